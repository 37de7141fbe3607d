import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type Axe from "axe-core";
import type { Page } from "playwright";
import { type Looks, markSamples, sample } from "./samples.ts";

/** The rules that what a dark page changes, colours, can break. */
export const colourRules = ["color-contrast", "link-in-text-block"];

declare global {
  interface Window {
    readonly axe: typeof Axe;
  }
}

const axe = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");
// Contrast is half of the work of all rules together, and the same for elements that are drawn the same.
const coloursOfSamples = {
  rules: [
    { id: "color-contrast", selector: `[${sample}]` },
    { id: "link-in-text-block", selector: `a[href][${sample}]` },
  ],
};
const axeSource = `${axe};axe.configure(${JSON.stringify(coloursOfSamples)})`;

/** What is examined of a page. */
interface Examination {
  /** A selector of the part. */
  readonly part?: string;
  /** The rules, if not all. */
  readonly rules?: readonly string[];
  /** What was drawn like these had its colours examined before. */
  readonly known?: Looks;
}

/**
 * What is wrong with a page, or with one part of it, for those who see it not or not well, as `rule: selector`; by all
 * rules, or by some. Of elements that are drawn the same, the colours of the first stand for those of all.
 */
export async function axeViolations(
  page: Page,
  { part = "html", rules, known }: Examination = {},
): Promise<readonly string[]> {
  await markSamples(page, { part, ...(known && { known }) });
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axeSource);
  return page.evaluate(
    async ({ part, rules }) => {
      const { violations } = await window.axe.run(part, {
        // That what is pressed is 24 pixels wide and high, or has as much room around it, is asked for by name only.
        rules: { "target-size": { enabled: true } },
        ...(rules && { runOnly: [...rules] }),
        // Only what is wrong is described, node by node: that of what is right is half of the work.
        resultTypes: ["violations"],
        // What a frame shows is a page of its own, and examined as one.
        iframes: false,
      });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
    },
    { part, rules },
  );
}
