import { hrefs } from "../../addresses/index.ts";
import { type Check, isAgreement, markOf, movementWords } from "../../checks/index.ts";
import {
  type Figure,
  type FormatOptions,
  unitEntry,
  type WrittenFigure,
  writeFigure,
} from "../../figures/index.ts";
import type { Witness } from "../../release/index.ts";
import { type Child, type Html, h } from "../../text/index.ts";
import { figureButton, lineLink, printedFigure } from "../figures/index.ts";
import type { Page } from "../page/index.ts";
import { ruleOf, verdictMark } from "../verdicts/index.ts";
import { scrolling } from "./data-table.ts";

/**
 * Checks as a table: what is printed and where, what it recomputes to, what is printed elsewhere or what moved, and the
 * verdict. A column that no check fills is left out.
 */
export function checkTable(page: Page, checks: readonly Check[], caption = captionFor(checks)): Html {
  // Words are no figure that opens, and yet the page tells of them.
  for (const { list, witness } of checks) if (list === "statement") page.facts.add(witness.fact);
  const shown = columns.filter(({ has }) => !has || checks.some(has));
  const head = shown.map(({ name, type }) => h("th", { scope: "col", class: type }, name));
  const body = checks.map((check) =>
    h(
      "tr",
      {},
      shown.map((column) => cell(column, page, check)),
    ),
  );
  return scrolling(page, caption, [
    h("caption", {}, caption),
    h("thead", {}, h("tr", {}, head)),
    h("tbody", {}, body),
  ]);
}

/** What a table of checks is called, on a page and in a file. */
export const captionFor = (checks: readonly Check[]): string =>
  checks.every(({ list }) => list === "statement") ? "Statements in words" : "Checks";

interface Column {
  readonly name: string;
  readonly type: "number" | "verdict-cell" | null;
  /** Whether a check has something to show in it; left out where each has. */
  readonly has?: (check: Check) => boolean;
  readonly show: (page: Page, check: Check) => Child;
}

const columns: readonly Column[] = [
  { name: "Figure", type: null, show: (_, check) => titled(check) },
  { name: "Verdict", type: "verdict-cell", show: verdictLink },
  {
    name: "Printed",
    type: "number",
    has: ({ list }) => list !== "statement",
    // The title quotes a statement: its sentence here would push the columns after it out of sight.
    show: (page, { list, witness }) => (list === "statement" ? "in words" : printedFigure(page, witness)),
  },
  { name: "Recomputed", type: "number", has: isRecomputed, show: recomputed },
  { name: "Printed elsewhere", type: "number", has: isAgreement, show: elsewhere },
  {
    name: "Compared",
    type: null,
    has: ({ movement }) => movement !== undefined,
    show: (_, one) => compared(one),
  },
  { name: "Line", type: null, show: (page, { witness }) => lineLink(page, witness.line) },
];

function cell({ name, type, show }: Column, page: Page, check: Check): Html {
  if (name === "Figure") return h("th", { scope: "row" }, show(page, check));
  return h("td", { class: type }, show(page, check));
}

const titled = (check: Check): Child => [check.title, h("span", { class: "rule" }, ` ${ruleOf(check)}`)];

function verdictLink(page: Page, check: Check): Html {
  const properties = { href: hrefs.check(page.site, page.release.id, check.id), class: "verdict-link" };
  return h("a", properties, verdictMark(markOf(check)));
}

/** Whether a check recomputed a figure; an agreement compares two that are printed. */
export function isRecomputed(check: Check): boolean {
  return check.comparison !== null && !isAgreement(check);
}

/** What stands in another place of the release, as it was said there, with its line; a dash where nothing was compared. */
export function elsewhere(page: Page, check: Check): Child {
  const [home] = check.inputs;
  return isAgreement(check) && home ? [printedFigure(page, home), ", ", lineLink(page, home.line)] : "—";
}

/** What a statement speaks of, in words: `segment margin 43.2% → 48.3%, up 517 basis points`. */
export function compared({ movement }: Check): string {
  return movement ? movementWords(movement) : "—";
}

/** The recomputed figure as a figure that opens; a dash where there is none. */
export function recomputed(page: Page, check: Check): Html | string {
  const figure = isRecomputed(check) ? check.comparison?.computed : undefined;
  if (!figure) return "—";
  return figureButton(page, figure.inScale(check.witness.scale), recomputedFormat(check.witness));
}

/** The recomputed figure in words only. */
export function recomputedText(check: Check, figure: Figure): string {
  return writtenRecomputed(check, figure).text;
}

/** The recomputed figure as it is written. */
export function writtenRecomputed({ witness }: Check, figure: Figure): WrittenFigure {
  return writeFigure(figure.inScale(witness.scale), { sign: "minus", ...recomputedFormat(witness) });
}

/**
 * At the printed precision, and of whole percentages with one place more, as far as it is certain, so that one sees how
 * far it is off. Where not even the printed places are certain they are shown, for the two to be compared.
 */
function recomputedFormat(witness: Witness): FormatOptions {
  const places = Math.max(0, witness.decimals + witness.scale);
  return {
    decimals: Math.max(unitEntry(witness.unit).recomputedPlaces ?? 0, places),
    unit: unitStyle(witness),
    about: "sign",
    least: places,
  };
}

/** In words in the text, and in a table with the currency sign where the printed figure has it. */
function unitStyle({ table, printed, unit }: Witness): "words" | "symbol" | "none" {
  if (table === "prose") return "words";
  const { before } = unitEntry(unit);
  return !before || printed.includes(before) ? "symbol" : "none";
}
