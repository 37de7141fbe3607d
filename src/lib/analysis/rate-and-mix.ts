import { type Figure, sum, type Unit } from "../figures/index.ts";
import type { Series } from "./series.ts";

/** A part of a whole that earns a margin of its own, such as a segment. */
export interface MarginPart<P extends string = string> {
  readonly title: string;
  readonly profit: Series<Unit, P>;
  readonly revenue: Series<Unit, P>;
}

/** What one part did to the margin of the whole, in basis points of it. */
export interface MarginEffect {
  readonly part: string;
  readonly rate: Figure<"basis-points">;
  readonly mix: Figure<"basis-points">;
  /** Rate and mix together. */
  readonly effect: Figure<"basis-points">;
}

/** A change in the margin of the whole, and the effects that make it up; all in basis points. */
export interface RateAndMix {
  readonly effects: readonly MarginEffect[];
  readonly rate: Figure<"basis-points">;
  readonly mix: Figure<"basis-points">;
  /** Taken from the two margins of the whole, and from no effect. */
  readonly change: Figure<"basis-points">;
  /** What the effects leave of the change: nothing. */
  readonly left: Figure<"basis-points">;
}

/**
 * Splits the change in the margin of a whole, between two periods, into rate (its parts earn other margins) and mix
 * (its revenue falls on other parts):
 *
 *     rate_i = share1_i × (margin1_i − margin0_i)
 *     mix_i  = (share1_i − share0_i) × (margin0_i − totalMargin0)
 *
 * where 0 is the prior period, 1 the current one, and a share is the part's revenue over that of all parts. The effects
 * add up to the change: Σ share1 margin1 is the current margin, and since shares add up to one, what is left of the
 * other terms is the prior margin. This form has no joint term to hand out, and it measures mix from the margin of the
 * whole, so that a part which grows helps if it earns more than the whole did and harms if it earns less. Weights of
 * the other period are as good: they are those of the same split from current to prior, with its signs turned.
 *
 * The whole is the sum of the parts. Quotients have sixty digits; to the last but a few of these the sum is exact.
 *
 * @throws RangeError for no parts, or a period that a part has not; DivisionError for revenue that may be zero
 */
export function rateAndMix<P extends string>(
  parts: readonly MarginPart<P>[],
  current: NoInfer<P>,
  prior: NoInfer<P>,
): RateAndMix {
  if (parts.length === 0) throw new RangeError("a margin is split over its parts; there are none");
  const effects = parts.map((part) => effectOf(part, parts, current, prior));
  const difference = marginOf(parts, current, "Total").minus(marginOf(parts, prior, "Total"));
  const change = inBasisPoints(difference, `Change in total margin, ${current} on ${prior}`);
  return {
    effects,
    rate: sum(effects.map((one) => one.rate)).named(`Rate, all parts, ${current} on ${prior}`),
    mix: sum(effects.map((one) => one.mix)).named(`Mix, all parts, ${current} on ${prior}`),
    change,
    left: change.minus(...effects.map((one) => one.effect)).named("Change less all effects"),
  };
}

function effectOf(
  part: MarginPart,
  parts: readonly MarginPart[],
  current: string,
  prior: string,
): MarginEffect {
  const share1 = shareOf(part, parts, current);
  const share0 = shareOf(part, parts, prior);
  const margin1 = marginOf([part], current, part.title);
  const margin0 = marginOf([part], prior, part.title);
  const total0 = marginOf(parts, prior, "Total");
  const rate = share1.times(margin1.minus(margin0).named("Change in margin"));
  const mix = share1
    .minus(share0)
    .named("Change in share")
    .times(margin0.minus(total0).named("Prior margin less total"));
  const named = (figure: Figure, what: string): Figure<"basis-points"> =>
    inBasisPoints(figure, `${part.title}, ${what}, ${current} on ${prior}`);
  return {
    part: part.title,
    rate: named(rate, "rate"),
    mix: named(mix, "mix"),
    effect: named(rate.plus(mix), "rate and mix"),
  };
}

function shareOf(part: MarginPart, parts: readonly MarginPart[], period: string): Figure {
  const whole = addUp(parts.map(({ revenue }) => revenue.at(period)));
  return part.revenue.at(period).over(whole).named(`${part.title}, share of revenue, ${period}`);
}

function marginOf(parts: readonly MarginPart[], period: string, title: string): Figure {
  const profit = addUp(parts.map((part) => part.profit.at(period)));
  const revenue = addUp(parts.map((part) => part.revenue.at(period)));
  return profit.over(revenue).named(`${title}, margin, ${period}`);
}

/** One figure as it is, several as their sum. */
function addUp(figures: readonly Figure[]): Figure {
  const [only] = figures;
  return figures.length === 1 && only ? only : sum(figures);
}

function inBasisPoints(figure: Figure, label: string): Figure<"basis-points"> {
  return figure.as("basis-points").named(label);
}
