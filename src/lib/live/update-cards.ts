import type { Page } from "../show/index.ts";

/**
 * Writes the cards of figures that are new on the page and puts them at its end, and takes away those that no figure
 * opens any more.
 */
export function updateCards({ cards, notes, waiting = [] }: Page): void {
  for (const write of waiting.splice(0)) write();
  const place = document.getElementById("_live-cards");
  if (!place) return;
  const template = document.createElement("template");
  // Written and escaped by `written`, as in the build.
  template.innerHTML = [...cards]
    .flatMap(([id, html]) => (document.getElementById(id) ? [] : [html]))
    .join("");
  place.append(template.content);
  for (const id of cards.keys()) giveNote(id, notes);
  cards.clear();
  const wanted = wantedCards();
  for (const card of [...place.children]) if (!wanted.has(card)) card.remove();
}

/** A card that only others opened has no number until a figure of the text opens it. */
function giveNote(id: string, notes: Page["notes"]): void {
  const [card, note] = [document.getElementById(id), notes.get(id)];
  if (card && note !== undefined) card.dataset.note ??= String(note);
}

/** The cards that the figures of the page open, those that these open in their place, and what is open now. */
function wantedCards(): ReadonlySet<Element> {
  const wanted = new Set<Element>(document.querySelectorAll(".source:popover-open"));
  for (const opener of document.querySelectorAll("main [popovertarget]")) addCard(wanted, opener);
  for (const card of wanted)
    for (const opener of card.querySelectorAll("[popovertarget]")) addCard(wanted, opener);
  return wanted;
}

function addCard(wanted: Set<Element>, opener: Element): void {
  const card = document.getElementById(opener.getAttribute("popovertarget") ?? "");
  if (card) wanted.add(card);
}

/** Takes the numbers of the notes from the page as it was built: its figures keep theirs, new ones come after. */
export function readNotes({ notes }: Page): void {
  for (const { id, dataset } of document.querySelectorAll<HTMLElement>(".source[data-note]"))
    notes.set(id, Number(dataset.note));
}
