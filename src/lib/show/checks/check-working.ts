import { hrefs } from "../../addresses/index.ts";
import { asPrinted, type Check } from "../../checks/index.ts";
import { type Explanation, explain, type Figure, formatExact, powerOfTen } from "../../figures/index.ts";
import { type Child, type Html, h } from "../../text/index.ts";
import { lineLink } from "../figures/index.ts";
import { type Page, unitOf } from "../page/index.ts";
import { isRecomputed } from "./recomputed.ts";

/**
 * What a row of a check opens: what was recomputed from which printed figures, with their lines, or the figures that were
 * found for it; and the address of the check.
 */
export function checkWorking(page: Page, check: Check, isHome: boolean): Html {
  const figure = isRecomputed(check) ? check.comparison?.computed : undefined;
  const href = isHome ? `#${encodeURI(check.id)}` : hrefs.check(page.site, page.release.id, check.id);
  return h(
    "div",
    { class: "check-working" },
    figure ? recomputation(page, figure) : inputs(page, check),
    h("a", { href, rel: isHome && "bookmark" }, isHome ? "Link to this check" : "On the page of checks"),
  );
}

/** A sum is told by its terms; of all else the formula is said too, and what it comes to exactly. */
function recomputation(page: Page, figure: Figure): Child {
  const step = beforeConversion(explain(figure));
  const terms = operands(page, step);
  return step.operation === "sum" ? terms : [h("p", {}, step.formula, " = ", exactly(figure)), terms];
}

/** Writing a ratio as a percentage is no step that a reader needs; the computation before it is. */
function beforeConversion(explanation: Explanation): Explanation {
  const [only] = explanation.children;
  return explanation.operation === "convert" && only ? beforeConversion(only) : explanation;
}

/** Up to six decimals in the scale in which it is shown, with an ellipsis where the decimals go on. */
function exactly(figure: Figure): string {
  const value = figure.value.times(powerOfTen(-figure.scale));
  const cut = value.toDecimalPlaces(6);
  return `${formatExact(cut)}${cut.equals(value) ? "" : "\u2026"} ${unitOf(figure)}`;
}

function operands(page: Page, { children }: Explanation): Html | null {
  if (children.length === 0) return null;
  return h(
    "ul",
    {},
    children.map((child) => h("li", {}, operand(page, child))),
  );
}

/** An operand as it is printed, with its line; one that was itself computed with its own operands below it. */
function operand(page: Page, child: Explanation): Child {
  const [source] = child.sources;
  const step = beforeConversion(child);
  return [
    child.weight === -1 ? "less " : "",
    child.label,
    " ",
    h("b", {}, source ? asPrinted(source) : child.text),
    source && [" ", lineLink(page, source.line, source.release)],
    step.operation && operands(page, step),
  ];
}

function inputs(page: Page, { inputs: found }: Check): Html | null {
  if (found.length === 0) return null;
  const entries = found.map((one) =>
    h(
      "li",
      {},
      `${one.label}, ${one.period.replace("/", " on ")} `,
      h("b", {}, asPrinted(one)),
      " ",
      lineLink(page, one.line),
    ),
  );
  return h("ul", {}, entries);
}
