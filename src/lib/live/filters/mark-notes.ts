/**
 * Marks the cards that nothing shown opens: on paper cards are notes, and what a filter has hidden has none. Filters are
 * the only thing that hides figures of a page.
 */
export function markNotes(): void {
  const shown = new Set<string>();
  for (const opener of document.querySelectorAll<HTMLElement>("main [popovertarget]")) {
    if (!opener.closest("[hidden]")) shown.add(opener.getAttribute("popovertarget") ?? "");
  }
  for (const note of document.querySelectorAll<HTMLElement>(".source[data-note]")) {
    note.toggleAttribute("data-unshown", !shown.has(note.id));
  }
}
