let waiting: ReturnType<typeof setTimeout> | undefined;
const quietMilliseconds = 400;

/** Tells a screen reader, politely, and only the last of what is said in quick succession. */
export function announce(words: string): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    const status = document.getElementById("_live-status");
    if (status) status.textContent = words;
  }, quietMilliseconds);
}
