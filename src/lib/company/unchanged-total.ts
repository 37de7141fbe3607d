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
 * it come to it, and what changed among them comes to nothing. Null where there is none.
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
    if (!found || found.quantity.told.length < 2 || isChanged(found.told)) continue;
    const parts = partsAbove(own.slice(0, at), total);
    if (parts.some(({ fact }) => fact === after.fact.id) && onlyMoved(parts, byFact, after))
      return found.quantity;
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

/** The rows right above a total that come to it; none where none do. */
function partsAbove(above: readonly (Witness | null)[], total: Witness): readonly Witness[] {
  const parts: Witness[] = [];
  let sum = zero;
  for (const one of above.toReversed().slice(0, most)) {
    if (!one || one.unit !== total.unit || one.value === "n/m") break;
    parts.push(one);
    sum = sum.plus(exact(one.value).times(powerOfTen(one.scale)));
    if (parts.length > 1 && sum.equals(exact(total.value).times(powerOfTen(total.scale)))) return parts;
  }
  return [];
}

/** Whether what changed among the parts comes to nothing. */
function onlyMoved(
  parts: readonly Witness[],
  byFact: ReadonlyMap<string, { readonly quantity: ToldQuantity; readonly told: Told }>,
  { release }: Told,
): boolean {
  const changes = parts.flatMap(({ fact }) => {
    const found = byFact.get(fact);
    const at = found?.quantity.told.findIndex((told) => told.release === release) ?? 0;
    const before = found?.quantity.told[at - 1];
    return found && before ? [found.told.figure.value.minus(before.figure.value)] : [];
  });
  return changes.reduce((sum, one) => sum.plus(one), zero).isZero();
}
