import type { Figure } from "../../figures/index.ts";

/** What the release does not print and its other figures imply, with the sums that imply it. */
export interface Derivation {
  /** What was derived: one quantity, or several together. */
  readonly label: string;
  /** Its value, over the printed figures that it comes from; its interval is the sum of theirs. */
  readonly figure: Figure;
  /** The sums used, in words, in their order. Each ties wherever the release prints all of it. */
  readonly chain: readonly string[];
}
