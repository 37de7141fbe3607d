import type { Expected } from "./compare-regions.ts";
import { queryOf } from "./live-controls.ts";
import type { LiveNotebook, Settings } from "./live-notebooks.ts";

/** What the build makes of the live parts of a notebook for these settings, but for the numbers of notes. */
export async function expectedAt(notebook: LiveNotebook, settings: Settings = new Map()): Promise<Expected> {
  const { cells, values, page } = await notebook.publish(settings);
  const isLive = ([unit, html]: readonly [string, string]): boolean => html.includes(`data-live="${unit}"`);
  const units = [
    ...cells.map((html, index) => [`cell ${index}`, withoutNotes(html)] as const),
    ...values.map((html, index) => [`inline ${index}`, withoutNotes(html)] as const),
  ].filter(isLive);
  const opened = units.flatMap(([, html]) => [...html.matchAll(/popovertarget="([^"]*)"/g)]);
  const ids = new Set(opened.map(([, id = ""]) => id));
  const cards = Object.fromEntries([...ids].map((id) => [id, withoutNotes(page.cards.get(id) ?? "")]));
  return { query: queryOf(settings), units, cards };
}

/** On paper the cards of a page are its notes; a live page goes on counting them where the published one ended. */
const withoutNotes = (html: string): string => html.replaceAll(/ data-note="\d+"/g, "");
