import { exact, type Figure, formatFigure, isMoney, unitEntry } from "../../figures/index.ts";
import { inUnit } from "./compare.ts";
import type { Verdict } from "./verdict.ts";

/** What a statement in words speaks of: a measure before and now, and the change between them. */
export interface Movement {
  /** The measure as a sentence names it: `segment margin, IP services`. */
  readonly measure: string;
  readonly direction: "rises" | "falls";
  readonly before: Figure;
  readonly now: Figure;
  readonly change: Figure;
}

/** The movement between two figures of one unit; proportions move by basis points. */
export function movementOf(
  measure: string,
  direction: Movement["direction"],
  before: Figure,
  now: Figure,
): Movement {
  const [shownBefore, shownNow] = [before, now].map((figure) =>
    inUnit(figure, "percent").named(figure.label),
  );
  if (!shownBefore || !shownNow) throw new Error("a movement has two ends");
  const change = shownNow.minus(shownBefore);
  const points = inUnit(change, "basis-points");
  return {
    measure,
    direction,
    before: shownBefore,
    now: shownNow,
    change: points.named(`Change in ${measure}`),
  };
}

/**
 * Whether a measure moved as the words say: it does if every value that the printed figures may stand for moves so, and
 * not if none does; in between, rounding leaves it open.
 */
export function movementVerdict({
  direction,
  change,
}: Movement): Extract<Verdict, "ties" | "ties-within-rounding" | "does-not-tie"> {
  const { lo, hi } = change.interval;
  const [least, most] = direction === "rises" ? [lo, hi] : [hi.negated(), lo.negated()];
  if (least.greaterThan(nil)) return "ties";
  return most.greaterThan(nil) ? "ties-within-rounding" : "does-not-tie";
}

const nil = exact("0");

/** `segment margin 43.2% → 48.3%, up 517 basis points`. */
export function movementWords({ measure, before, now, change }: Movement): string {
  const unit = isMoney(before.unit) ? "symbol" : "words";
  const ends = `${formatFigure(before, { unit })} → ${formatFigure(now)}`;
  const of = measure.includes(", ") ? `${measure},` : measure;
  if (change.isZero()) return `${of} ${ends}, unchanged`;
  const { after, words } = unitEntry(change.unit);
  const text = formatFigure(change.isNegative() ? change.negated() : change);
  const size = after ? text.replace(after, ` ${words}`) : text;
  return `${of} ${ends}, ${change.isNegative() ? "down" : "up"} ${size}`;
}
