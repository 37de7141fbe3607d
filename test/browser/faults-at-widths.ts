import type { Page } from "playwright";
import { axeViolations, colourRules } from "./axe-violations.ts";
import { keepPart, type Looks, removeClosedCards, removeRepeated } from "./samples.ts";

/** What is wrong with a page for those who see it not or not well. */
export interface Faults {
  /** What axe finds, by where it does: `dark at 390`. */
  readonly violations: Readonly<Record<string, readonly string[]>>;
  /** Where the page is wider than its window: `12 pixels at 390`. */
  readonly overflow: readonly string[];
}

/** A page without fault. */
export const faultless: Faults = { violations: {}, overflow: [] };

/** What is examined, and where. */
interface Options {
  /** In pixels. */
  readonly widths?: readonly number[];
  /** Whether at the first width everything that is shown is examined, also what has its like. */
  readonly isWhole?: boolean;
  /** A selector of what alone is examined. */
  readonly part?: string;
  /** By where: what was drawn so on pages before had its colours examined there. */
  readonly known?: Map<string, Looks>;
}

/**
 * Examines a page as it stands, at two widths or others, in light and in dark; it is loaded once for all of them, and
 * loses what has its like.
 */
export async function faultsAtWidths(
  page: Page,
  { widths = [1280, 390], isWhole = false, part, known = new Map() }: Options = {},
): Promise<Faults> {
  const toWidth = async (width: number): Promise<void> => {
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate(openShownContents);
  };
  const found: [where: string, violations: readonly string[]][] = [];
  const examine = async (where: string, rules?: readonly string[]): Promise<void> => {
    const looks = known.get(where) ?? new Set();
    known.set(where, looks);
    found.push([
      where,
      await axeViolations(page, { known: looks, ...(part && { part }), ...(rules && { rules }) }),
    ]);
  };
  const [first = 1280, ...others] = widths;
  await page.emulateMedia({ colorScheme: "light" });
  await removeClosedCards(page);
  const overflow: string[] = [];
  for (const width of [...others, first]) {
    await toWidth(width);
    const pixels = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (pixels !== 0) overflow.push(`${pixels} pixels at ${width}`);
  }
  if (part) await keepPart(page, part);
  if (isWhole) await examine(`light at ${first}`);
  await removeRepeated(
    page,
    others.map((width) => () => toWidth(width)),
  );
  for (const width of isWhole ? others : widths) {
    await toWidth(width);
    await examine(`light at ${width}`);
  }
  await page.emulateMedia({ colorScheme: "dark" });
  for (const width of widths.toReversed()) {
    await toWidth(width);
    await examine(`dark at ${width}`, colourRules);
  }
  return { violations: Object.fromEntries(found.filter(([, all]) => all.length > 0)), overflow };
}

/** A wide window shows the contents of a page though they are folded, which axe does not know of. */
function openShownContents(): void {
  for (const details of document.querySelectorAll<HTMLDetailsElement>(".contents details")) {
    details.open = false;
    details.open = getComputedStyle(details, "::details-content").contentVisibility !== "hidden";
  }
}
