import { exact, powerOfTen, zero } from "../figures/index.ts";
import type { Table, Witness } from "../release/index.ts";
import type { Told, ToldQuantity } from "./quantities.ts";

interface Changed {
  readonly quantity: ToldQuantity;
  readonly before: Told;
  readonly after: Told;
}

/**
 * The total that is the same in both releases and of which a changed quantity is a part: rows that stand together right above
 * it come to it, added up or the first less all others, and what changed among them comes to nothing. A part of a sub-total that
 * changed is within what that is within. Null where there is none.
 */
export function unchangedTotal(
  { after }: Changed,
  quantities: readonly ToldQuantity[],
  isChanged: (told: Told) => boolean,
): ToldQuantity | null {
  const table = after.release.tables.find(({ id }) => id === after.witness.table);
  if (!table) return null;
  const byFact = new Map(
    quantities.flatMap((quantity) =>
      quantity.told.flatMap((told) =>
        told.release === after.release ? [[told.fact.id, { quantity, told }] as const] : [],
      ),
    ),
  );
  const own = columnOf(table, after.witness);
  for (const [at, total] of own.entries()) {
    const found = total && byFact.get(total.fact);
    if (!found || found.quantity.told.length < 2) continue;
    const parts = partsAbove(own.slice(0, at), total);
    if (!parts.some(({ part }) => part.fact === after.fact.id)) continue;
    if (!isChanged(found.told)) {
      if (onlyMoved(parts, byFact, after)) return found.quantity;
      continue;
    }
    const before = found.quantity.told[found.quantity.told.indexOf(found.told) - 1];
    const further =
      before &&
      unchangedTotal({ quantity: found.quantity, before, after: found.told }, quantities, isChanged);
    if (further) return further;
  }
  return null;
}

/** The figures of a column from above, null for rows without one. */
function columnOf({ rows }: Table, { line, start }: Witness): readonly (Witness | null)[] {
  const row = rows.find(({ cells }) => cells.some((one) => one?.line === line && one.start === start));
  const at = row?.cells.findIndex((one) => one?.line === line && one.start === start) ?? -1;
  return rows.map(({ cells }) => cells[at] ?? null);
}

/** So many parts a total has at most. */
const most = 12;

/** A row of a total, and whether it is taken off. */
interface Part {
  readonly part: Witness;
  readonly weight: 1 | -1;
}

const amountOf = ({ value, scale }: Witness) => exact(value).times(powerOfTen(scale));

/** The rows right above a total that come to it, added up, or the first less all others; none where none do. */
function partsAbove(above: readonly (Witness | null)[], total: Witness): readonly Part[] {
  if (total.value === "n/m") return [];
  const parts: Witness[] = [];
  let sum = zero;
  for (const one of above.toReversed().slice(0, most)) {
    if (!one || one.unit !== total.unit || one.value === "n/m") break;
    const less = amountOf(one).minus(sum);
    sum = sum.plus(amountOf(one));
    parts.push(one);
    if (parts.length < 2) continue;
    if (sum.equals(amountOf(total))) return parts.map((part) => ({ part, weight: 1 }));
    if (less.equals(amountOf(total))) return parts.map((part) => ({ part, weight: part === one ? 1 : -1 }));
  }
  return [];
}

/** Whether what changed among the parts comes to nothing. */
function onlyMoved(
  parts: readonly Part[],
  byFact: ReadonlyMap<string, { readonly quantity: ToldQuantity; readonly told: Told }>,
  { release }: Told,
): boolean {
  const changes = parts.flatMap(({ part, weight }) => {
    const found = byFact.get(part.fact);
    const at = found?.quantity.told.findIndex((told) => told.release === release) ?? 0;
    const before = found?.quantity.told[at - 1];
    return found && before ? [found.told.figure.value.minus(before.figure.value).times(weight)] : [];
  });
  return changes.reduce((sum, one) => sum.plus(one), zero).isZero();
}
