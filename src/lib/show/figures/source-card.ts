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

/** What a card says, part by part; what is null is left out. */
export interface Answer {
  /** What it is, and for when. */
  readonly title: string;
  readonly value: string;
  readonly verdict: Child;
  /** Who gives a figure that is in no release. */
  readonly reason?: Child;
  /** Where the release prints it, or prints it elsewhere. */
  readonly places: Child;
  readonly arithmetic: Child;
  /** Why it does not simply tie. */
  readonly why: readonly string[];
  readonly folded: Child;
}

/** What stands in a card: an answer, its parts in the one order that all cards have. */
export function answer(id: string, parts: Answer): readonly Child[] {
  return [
    h("p", { class: "source-title", id: titleId(id) }, parts.title),
    h("p", { class: "source-value" }, parts.value),
    closeButton(id),
    h("p", { class: "source-verdict" }, parts.verdict),
    parts.reason,
    parts.places,
    parts.arithmetic,
    parts.why.map((text) => h("p", { class: "source-why" }, text)),
    parts.folded,
  ];
}

/**
 * What a figure opens: what it is, its value, the verdict, where the release prints it, how it was computed, and why it
 * does not tie; folded, how exact it is, and its computation down to print.
 */
export function sourceCard(page: Page, figure: Figure, id: string, folded?: Child): readonly Child[] {
  const printed = page.prints.of(figure);
  const telling = tellingBy(page.prints);
  return answer(id, {
    title: telling.nameOf(figure),
    value: formatFigure(figure, { sign: negativeStyle(figure.unit) }),
    verdict: cardVerdict(page, figure, printed),
    reason: reason(figure),
    places: printed && printedPlaces(page, printed.prints),
    arithmetic: computed(page, figure, telling) ?? recomputed(printed),
    why: printed ? diagnoses(printed) : [],
    folded: folded ?? working(figure, telling),
  });
}

/** The button that closes a card: of one that was opened from another, the way back to that. */
function closeButton(id: string): Html {
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
function diagnoses({ prints }: PrintedQuantity): readonly string[] {
  return [...new Set(prints.flatMap(({ why }) => why ?? []))];
}

/** The figures that a card opens in its place, and that have no card on the page otherwise. */
export function openedFrom(page: Page, figure: Figure): readonly Figure[] {
  return operandsOf(figure, tellingBy(page.prints))
    .slice(0, shownOperands)
    .filter((operand) => opens(page, operand) && !page.standing?.(operand));
}
