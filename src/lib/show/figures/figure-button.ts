import {
  type Figure,
  type FormatOptions,
  formatFigure,
  negativeStyle,
  tableStyle,
  unitEntry,
  type WrittenFigure,
  writeFigure,
} from "../../figures/index.ts";
import { type Html, h, htmlAround, htmlOf } from "../../text/index.ts";
import type { Page } from "../page/index.ts";
import { asShown, plainId, type Shown } from "../page/index.ts";
import { cardProperties, openedFrom, sourceCard } from "./source-card.ts";
import { precisely } from "./working.ts";

/** A figure as a button that opens its source card; the card is put on the page once. */
export function figureButton(page: Page, figure: Figure, options: FormatOptions = {}): Html {
  return opener(page, figure, writtenInText(figure, options));
}

/** A figure as it is written in a sentence. */
export function writtenInText(figure: Figure, options: FormatOptions = {}): string {
  return formatFigure(figure, withSign(figure, options));
}

/** A text as the button that opens the card of a figure, with the number of the note that is the card on paper. */
export function opener(page: Page, figure: Figure, text: string): Html {
  const id = page.ids.of(figure);
  if (!page.notes.has(id) || !page.cards.has(id)) {
    page.notes.set(id, page.notes.get(id) ?? page.notes.size + 1);
    // The notes stand in the order of their numbers.
    page.cards.delete(id);
    if (page.waiting) putCardLater(page, figure, id, page.waiting);
    else putCard(page, figure, id);
    noteFacts(page, figure);
  }
  const properties = { type: "button", class: "figure", popovertarget: id };
  return h("button", { ...properties, "data-note": String(page.notes.get(id)) }, text);
}

/** Until it is written, the card is empty. */
function putCardLater(page: Page, figure: Figure, id: string, waiting: (() => void)[]): void {
  page.cards.set(id, "");
  waiting.push(() => putCard(page, figure, id));
}

/**
 * Puts a card on the page, and those that open from it. What stands in a card is shared by pages, its number is the
 * page's own; one that only other cards open has none.
 */
function putCard(page: Page, figure: Figure, id: string): void {
  const note = page.notes.get(id);
  const parts =
    note === undefined && isStep(page, figure)
      ? writtenStep(page, figure)
      : page.written.of(figure, () => htmlOf(sourceCard(page, figure, plainId(figure))));
  const properties = { "data-note": note === undefined ? null : String(note), ...cardProperties(id) };
  page.cards.set(id, htmlAround("div", properties, page.ids.in(parts)));
  putOpened(page, figure);
}

/** What is computed on the way to another figure, and printed nowhere. */
const isStep = (page: Page, figure: Figure): boolean =>
  figure.lineage.kind === "computed" && page.prints.of(figure) === null;

/** The card of a step leaves the steps below it to their own cards: the one that it was opened from lists them all. */
const writtenStep = (page: Page, figure: Figure): string =>
  htmlOf(sourceCard(page, figure, plainId(figure), precisely(figure)));

/** Puts the cards on the page that the card of a figure opens. */
export function putOpened(page: Page, figure: Figure): void {
  for (const below of openedFrom(page, figure)) {
    const own = page.ids.of(below);
    if (!page.cards.has(own)) putCard(page, below, own);
  }
}

/** Growth and changes are written with a minus, amounts in parentheses. */
function withSign({ unit }: Figure, options: FormatOptions): FormatOptions {
  return { sign: negativeStyle(unit), ...options };
}

function noteFacts(page: Page, { lineage }: Figure): void {
  if (lineage.kind === "reported") for (const { fact } of lineage.sources) page.facts.add(fact);
  if (lineage.kind === "computed") for (const operand of lineage.operands) noteFacts(page, operand);
}

/**
 * A figure in a table cell, aligned on its decimal: the closing parenthesis and the percent sign hang. Where others of its
 * column have more places, it stands as many halves of a digit left of its edge as `short` says.
 */
export function figureCell(page: Page, value: Figure | Shown | null, short = 0): Html {
  if (!value)
    return h("td", { class: "number absent" }, h("span", { class: "visually-hidden" }, "not printed"));
  const isInParentheses = writtenInTable(value).text.endsWith(")");
  const classes = ["number", isInParentheses ? "negative" : "positive"];
  if (unitEntry(asShown(value).figure.unit).inside) classes.push("percent");
  if (short > 0) classes.push(`short-${short}`);
  return h("td", { class: classes.join(" ") }, figureInTable(page, value));
}

/** A figure of a table as a button that opens its source card. */
export function figureInTable(page: Page, value: Figure | Shown): Html {
  const { figure, options } = asInTable(value);
  return figureButton(page, figure, options);
}

/** A figure as it is written in a table cell. */
export function writtenInTable(value: Figure | Shown): WrittenFigure {
  const { figure, options } = asInTable(value);
  return writeFigure(figure, withSign(figure, options));
}

/** In a table the units are said once, but for signs such as that of percent. */
function asInTable(value: Figure | Shown): { figure: Figure; options: FormatOptions } {
  const { figure, options } = asShown(value);
  return {
    figure,
    options: { unit: tableStyle(figure.unit), nil: "dash", about: "sign", ...options },
  };
}
