import { hrefs } from "../../addresses/index.ts";
import {
  asPrinted,
  type Check,
  type Derivation,
  isAgreement,
  markOf,
  movementWords,
} from "../../checks/index.ts";
import { type Child, curlyMarks, type Html, h } from "../../text/index.ts";
import { figureButton } from "../figures/index.ts";
import type { Page } from "../page/index.ts";
import { compactVerdict, ruleOf } from "../verdicts/index.ts";
import { checkWorking } from "./check-working.ts";
import { differences, elsewhere, recomputedIn } from "./recomputed.ts";

/** The columns of what is printed, recomputed, off and allowed; and all of them. */
export const valueCount = 4;
export const columnCount = valueCount + 3;

/** Where rows stand. On the page of all checks they are at home: each has the address of its check. */
export interface CheckRowPlace {
  readonly isHome: boolean;
  /** Further addresses that lead to a check. */
  readonly anchors?: ReadonlyMap<Check, readonly string[]>;
  /** What is said of the checks already. */
  readonly said?: string | undefined;
}

/** A check as a row, and what there is to say of it in a row below. */
export function checkRows(page: Page, check: Check, place: CheckRowPlace): readonly Html[] {
  page.facts.add(check.witness.fact);
  const more = remarks(page, check, place.said);
  const row = h(
    "tr",
    {
      class: `check verdict-${markOf(check)}`,
      id: place.isHome && check.id,
      "data-table": place.isHome && check.witness.table,
    },
    h("th", { scope: "row" }, place.isHome && anchorsOf(check, place), opening(page, check, place)),
    h("td", { class: "line" }, lineCell(page, check)),
    values(page, check),
    h("td", { class: "mark" }, compactVerdict(markOf(check))),
  );
  if (more.length === 0) return [row];
  const words = more.map((one) => h("p", {}, one));
  return [row, h("tr", { class: "check-more" }, h("td", { colspan: columnCount }, words))];
}

const anchorsOf = (check: Check, { anchors }: CheckRowPlace): Child =>
  [...check.aliases, ...(anchors?.get(check) ?? [])].map((id) => h("span", { id }));

/** The title opens the working of the check. */
function opening(page: Page, check: Check, { isHome }: CheckRowPlace): Html {
  return h(
    "details",
    {},
    h("summary", {}, check.title, " ", h("span", { class: "rule" }, ruleOf(check))),
    checkWorking(page, check, isHome),
  );
}

function lineCell({ site, release }: Page, { witness: { line } }: Check): Html {
  return h("a", { href: hrefs.line(site, release.id, line) }, String(line));
}

/** What is printed, what it was held against, and by how much they differ; in words where no figures were compared. */
function values(page: Page, check: Check): Child {
  const off = differences(check);
  if (check.list === "statement")
    return h("td", { class: "check-words", colspan: valueCount }, inWords(check));
  if (!off)
    return [
      h("td", { class: "number printed" }, asPrinted(check.witness)),
      h("td", { class: "check-words", colspan: valueCount - 1 }, inWords(check)),
    ];
  const [kind, against] = isAgreement(check)
    ? ["elsewhere", elsewhere(page, check)]
    : ["recomputed", recomputedIn(check)];
  return [
    h("td", { class: "number printed" }, asPrinted(check.witness)),
    h("td", { class: `number ${kind}` }, against),
    h("td", { class: "number residual" }, off.residual),
    h("td", { class: "number tolerance" }, off.tolerance),
  ];
}

/** What a statement speaks of, or what a check lacks. */
function inWords(check: Check): string {
  const { movement, withoutFigure, held } = check;
  const parts = [
    movement && movementWords(movement),
    held,
    ...missing(check),
    withoutFigure && "no figure is meaningful",
  ];
  return parts.filter(Boolean).join("; ");
}

/** What keeps a check from saying more. */
function missing({ untested, needs, hindrance }: Check): readonly string[] {
  return [
    untested === undefined ? "" : `not tested: ${untested}`,
    needs === null ? "" : `not printed: ${needs}`,
    hindrance === undefined ? "" : `not computed: ${hindrance}`,
  ].filter((one) => one !== "");
}

/** What stands below a row, each a sentence or two: its diagnosis, what was derived for it, what was expected. */
function remarks(page: Page, check: Check, said: string | undefined): readonly Child[] {
  const { diagnosis, derived = [], comparison, expected, verdict } = check;
  return [
    diagnosis && diagnosis.text !== said && curlyMarks(diagnosis.text),
    ...derived.map((one) => derivation(page, one)),
    ...(comparison ? missing(check) : []),
    expected !== verdict && `Expected: ${expected}`,
  ].filter(Boolean);
}

/** What was derived, its value with the figures it comes from, and the sums that imply it. */
function derivation(page: Page, { label, figure, chain }: Derivation): Child {
  return [
    `${label}: `,
    figureButton(page, figure),
    ". Not printed; it follows from ",
    chain.map((equation, at) => [at > 0 && "; and ", h("q", {}, equation)]),
    ".",
  ];
}
