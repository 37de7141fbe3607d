import { formatFigure as format, given, sum } from "../../figures/index.ts";
import { Inputs } from "../../inputs/index.ts";
import { formOf, millions, show, table } from "../../show/index.ts";
import { h } from "../../text/index.ts";

/** What live cells see that every live page has loaded anyway. */
export const basicsNames = { format, given, sum, Inputs, formOf, millions, show, table, h };
