import type { Stretch } from "../model/index.ts";
import type { Day } from "../periods/index.ts";
import type { Role, Scenario } from "./column-meaning.ts";

/** One printed figure with the meaning that a reading proposes for it. */
export interface ProposedFact {
  readonly exhibit: string;
  readonly kind: "table" | "prose";
  /** Where it stands in the reading. */
  readonly at: Stretch;
  readonly printed: string;
  readonly label: string;
  readonly path: readonly string[];
  /** The title of its table; empty in a sentence. */
  readonly table: string;
  readonly segment: string;
  readonly scenario: Scenario;
  readonly role: Role;
  readonly start: Day | null;
  readonly end: Day | null;
  readonly unit: string;
  readonly scale: number;
  /** As in XBRL: the power of ten of the last printed place, with its sign turned. */
  readonly decimals: number;
  /** Exact, in base units; percent as printed. "n/m" where none is printed. */
  readonly value: string;
  /** From 0 to 1, and what lowers it. */
  readonly confidence: number;
  readonly doubts: readonly string[];
}
