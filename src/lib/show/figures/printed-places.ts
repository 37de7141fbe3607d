import { type Child, type Html, h } from "../../text/index.ts";
import type { Page } from "../page/index.ts";
import type { Print, Row } from "../prints/index.ts";
import { verdictLink } from "./card-verdict.ts";
import { lineLink } from "./line-link.ts";

/** So many places are shown as they are printed; of more than these the first two, and the others by their lines. */
const shownPlaces = 3;

/**
 * Where a quantity is printed: in each place what stands there, with the verdict on it where verdicts differ, from each
 * other or from one that the card has told of already.
 */
export function printedPlaces(page: Page, prints: readonly Print[], told = prints[0]?.mark ?? null): Html {
  const isMixed = prints.some(({ mark }) => mark !== told);
  const head = (print: Print): Child => [
    lineLink(page, print.line, print.release),
    isMixed && [" ", verdictLink(page, print)],
  ];
  const count = prints.length > shownPlaces ? 2 : shownPlaces;
  const more = prints.slice(count).map((print, at) => [at > 0 && ", ", head(print)]);
  return h(
    "ul",
    { class: "places" },
    prints.slice(0, count).map((print) => h("li", {}, head(print), " ", around(print))),
    more.length > 0 && h("li", {}, "Also on ", more),
  );
}

function around({ around: there, printed }: Print): Child {
  if ("columns" in there) return [there.label, row(there)];
  return h("q", {}, there.before, h("mark", {}, printed), there.after);
}

/** A row of figures under the heads of its columns. */
function row({ over, columns, at }: Row): Html {
  const cells = columns.map(({ printed }, index) =>
    h("td", {}, index === at ? h("mark", {}, printed) : printed),
  );
  return h(
    "table",
    {},
    over && h("tr", {}, h("th", { colspan: String(columns.length) }, over)),
    h(
      "tr",
      {},
      columns.map(({ head }) => h("th", {}, head)),
    ),
    h("tr", {}, cells),
  );
}
