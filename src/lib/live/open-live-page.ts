import { CardIds, openPage, type Page, Prints, WrittenCards } from "../show/index.ts";
import type { LiveData } from "./live-data.ts";
import { readPrints } from "./sent-prints.ts";

/** The page that live cells are rendered for: it knows of the release what the cards of figures tell. */
export function openLivePage({ base, release, prints, cardKeys }: LiveData): Page {
  const named = { id: release, concepts: new Map(), segments: [] };
  const grounds = { site: { base }, release: named, prints: new Prints(readPrints(prints)) };
  return { ...openPage(grounds, new WrittenCards(), new CardIds(cardKeys)), waiting: [] };
}
