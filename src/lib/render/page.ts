import type { Check } from "../checks/index.ts";
import type { Release } from "../release/index.ts";
import type { Html } from "./html.ts";
import type { Site } from "./site.ts";

/** What rendering a page needs to know, and the source cards that its figures ask for, one for each distinct figure. */
export interface Page {
  readonly site: Site;
  readonly release: Release;
  readonly checks: readonly Check[];
  readonly cards: Map<string, Html>;
  /** The facts that the page shows or computes with. */
  readonly facts: Set<string>;
  /** Whether cards list the checks of their figure; not where the page itself is that list. */
  readonly listsChecks: boolean;
  /** How often each label of a region was given. */
  readonly labels: Map<string, number>;
}

/** A label that no other region of the page has: the second "Checks" is "Checks, 2". */
export function uniqueLabel({ labels }: Page, label: string): string {
  const count = (labels.get(label) ?? 0) + 1;
  labels.set(label, count);
  return count === 1 ? label : `${label}, ${count}`;
}

/** A page without cards yet. */
export function openPage(site: Site, release: Release, checks: readonly Check[], listsChecks = true): Page {
  return { site, release, checks, cards: new Map(), facts: new Set(), labels: new Map(), listsChecks };
}
