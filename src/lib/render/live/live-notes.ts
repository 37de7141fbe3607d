/** Says something below the controls of the page, for as long as it holds; null takes it back. */
export function showNote(words: string | null): void {
  for (const note of document.querySelectorAll<HTMLElement>(".live-note")) {
    if (note.hidden && words === null) continue;
    note.hidden = words === null;
    note.textContent = words;
  }
}

let waiting: ReturnType<typeof setTimeout> | undefined;
const quietMilliseconds = 400;

/** Tells a screen reader, politely, and only the last of what is said in quick succession. */
export function announce(words: string): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    const status = document.getElementById("live-status");
    if (status) status.textContent = words;
  }, quietMilliseconds);
}
