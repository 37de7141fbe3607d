import { hrefs } from "../../addresses/index.ts";
import { asPrinted, markOf } from "../../checks/index.ts";
import {
  type Explanation,
  explain,
  type Figure,
  formatBounds,
  formatExact,
  formatFigure,
  type Operation,
  powerOfTen,
  type Source,
  shownCertainty,
} from "../../figures/index.ts";
import { readable } from "../../release/index.ts";
import { type Child, type Html, h } from "../../text/index.ts";
import type { CardCheck, Page } from "../page/index.ts";
import { unitOf } from "../page/index.ts";
import { ruleOf, verdictMark } from "../verdicts/index.ts";

/** The attributes of the element that is a card. */
export function cardProperties(id: string): Readonly<Record<string, string>> {
  return { popover: "auto", class: "source", id, role: "dialog", "aria-labelledby": titleId(id) };
}

const titleId = (id: string): string => `${id}-title`;

/** What a figure opens: its value, the line it was printed on, its interval, and its computation down to print. */
export function sourceCard(page: Page, figure: Figure, id: string): readonly Child[] {
  const explanation = explain(figure);
  return [
    h("p", { class: "source-title", id: titleId(id) }, figure.label),
    h("p", { class: "source-value" }, explanation.text),
    closeButton(id),
    explanation.sources.map((source) => printedLine(page, source)),
    explanation.reason && h("p", { class: "source-reason" }, explanation.reason),
    facts(figure, explanation),
    explanation.kind === "computed" && computation(page, explanation),
    explanation.kind === "computed" && notFromRelease(figure),
    verdicts(page, explanation.sources),
  ];
}

/** The button that closes a card. */
export function closeButton(id: string): Html {
  const properties = {
    type: "button",
    class: "source-close",
    popovertarget: id,
    popovertargetaction: "hide",
  };
  return h("button", properties, h("span", { class: "visually-hidden" }, "Close"));
}

/** The printed line around the figure, with the figure marked and a link to the line of the release. */
export function printedLine(page: Page, source: Source): Html {
  const line = page.release.lines[source.line - 1] ?? "";
  const before = tidy(line.slice(Math.max(0, source.start - 90), source.start));
  const after = tidy(line.slice(source.end, source.end + 60));
  return h(
    "blockquote",
    { class: "source-line" },
    lineLink(page, source.line),
    source.start > 90 ? " … " : " ",
    before,
    h("mark", {}, tidy(source.printed)),
    after,
    source.end + 60 < line.length && "…",
  );
}

/** A link to a line of the release. */
export function lineLink(page: Page, line: number): Html {
  return h("a", { href: hrefs.line(page.site, page.release.id, line) }, `line ${line}`);
}

/** A part of a line as it reads, its columns apart. */
function tidy(text: string): string {
  return readable(text).replaceAll("\t", "  ");
}

function facts(figure: Figure, explanation: Explanation): Html {
  const rows: Child[] = [];
  const { isAbout } = shownCertainty(figure);
  if (isAbout) rows.push(row("Between", formatBounds(figure).join(" and ")));
  if (explanation.kind === "computed")
    rows.push(row(isAbout ? "From the digits" : "Exactly", exactly(figure)));
  rows.push(row("Interval", intervalWords(figure)));
  return h("dl", { class: "source-facts" }, rows);
}

function row(term: string, description: string): Child {
  return [h("dt", {}, term), h("dd", {}, description)];
}

/** Up to six decimals at the shown scale, with an ellipsis where the decimals go on. */
function exactly(figure: Figure): string {
  const value = figure.value.times(powerOfTen(-figure.scale));
  const cut = value.toDecimalPlaces(6);
  return `${formatExact(cut)}${cut.equals(value) ? "" : "…"} ${unitOf(figure)}`;
}

function intervalWords(figure: Figure): string {
  const [lo, hi] = [figure.interval.lo, figure.interval.hi].map((end) =>
    end.times(powerOfTen(-figure.scale)),
  );
  if (!lo || !hi || lo.equals(hi)) return "exact";
  return `${formatExact(lo.toDecimalPlaces(6))} to ${formatExact(hi.toDecimalPlaces(6))} ${unitOf(figure)}`;
}

function computation(page: Page, explanation: Explanation): Html {
  const step = beforeConversion(explanation);
  return h("div", { class: "computation" }, h("p", { class: "formula" }, step.formula), operands(page, step));
}

/** What a computation stands on that the release does not print: constants of the author, and what a reader has set. */
function notFromRelease(figure: Figure): Html | null {
  const given = [...below(figure, new Set())].filter(({ lineage }) => lineage.kind === "given");
  if (given.length === 0) return null;
  const words = given.map((one) => `${one.label}, ${formatFigure(one)}`).join("; ");
  return h("p", { class: "source-reason" }, `Not from the release: ${words}`);
}

/** All that a figure was computed from, each once. */
function below({ lineage }: Figure, found: Set<Figure>): ReadonlySet<Figure> {
  if (lineage.kind !== "computed") return found;
  for (const operand of lineage.operands) if (!found.has(operand)) below(operand, found.add(operand));
  return found;
}

/** Writing a ratio as a percentage is no step that a reader needs; the computation before it is. */
function beforeConversion(explanation: Explanation): Explanation {
  const [only] = explanation.children;
  return explanation.operation === "convert" && only ? beforeConversion(only) : explanation;
}

function operands(page: Page, { children }: Explanation): Html {
  return h(
    "ol",
    {},
    children.map((child) => h("li", {}, operand(page, child))),
  );
}

/** How an operand was itself computed; what it was computed from stands below it. */
const made: Readonly<Record<Operation, string>> = {
  sum: "the sum of",
  negate: "with the sign turned of",
  product: "the product of",
  quotient: "the quotient of",
  growth: "the growth of",
  convert: "the same as",
  round: "rounded from",
};

function operand(page: Page, child: Explanation): readonly Child[] {
  const sign = child.weight === -1 ? "less " : "";
  const [source] = child.sources;
  const step = beforeConversion(child);
  return [
    `${sign}${child.label}: `,
    h("b", {}, child.text),
    source && [", ", lineLink(page, source.line)],
    child.reason && ` (${child.reason})`,
    step.operation && [`, ${made[step.operation]}`, operands(page, step)],
  ];
}

function verdicts(page: Page, sources: readonly Source[]): Html | null {
  if (!page.listsChecks) return null;
  if (sources.length === 0) return null;
  const facts = new Set(sources.map((source) => source.fact));
  const about = page.checks.filter((check) => facts.has(check.witness.fact));
  return about.length > 0
    ? h(
        "ul",
        { class: "source-verdicts" },
        about.map((check) => verdictLine(page, check)),
      )
    : null;
}

function verdictLine(page: Page, check: CardCheck): Html {
  const where = `${asPrinted(check.witness)}, line ${check.witness.line}`;
  const link = h(
    "a",
    { href: hrefs.check(page.site, page.release.id, check.id) },
    `${ruleOf(check)} of ${where}`,
  );
  return h("li", {}, verdictMark(markOf(check)), " ", link);
}
