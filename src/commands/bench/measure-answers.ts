import type { Browser, Page } from "playwright";

/** How long one opening of a live page took to answer, in milliseconds. */
export interface Answering {
  /** From the moment that the code is there until the first change is shown. */
  readonly first: number;
  /** From each further change until it is shown. */
  readonly further: readonly number[];
}

const changes = 20;

/** Opens a live page in a fresh window, and changes its boxes and buttons one after another, as fast as it answers. */
export async function measureAnswers(browser: Browser, url: string): Promise<Answering> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(url);
    const fields = await page.locator("[data-input] :is([type=checkbox], [type=radio]:not(:checked))").all();
    for (let change = 0; change <= changes; change += 1) {
      await fields[change % fields.length]?.click();
      await answered(page, change + 1);
    }
    const [first = Number.NaN, ...further] = await page.evaluate(answerTimes);
    return { first, further };
  } finally {
    await context.close();
  }
}

async function answered(page: Page, count: number): Promise<void> {
  await page.waitForFunction((wanted) => performance.getEntriesByName("live-update").length >= wanted, count);
}

/** Runs in the page. */
function answerTimes(): readonly number[] {
  const [code] = performance.getEntriesByName("live-code");
  const [first, ...further] = performance.getEntriesByName("live-update");
  const end = first ? first.startTime + first.duration : Number.NaN;
  return [end - (code?.startTime ?? 0), ...further.map(({ duration }) => duration)];
}
