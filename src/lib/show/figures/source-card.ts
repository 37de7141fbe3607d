import { type Figure, formatFigure, negativeStyle } from "../../figures/index.ts";
import { type Child, type Html, h } from "../../text/index.ts";
import type { Page } from "../page/index.ts";
import { arithmeticOf, operandsOf, type PrintedQuantity, type Telling, tellingBy } from "../prints/index.ts";
import { arithmeticLine, opens, shownOperands } from "./arithmetic-line.ts";
import { cardVerdict } from "./card-verdict.ts";
import { printedPlaces } from "./printed-places.ts";
import { working } from "./working.ts";

/** The attributes of the element that is a card. */
export function cardProperties(id: string): Readonly<Record<string, string>> {
  return { popover: "auto", class: "source", id, role: "dialog", "aria-labelledby": titleId(id) };
}

const titleId = (id: string): string => `${id}-title`;

/**
 * What a figure opens, an answer: what it is, its value, the verdict, where the release prints it, how it was computed,
 * and why it does not tie; folded, how exact it is, and its computation down to print.
 */
export function sourceCard(page: Page, figure: Figure, id: string): readonly Child[] {
  const printed = page.prints.of(figure);
  const telling = tellingBy(page.prints);
  return [
    h("p", { class: "source-title", id: titleId(id) }, telling.nameOf(figure)),
    h("p", { class: "source-value" }, formatFigure(figure, { sign: negativeStyle(figure.unit) })),
    closeButton(id),
    cardVerdict(page, figure, printed),
    reason(figure),
    printed && printedPlaces(page, printed),
    computed(page, figure, telling) ?? recomputed(printed),
    printed && diagnoses(printed),
    working(figure, telling),
  ];
}

/** The button that closes a card: of one that was opened from another, the way back to that. */
export function closeButton(id: string): Html {
  const properties = { type: "button", class: "source-close", popovertarget: id };
  return h("button", properties, h("span", { class: "visually-hidden" }, "Close"));
}

function reason({ lineage }: Figure): Child {
  return lineage.kind === "given" && h("p", { class: "source-reason" }, lineage.reason);
}

function computed(page: Page, figure: Figure, telling: Telling): Html | null {
  const line = arithmeticOf(figure, telling);
  return line && arithmeticLine(page, line);
}

/** What was recomputed for a printed figure, where the first of its checks says so. */
function recomputed(printed: PrintedQuantity | null): Child {
  const worked = printed?.prints.find((print) => print.worked !== null)?.worked;
  return worked && h("p", { class: "formula" }, worked);
}

/** Why it does not simply tie, once for all the places in which it does not for one reason. */
function diagnoses({ prints }: PrintedQuantity): readonly Html[] {
  const texts = new Set(prints.flatMap(({ why }) => why ?? []));
  return [...texts].map((text) => h("p", { class: "source-why" }, text));
}

/** The figures that a card opens in its place. */
export function openedFrom(page: Page, figure: Figure): readonly Figure[] {
  return operandsOf(figure, tellingBy(page.prints))
    .slice(0, shownOperands)
    .filter((operand) => opens(page, operand));
}
