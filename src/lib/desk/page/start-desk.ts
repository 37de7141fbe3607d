import { listenToClicks, listenToKeys } from "./desk-keys.ts";
import { readSheet } from "./desk-sheet.ts";
import { EditDesk } from "./edit-desk.ts";

/** Makes the page of a notebook one that can be edited, while a development server runs; any other page stays as it is. */
export function startDesk(): void {
  const sheet = readSheet();
  if (!sheet) return;
  const desk = new EditDesk(sheet);
  document.addEventListener("edited-in-place", () => desk.show());
  document.addEventListener("toggle", () => desk.lay(), true);
  listenToKeys(desk);
  listenToClicks(desk);
  desk.show();
  desk.openDraft();
}
