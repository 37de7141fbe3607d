import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright";
import { markSamples, sample } from "./samples.ts";

/** The rules that what a dark page changes, colours, can break. */
export const colourRules = ["color-contrast", "link-in-text-block"];

const ofBuilder = createRequire(createRequire(import.meta.url).resolve("@axe-core/playwright"));
const axe = readFileSync(ofBuilder.resolve("axe-core/axe.min.js"), "utf8");
// Contrast is half of the work of all rules together, and the same for elements that are drawn the same.
const contrastOfSamples = { rules: [{ id: "color-contrast", selector: `[${sample}]` }] };
const axeSource = `${axe};axe.configure(${JSON.stringify(contrastOfSamples)})`;

/**
 * What is wrong with a page, or with one part of it, for those who see it not or not well, as `rule: selector`; by all
 * rules, or by some. Of elements that are drawn the same, the contrast of the first stands for all.
 */
export async function axeViolations(
  page: Page,
  { part = "html", rules }: { readonly part?: string; readonly rules?: readonly string[] } = {},
): Promise<readonly string[]> {
  await markSamples(page, part);
  const isThere = await page.evaluate(() => "axe" in window);
  const axe = new AxeBuilder({ page, axeSource: isThere ? ";" : axeSource }).setLegacyMode(true);
  // A frame is a page of its own, and is examined with the whole of a page that has it.
  if (part !== "html") axe.include(part).exclude("iframe");
  // That what is pressed is 24 pixels wide and high, or has as much room around it, is asked for by name only.
  // Only what is wrong is described, node by node: that of what is right is half of the work.
  axe.options({ rules: { "target-size": { enabled: true } }, resultTypes: ["violations"] });
  if (rules !== undefined) axe.withRules([...rules]);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}
