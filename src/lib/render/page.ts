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
}

/** A page without cards yet. */
export function openPage(site: Site, release: Release, checks: readonly Check[]): Page {
  return { site, release, checks, cards: new Map(), facts: new Set() };
}
