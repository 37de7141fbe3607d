import { foundConventions } from "../../lib/checks/index.ts";
import type { Conventions } from "../../lib/release/index.ts";
import { loadRelease, type StatedConvention, stateConventions } from "../../lib/release/node.ts";
import type { ReleaseNames } from "./guess-names.ts";

/** What a person is told of each convention. */
const words: Readonly<Record<keyof Conventions, Readonly<Record<string, string>>>> = {
  growthOnNegativeBase: {
    absolute: "growth on a base below zero is of its absolute value",
    signed: "growth on a base below zero is of the base with its sign",
    "not-printed": "growth on a base below zero is not printed",
  },
  expensesInParentheses: {
    positive: "an expense in parentheses is a positive one",
    credit: "an expense in parentheses is a credit",
  },
  dashInRates: {
    nil: "a dash among rates is a rate of zero",
    "not-meaningful": "a dash among rates is one that is not meaningful",
  },
  percentages: {
    unrounded: "percentages are of figures before they are rounded",
    rounded: "percentages are of figures as they are rounded in print",
  },
};

/** No more places than a person looks up. */
const mostEvidence = 5;

/**
 * States in `company.json` the conventions that a release shows, each with the figures that show it; what is stated there stays.
 * Gives a line for each that is new.
 */
export function stateFoundConventions(
  { company, release: id }: ReleaseNames,
  dataFolder: string,
): readonly string[] {
  const release = loadRelease(id, dataFolder);
  const found = foundConventions(release).map(
    ({ name, is, evidence }): StatedConvention => ({
      name,
      is,
      evidence: evidence
        .slice(0, mostEvidence)
        .map(({ line, printed, label }) => `${id}, line ${line}: ${printed.trim()}, ${label}`),
    }),
  );
  return stateConventions(company, found, dataFolder).map(
    ({ name, is, evidence }) =>
      `By ${evidence.length === 1 ? "one figure" : `${evidence.length} figures`}, ${words[name][is]}: ${company}/company.json says so now, for you to correct.`,
  );
}
