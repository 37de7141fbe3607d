import type { Release } from "../../release/index.ts";
import type { Relation } from "./expression.ts";
import { footings } from "./footings.ts";
import { growthRelations } from "./growth-relations.ts";
import { partSums } from "./part-sums.ts";

/** What one kind of check is called, how it is marked on a working paper, and which figures it takes. */
export interface CheckRule {
  /** What a reader is told that it is. */
  readonly title: string;
  readonly tickmark: {
    /** Beside the figure. */
    readonly letter: string;
    /** What was done to the figure. */
    readonly word: string;
    /** What the mark says, in the legend. */
    readonly means: string;
    /** Whether the figures that it was held against bear it too. */
    readonly atBothEnds: boolean;
  };
  /**
   * What the figure is recomputed from: the column that it totals alone, or figures anywhere in the release; `print`
   * where nothing is recomputed and two prints are held against each other.
   */
  readonly recomputedFrom: "column" | "release" | "print";
}

/** Every rule by the id that begins those of its checks, in the order in which their tickmarks stand beside a figure. */
export const checkRules = {
  foot: {
    title: "footing",
    tickmark: {
      letter: "F",
      word: "footed",
      means: "the rows that make up the total add up to it",
      atBothEnds: false,
    },
    recomputedFrom: "column",
  },
  "cross-foot": {
    title: "cross-footing",
    tickmark: {
      letter: "X",
      word: "cross-footed",
      means: "another way to the same total gives it",
      atBothEnds: true,
    },
    recomputedFrom: "release",
  },
  agree: {
    title: "agreement",
    tickmark: {
      letter: "A",
      word: "agreed",
      means: "the same figure stands elsewhere in the release",
      atBothEnds: true,
    },
    recomputedFrom: "print",
  },
  recalculate: {
    title: "recalculation",
    tickmark: {
      letter: "R",
      word: "recomputed",
      means: "other figures of the release give it",
      atBothEnds: false,
    },
    recomputedFrom: "release",
  },
  "roll-forward": {
    title: "roll-forward",
    tickmark: {
      letter: "M",
      word: "rolled forward",
      means: "the movement between two balances gives it",
      atBothEnds: true,
    },
    recomputedFrom: "release",
  },
} as const satisfies Readonly<Record<string, CheckRule>>;

/** The id of a rule. */
export type Rule = keyof typeof checkRules;

/** The ids of all rules, in their order. */
export const ruleIds = Object.keys(checkRules) as readonly Rule[];

/** Whether a text is the id of a rule. */
export function isRule(text: string): text is Rule {
  return Object.hasOwn(checkRules, text);
}

/** Relations that the structure of a release states, without a line in `relations.txt`. */
interface Structural {
  readonly relations: (release: Release) => readonly Relation[];
  /** Whether a declared relation of the same rule and target takes its place. */
  readonly yields: boolean;
}

/** What each rule finds in the structure of a release. */
export const fromStructure: readonly Structural[] = [
  { relations: ({ tables }) => tables.flatMap(footings), yields: true },
  { relations: growthRelations, yields: true },
  { relations: partSums, yields: false },
];
