import { readSheet } from "./desk-sheet.ts";

/** Resolves when the page shows the text with that hash; a page that does not follow is loaded anew. */
export function pageShows(hash: string): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => location.reload(), 10_000);
    const look = (): void => {
      if (readSheet()?.hash !== hash) return;
      clearTimeout(late);
      document.removeEventListener("edited-in-place", look);
      // After the desk has put its edges to the new page.
      queueMicrotask(resolve);
    };
    document.addEventListener("edited-in-place", look);
    look();
  });
}
