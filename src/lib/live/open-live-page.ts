import { openPage, type Page } from "../show/index.ts";
import type { LiveData } from "./live-data.ts";

/** The page that live cells are rendered for: it knows of the release and its checks what the cards of figures tell. */
export function openLivePage({ base, release, lines, checks }: LiveData): Page {
  const text: string[] = [];
  for (const [number, line] of lines) text[number - 1] = line;
  const named = { id: release, lines: text, concepts: new Map(), segments: [] };
  return openPage({ site: { base }, release: named, checks });
}
