import type { Site } from "../../addresses/index.ts";
import type { Check, NamingRelease } from "../../checks/index.ts";
import type { Figure } from "../../figures/index.ts";
import type { Release } from "../../release/index.ts";
import type { Prints } from "../prints/index.ts";
import { CardIds } from "./card-ids.ts";
import { WrittenCards } from "./written-cards.ts";

/**
 * What the cards of figures tell: where the lines of a release stand, and what it prints of their quantities. A build
 * knows all of the release, a reader's browser what was sent.
 */
export interface CardGrounds {
  readonly site: Site;
  readonly release: NamingRelease & Partial<Pick<Release, "lines" | "tables">>;
  readonly prints: Prints;
}

/** What rendering a page needs to know, and the source cards that its figures ask for, one for each distinct figure. */
export interface Page extends CardGrounds {
  readonly cards: Map<string, string>;
  /** In a browser, which shows figures before it writes their cards: what is still to be written. A build writes at once. */
  readonly waiting?: (() => void)[];
  /** The number of each card among the notes that stand for the cards on paper, by id, from 1; once given it stays. */
  readonly notes: Map<string, number>;
  /** What other pages have written into cards: a figure is explained once for all of them. */
  readonly written: WrittenCards;
  /** What its cards are called. */
  readonly ids: CardIds;
  /** The facts that the page shows or computes with. */
  readonly facts: Set<string>;
  /**
   * The id of the card in which the page tells of a figure already, where a page has cards of its own for what the release
   * prints; null of any other figure.
   */
  readonly standing?: (figure: Figure) => string | null;
  /** How often each label of a region was given. */
  readonly labels: Map<string, number>;
}

/** A page of a build, which knows all of the release and of the checks on it. */
export interface ReleasePage extends Page {
  readonly release: Release;
  readonly checks: readonly Check[];
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
export function openPage<Grounds extends CardGrounds>(
  grounds: Grounds,
  written = new WrittenCards(),
  ids = new CardIds(),
): Page & Grounds {
  const own = { cards: new Map(), notes: new Map(), facts: new Set<string>(), labels: new Map() };
  return { ...grounds, written, ids, ...own };
}
