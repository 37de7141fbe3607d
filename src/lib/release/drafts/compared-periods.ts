import { exact, zero } from "../../figures/index.ts";
import type { DraftFact } from "./draft-fact.ts";
import { conceptId, periodOfDraft } from "./draft-terms.ts";

/** The growth of what concept between which two periods: `2010-q2/2009-q2`. */
export interface ComparedPeriods {
  readonly concept: string;
  readonly period: string;
}

/**
 * What a figure of growth compares: the two values of its own row that give it, or, if the row has but two, these. Null where
 * several could be meant and none gives it: nothing is guessed.
 */
export function comparedPeriods(
  growth: DraftFact,
  row: readonly (DraftFact | null)[],
): ComparedPeriods | null {
  // Rates in constant currency come from figures that are not printed, and what is not meaningful from none.
  if (growth.scenario === "constant-currency" || growth.value === "n/m") return null;
  const values = row.filter(
    (one): one is DraftFact =>
      one?.role === "value" && one.to !== "" && one.value !== "n/m" && one.scenario !== "adjustment",
  );
  const pairs = values.flatMap((current) =>
    values.filter((prior) => comparable(current, prior)).map((prior) => ({ current, prior })),
  );
  const fitting = pairs.filter((pair) => gives(pair, growth));
  const [only] = fitting.length > 0 ? fitting : pairs;
  if (!only || (fitting.length === 0 && pairs.length > 1) || fitting.length > 1) return null;
  return {
    concept: `${conceptId(only.current)}-growth`,
    period: `${periodOfDraft(only.current)}/${periodOfDraft(only.prior)}`,
  };
}

function comparable(current: DraftFact, prior: DraftFact): boolean {
  // How growth from or to a loss is printed is a convention of each company.
  if ([current, prior].some(({ value }) => exact(value).lessThanOrEqualTo(zero))) return false;
  const isSame =
    current.unit === prior.unit && current.scenario === prior.scenario && current.segment === prior.segment;
  return isSame && prior.to < current.to && (prior.from === "") === (current.from === "");
}

/** Whether two values give a growth as it is printed, by a last place at most. */
function gives(
  { current, prior }: { readonly current: DraftFact; readonly prior: DraftFact },
  growth: DraftFact,
): boolean {
  const base = exact(prior.value);
  const percent = exact(current.value).minus(base).dividedBy(base).times(exact("100"));
  return percent
    .minus(exact(growth.value))
    .abs()
    .lessThanOrEqualTo(exact("1").dividedBy(exact("10").pow(Math.max(0, growth.decimals))));
}
