/** A notebook as a reader has changed it, and the text that was changed. */
export interface KeptText {
  readonly published: string;
  readonly now: string;
}

const keyOf = (path: string): string => `tieout-desk-text ${path}`;

/** Keeps the text of a notebook in this browser; one that is as published is none to keep. */
export function keepText(path: string, text: KeptText): void {
  if (text.now === text.published) localStorage.removeItem(keyOf(path));
  else localStorage.setItem(keyOf(path), JSON.stringify(text));
}

/** What was kept of a notebook; null where nothing was. */
export function keptText(path: string): KeptText | null {
  const text = localStorage.getItem(keyOf(path));
  return text === null ? null : (JSON.parse(text) as KeptText);
}
