import type { Page } from "../show/index.ts";

/** Puts the cards of figures that are new on the page at its end, and takes away those that no figure opens any more. */
export function updateCards({ cards }: Page): void {
  const place = document.getElementById("_live-cards");
  if (!place) return;
  const template = document.createElement("template");
  // Written and escaped by `written`, as in the build.
  template.innerHTML = [...cards]
    .flatMap(([id, html]) => (document.getElementById(id) ? [] : [html]))
    .join("");
  place.append(template.content);
  cards.clear();
  for (const card of [...place.children]) if (!isWanted(card)) card.remove();
}

function isWanted(card: Element): boolean {
  return (
    card.matches(":popover-open") || document.querySelector(`main [popovertarget="${card.id}"]`) !== null
  );
}

/** Takes the numbers of the notes from the page as it was built: its figures keep theirs, new ones come after. */
export function readNotes({ notes }: Page): void {
  for (const { id, dataset } of document.querySelectorAll<HTMLElement>(".source[data-note]"))
    notes.set(id, Number(dataset.note));
}
