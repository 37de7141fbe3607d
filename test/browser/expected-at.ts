import type { CardIds } from "../../src/lib/show/index.ts";
import type { CardNames } from "./compare-regions.ts";
import type { LiveNotebook, Settings } from "./live-notebooks.ts";

/** The HTML that the build makes of the live parts of a page, by `cell 3` or `inline 5`, and of the cards of its figures. */
export interface Expected {
  readonly units: readonly (readonly [unit: string, html: string])[];
  /** By what they are called on any page. */
  readonly cards: Readonly<Record<string, string>>;
}

/** What the build makes of the live parts of a notebook for these settings, but for the numbers of notes. */
export async function expectedAt(notebook: LiveNotebook, settings: Settings = new Map()): Promise<Expected> {
  const { cells, values, page } = await notebook.publish(settings);
  const isLive = ([unit, html]: readonly [string, string]): boolean => html.includes(`data-live="${unit}"`);
  const units = [
    ...cells.map((html, index) => [`cell ${index}`, withoutNotes(html)] as const),
    ...values.map((html, index) => [`inline ${index}`, withoutNotes(html)] as const),
  ].filter(isLive);
  const plain = keysById(page.ids);
  const byKey = (html: string): string => html.replaceAll(cardIds, (id) => plain.get(id) ?? id);
  const opened = units.flatMap(([, html]) => [...html.matchAll(/popovertarget="([^"]*)"/g)]);
  const cards = [...new Set(opened.map(([, id = ""]) => id))].map(
    (id) => [byKey(id), byKey(withoutNotes(page.cards.get(id) ?? ""))] as const,
  );
  return {
    units: units.map(([unit, html]) => [unit, byKey(html)] as const),
    cards: Object.fromEntries(cards),
  };
}

/** What cards are called on any page, by the ids that they have on the published one. */
export async function namesOfCards(notebook: LiveNotebook): Promise<CardNames> {
  const { page } = await notebook.publish(new Map());
  return Object.fromEntries(keysById(page.ids));
}

/** What the cards of a page are called without a number, by their ids. */
const keysById = ({ keys }: CardIds): ReadonlyMap<string, string> =>
  new Map((keys.match(/.{12}/g) ?? []).map((key, at) => [`_f${at.toString(36)}`, `_f-${key}`]));

/** The ids of cards, which a page numbers in its own order. */
const cardIds = /\b_f[0-9a-z]+(?=["-]|$)/g;

/** On paper the cards of a page are its notes; a live page goes on counting them where the published one ended. */
const withoutNotes = (html: string): string => html.replaceAll(/ data-note="\d+"/g, "");
