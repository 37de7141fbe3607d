import { isPercent } from "../../figures/index.ts";
import { growthExpression, growthOdds } from "../found/index.ts";
import { type AmountCell, foundRelation } from "../grid/index.ts";
import type { Expression, Relation } from "../relations/index.ts";
import { type Compared, differenceRelation } from "./change-in-sentence.ts";
import { isMisprintOfRate } from "./print-of-cell.ts";

/** What a change is beside two figures of a table. */
export interface HeldChange {
  /**
   * Their change; it with its sign turned; one that is off by two of its last digits at most, or by digits as a misprint is; a rate that is
   * less than a point, or a quarter of itself, away; or another.
   */
  readonly is: "fits" | "other-way" | "slip" | "near" | "off";
  readonly relation: Relation;
}

type Way = 1 | -1 | null;

/** Holds a rate or a change against two figures, of losses and outlays in parentheses by their size; null where they have no growth. */
export function heldChange(change: AmountCell, pair: Compared, way: Way, reason: string): HeldChange | null {
  const isTurned = pair.now.value < 0 && pair.prior.value < 0;
  const ways: readonly (1 | -1)[] = way === null || change.value < 0 ? [1, -1] : [way];
  const size = { ...change, value: Math.abs(change.value) };
  const by = ways.find((one) => fits(size, pair, one));
  const isOtherWay =
    by === undefined && ways.length === 1 && !isTurned && fits(size, pair, ways[0] === 1 ? -1 : 1);
  const relation = relationOf(change, pair, by ?? ways[0] ?? 1, reason);
  if (!relation) return null;
  const [only, ...others] = ways;
  const off = only === undefined || others.length > 0 || isTurned ? "off" : distanceOf(size, pair, only);
  return { is: by !== undefined ? "fits" : isOtherWay ? "other-way" : off, relation };
}

function fits(change: AmountCell, { now, prior }: Compared, way: 1 | -1): boolean {
  const turned = { ...change, value: change.value * way };
  if (isPercent(change.witness.unit))
    return (growthOdds(turned, now, prior, baseOf(prior, now)) ?? null) !== null;
  const room = (now.half + prior.half + change.half) * 1.0001;
  return Math.abs(differenceOf(now, prior) - turned.value) <= room;
}

/** Of two losses the rate is that of their sizes. */
const baseOf = (prior: AmountCell, now: AmountCell) =>
  prior.value < 0 && now.value < 0 ? "signed" : "absolute";
const differenceOf = (now: AmountCell, prior: AmountCell): number =>
  prior.value < 0 && now.value < 0 ? prior.value - now.value : now.value - prior.value;

/** How a change that does not fit looks beside the one that two figures have. */
function distanceOf(change: AmountCell, { now, prior }: Compared, way: 1 | -1): "slip" | "near" | "off" {
  if (prior.value <= 0) return "off";
  const isRate = isPercent(change.witness.unit);
  const difference = differenceOf(now, prior);
  const computed = (isRate ? (100 * difference) / prior.value : difference) * way;
  const off = Math.abs(change.value - computed);
  const isMisprint = isRate && isMisprintOfRate(change, computed);
  if ((off <= 4 * change.half && off < computed / 10) || isMisprint) return "slip";
  return isRate && off <= Math.max(1, computed / 4) ? "near" : "off";
}

function relationOf(change: AmountCell, pair: Compared, by: 1 | -1, reason: string): Relation | null {
  const grounds = { reason, confidence: 0.8, sound: true };
  const { now, prior } = pair;
  if (!isPercent(change.witness.unit)) {
    const isTurned = now.value < 0 && prior.value < 0;
    const way = change.value < 0 || isTurned ? (-by as 1 | -1) : by;
    return { ...differenceRelation(change, pair, way), grounds };
  }
  const growth = growthExpression(now, prior, baseOf(prior, now), () => undefined);
  if (!growth) return null;
  const isAsIs = by === 1 || change.value < 0;
  const expression: Expression = isAsIs
    ? growth
    : { kind: "sum", terms: [{ weight: -1, expression: growth }] };
  return foundRelation("recalculate", change, expression, grounds);
}
