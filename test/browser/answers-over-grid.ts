import type { Page } from "playwright";
import { siteUrl } from "./built-project.ts";
import { prepareToCompare, type Told } from "./compare-regions.ts";
import { type Expected, expectedAt, namesOfCards } from "./expected-at.ts";
import { makeLive, queryOf, readControls, settle } from "./live-controls.ts";
import { gridOf } from "./live-grid.ts";
import type { LiveNotebook } from "./live-notebooks.ts";
import { openReader } from "./open-browser.ts";

/** What came of driving a live page over its grid. */
export interface Answers {
  readonly states: number;
  /** The first ten places where the page and the build differ, in words. */
  readonly wrong: readonly string[];
  readonly complaints: readonly string[];
}

/** Takes a live page, without loading it again, through every state of its grid, and compares it with the build. */
export async function answersOverGrid(notebook: LiveNotebook, baseURL = siteUrl): Promise<Answers> {
  const { context, complaints } = await openReader({ baseURL });
  const page = await context.newPage();
  await page.goto(notebook.path);
  const grid = gridOf(await readControls(page), await notebook.inputs());
  await makeLive(page);
  await drawNothing(page);
  await page.evaluate(prepareToCompare, await namesOfCards(notebook));
  const tell = teller();
  const wrong: string[] = [];
  let next = expectedAt(notebook, grid[0]);
  for (const [index, settings] of grid.entries()) {
    const expected = await next;
    // The build computes the next state while the browser is at this one.
    next = expectedAt(notebook, grid[index + 1]);
    if (index > 0) await settle(page, queryOf(settings));
    const differences = await page.evaluate((told) => window.compareRegions(told), tell(expected));
    wrong.push(...differences.map((difference) => `${queryOf(settings)} ${difference}`));
  }
  await context.close();
  return { states: grid.length, wrong: wrong.slice(0, 10), complaints };
}

/** What the page says is compared, not how it looks. */
function drawNothing(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(":root { display: none }");
    document.adoptedStyleSheets.push(sheet);
  });
}

/** Numbers all texts, and tells a page each of them once. */
function teller(): (expected: Expected) => Told {
  const numbers = new Map<string, number>();
  return ({ units, cards }) => {
    const texts: string[] = [];
    const numberOf = (text: string): number => {
      const number = numbers.get(text) ?? numbers.size;
      if (number === numbers.size) texts.push(text);
      numbers.set(text, number);
      return number;
    };
    return {
      units: units.map(([unit, html]) => [unit, numberOf(html)] as const),
      cards: Object.fromEntries(Object.entries(cards).map(([name, html]) => [name, numberOf(html)])),
      texts,
    };
  };
}
