import { exact, type Figure, isPercent, powerOfTen } from "../figures/index.ts";
import type { Company } from "./company.ts";
import { quantitiesOf, type Told, type ToldQuantity } from "./quantities.ts";
import { reasonFor } from "./reasons.ts";
import { unchangedTotal } from "./unchanged-total.ts";

/** A quantity that a later release prints otherwise than an earlier one did: a finding of its own kind, and no error. */
export interface Restatement {
  readonly quantity: ToldQuantity;
  readonly before: Told;
  readonly after: Told;
  /** What the later release prints less what the earlier did; of percentages, in points. */
  readonly difference: Figure;
  /** The total of which it is a part, the same in both: its parts were only told apart otherwise. Null for what changed the total. */
  readonly within: ToldQuantity | null;
  /** The sentence of the later release that says why, where one does. */
  readonly reason: { readonly line: number; readonly text: string } | null;
}

/** What the releases of a company say of the same quantities. */
export interface ReleaseComparison {
  /** How many quantities that an earlier release printed are printed again and are equal. */
  readonly agreeing: number;
  readonly restatements: readonly Restatement[];
}

/** Holds each release of a company against those before it: the same quantity in the same period must be equal, or it is restated. */
export function compareReleases(company: Company): ReleaseComparison {
  const quantities = quantitiesOf(company);
  const pairs = quantities.flatMap((quantity) =>
    quantity.told.slice(1).map((after, at) => ({ quantity, before: quantity.told[at] as Told, after })),
  );
  const changed = pairs.filter(({ before, after }) => !agree(before.figure, after.figure));
  const isChanged = ({ fact }: Told): boolean => changed.some(({ after }) => after.fact === fact);
  const restatements = changed.map(({ quantity, before, after }): Restatement => {
    const within = unchangedTotal({ quantity, before, after }, quantities, isChanged);
    const change = after.figure.minus(before.figure);
    const difference = (isPercent(change.unit) ? change.as("percentage-points") : change).named(
      `Change in ${quantity.title}`,
    );
    return {
      quantity,
      before,
      after,
      difference,
      within,
      reason: reasonFor(after, quantity, within !== null),
    };
  });
  return { agreeing: pairs.length - changed.length, restatements: restatements.filter(isOwn) };
}

/** An item of a reconciliation that is restated as the same item of the statements is says nothing more. */
function isOwn({ quantity, difference }: Restatement, _: number, all: readonly Restatement[]): boolean {
  const base = quantity.id.replace(/-adjustment$/, "");
  if (base === quantity.id) return true;
  return !all.some(
    (other) =>
      other.quantity.id === base &&
      other.quantity.segment === quantity.segment &&
      other.quantity.period.end === quantity.period.end &&
      other.difference.value.equals(difference.value),
  );
}

/** Prints of one precision are equal; of two, the coarser may be the other, rounded. */
function agree(before: Figure, after: Figure): boolean {
  const [a, b] = [before.decimals ?? 0, after.decimals ?? 0];
  const gap = before.value.minus(after.value).abs();
  return a === b ? gap.isZero() : gap.lessThanOrEqualTo(exact("0.5").times(powerOfTen(-Math.min(a, b))));
}
