import { asPrinted, toFigure } from "../../checks/index.ts";
import type { Witness } from "../../release/index.ts";
import type { Html } from "../../text/index.ts";
import type { Page } from "../page/index.ts";
import { opener } from "./figure-button.ts";

/** A figure as it is printed in one place, character by character; it opens like any other. Words are words. */
export function printedFigure(page: Page, witness: Witness): Html | string {
  const figure = witness.value === "" ? null : toFigure(page.release, witness);
  return figure ? opener(page, figure, asPrinted(witness)) : asPrinted(witness);
}
