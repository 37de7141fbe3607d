import { siteUrl } from "./built-project.ts";
import { compareRegions } from "./compare-regions.ts";
import { expectedAt } from "./expected-at.ts";
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
  const wrong: string[] = [];
  let next = expectedAt(notebook, grid[0]);
  for (const [index, settings] of grid.entries()) {
    const expected = await next;
    // The build computes the next state while the browser is at this one.
    next = expectedAt(notebook, grid[index + 1]);
    if (index > 0) await settle(page, queryOf(settings));
    const differences = await page.evaluate(compareRegions, expected);
    wrong.push(...differences.map((difference) => `${queryOf(settings)} ${difference}`));
  }
  await context.close();
  return { states: grid.length, wrong: wrong.slice(0, 10), complaints };
}
