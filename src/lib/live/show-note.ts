/** Says something below the controls of the page, for as long as it holds; null takes it back. */
export function showNote(words: string | null): void {
  for (const note of document.querySelectorAll<HTMLElement>(".live-note")) {
    if (note.hidden && words === null) continue;
    note.hidden = words === null;
    note.textContent = words;
  }
}
