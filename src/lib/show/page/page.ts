import type { Site } from "../../addresses/index.ts";
import type { Check } from "../../checks/index.ts";
import type { Figure } from "../../figures/index.ts";
import type { Release } from "../../release/index.ts";

/** What rendering a page needs to know, and the source cards that its figures ask for, one for each distinct figure. */
export interface Page {
  readonly site: Site;
  readonly release: Release;
  readonly checks: readonly Check[];
  readonly cards: Map<string, string>;
  /** The number of each card among the notes that stand for the cards on paper, by id, from 1; once given it stays. */
  readonly notes: Map<string, number>;
  /** Cards as HTML text that other pages have written: a figure of the release is explained once for all of them. */
  readonly written: WeakMap<Figure, string>;
  /** The facts that the page shows or computes with. */
  readonly facts: Set<string>;
  /** Whether cards list the checks of their figure; not where the page itself is that list. */
  readonly listsChecks: boolean;
  /** How often each label of a region was given. */
  readonly labels: Map<string, number>;
}

/** How often a label has been given on the page, with this time. */
export function countLabel({ labels }: Page, label: string): number {
  const count = (labels.get(label) ?? 0) + 1;
  labels.set(label, count);
  return count;
}

/** A label that no other region of the page has: the second "Checks" is "Checks, 2". */
export function uniqueLabel(page: Page, label: string): string {
  const count = countLabel(page, label);
  return count === 1 ? label : `${label}, ${count}`;
}

/** A page without cards yet. */
export function openPage(
  site: Site,
  release: Release,
  checks: readonly Check[],
  written: Page["written"],
  listsChecks = true,
): Page {
  const own = { cards: new Map(), notes: new Map(), facts: new Set<string>(), labels: new Map() };
  return { site, release, checks, written, listsChecks, ...own };
}
