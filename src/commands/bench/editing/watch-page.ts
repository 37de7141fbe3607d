import type { Page } from "playwright";

/** Something that a page is to show after an event: an element, and words in it. */
export interface Awaited {
  readonly event: "keydown" | "mousemove";
  readonly selector: string;
  readonly words?: string;
}

/** When the event was, in milliseconds since 1970, and how many later the frame ended that shows what was awaited. */
export interface Painted {
  readonly from: number;
  readonly took: number;
}

/** Watches a page from now on; resolves with what asks for the answer, once the event was caused. Rejects after a minute. */
export async function watchPage(page: Page, awaited: Awaited): Promise<() => Promise<Painted>> {
  const watching = await page.evaluateHandle(watch, awaited);
  return () => watching.evaluate(({ shown }) => shown);
}

/** Runs in the page. */
function watch({ event, selector, words = "" }: Awaited): { readonly shown: Promise<Painted> } {
  const shown = new Promise<Painted>((resolve, reject) => {
    setTimeout(() => reject(new Error(`${selector} does not show what was awaited`)), 60_000);
    const follow = ({ timeStamp }: Event): void => {
      const look = (): void => {
        const found = [...document.querySelectorAll(selector)];
        if (!found.some(({ textContent }) => textContent.includes(words))) {
          requestAnimationFrame(look);
          return;
        }
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () =>
          resolve({ from: performance.timeOrigin + timeStamp, took: performance.now() - timeStamp });
        port2.postMessage(null);
      };
      requestAnimationFrame(look);
    };
    addEventListener(event, follow, { capture: true, once: true });
  });
  return { shown };
}
