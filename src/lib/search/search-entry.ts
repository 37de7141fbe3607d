/** What kind of place a search leads to. */
export type SearchKind = "page" | "line" | "frozen";

/** A place that a search finds. Addresses stand below the base of the site: `releases/internap-2010-q2/#L308`. */
export interface SearchEntry {
  readonly kind: SearchKind;
  readonly url: string;
  readonly title: string;
  /** Where it is, for readers: `line 308`. */
  readonly place: string;
  readonly text: string;
  /** Other words by which it is found: concepts, and names of elements. */
  readonly names: string;
}
