/** How a change enters the history: as a step of its own, as part of the one before, or not at all. */
export type Step = "push" | "replace" | "none";

let waiting: ReturnType<typeof setTimeout> | undefined;
let latest: (() => void) | null = null;
const pauseMilliseconds = 250;

/**
 * Writes the address of the page. Parts of one step are written together after a pause: browsers refuse a page that
 * writes its address a hundred times in ten seconds, which dragging a control would.
 */
export function putAddress(url: string, step: Step): void {
  if (step === "none") {
    // The page has left the step that was still to be written.
    latest = null;
    return;
  }
  if (step === "push") {
    writeWaiting();
    write(() => history.pushState(null, "", url));
    return;
  }
  latest = () => history.replaceState(null, "", url);
  clearTimeout(waiting);
  waiting = setTimeout(writeWaiting, pauseMilliseconds);
}

/** Writes what waits, before the page is left. */
export function writeWaiting(): void {
  clearTimeout(waiting);
  if (latest) write(latest);
  latest = null;
}

/** A refusal costs the link, and must not cost the page. */
function write(put: () => void): void {
  try {
    put();
  } catch (error) {
    console.warn(error);
  }
}
