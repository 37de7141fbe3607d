import type { DeskHome } from "../home/index.ts";
import { readSheet } from "../sheet/index.ts";
import { listenToClicks, listenToKeys } from "./desk-keys.ts";
import { EditDesk } from "./edit-desk.ts";

/**
 * Makes the page of a notebook one that can be edited, and opens the block on a line of the text that the page is compiled
 * from, if one is asked for; any other page stays as it is.
 */
export function startDesk(home: DeskHome, line: number | null = null): void {
  const sheet = readSheet();
  if (!sheet) return;
  const desk = new EditDesk(sheet, home);
  document.addEventListener("edited-in-place", () => desk.show());
  document.addEventListener("toggle", () => desk.lay(), true);
  listenToKeys(desk);
  listenToClicks(desk);
  desk.show();
  if (line === null) desk.openDraft();
  else desk.openAtLine(line);
}
