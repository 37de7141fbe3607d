import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright";

/** The rules that what a dark page changes, colours, can break. */
export const colourRules = ["color-contrast", "link-in-text-block"];

/**
 * What is wrong with a page, or with one part of it, for those who see it not or not well, as `rule: selector`; by all
 * rules, or by some.
 */
export async function axeViolations(
  page: Page,
  { part, rules }: { readonly part?: string; readonly rules?: readonly string[] } = {},
): Promise<readonly string[]> {
  const isThere = await page.evaluate(() => "axe" in window);
  const axe = new AxeBuilder(isThere ? { page, axeSource: ";" } : { page }).setLegacyMode(true);
  if (part !== undefined) axe.include(part);
  // That what is pressed is 24 pixels wide and high, or has as much room around it, is asked for by name only.
  // Only what is wrong is described, node by node: that of what is right is half of the work.
  axe.options({ rules: { "target-size": { enabled: true } }, resultTypes: ["violations"] });
  if (rules !== undefined) axe.withRules([...rules]);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

/**
 * Takes the closed cards out of a page: of what is hidden axe examines little, and that does not depend on width or
 * colours, but it goes through all of it, which is ten of the twelve thousand elements of a release.
 */
export function removeClosedCards(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const card of document.querySelectorAll("[popover]:not(:popover-open)")) card.remove();
  });
}
