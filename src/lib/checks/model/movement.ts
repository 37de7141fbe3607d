import { exact, type Figure, formatFigure } from "../../figures/index.ts";
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
  const [shownBefore, shownNow] = [before, now].map(asPercent);
  if (!shownBefore || !shownNow) throw new Error("a movement has two ends");
  const change = shownNow.minus(shownBefore);
  const points = change.unit === "percent" ? (change as Figure<"percent">).as("basis-points") : change;
  return {
    measure,
    direction,
    before: shownBefore,
    now: shownNow,
    change: points.named(`Change in ${measure}`),
  };
}

const asPercent = (figure: Figure): Figure =>
  figure.unit === "ratio" ? (figure as Figure<"ratio">).as("percent").named(figure.label) : figure;

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
  const unit = before.unit === "USD" ? "symbol" : "words";
  const ends = `${formatFigure(before, { unit })} → ${formatFigure(now)}`;
  const of = measure.includes(", ") ? `${measure},` : measure;
  if (change.isZero()) return `${of} ${ends}, unchanged`;
  const size = formatFigure(change.isNegative() ? change.negated() : change).replace(
    / bps$/,
    " basis points",
  );
  return `${of} ${ends}, ${change.isNegative() ? "down" : "up"} ${size}`;
}
