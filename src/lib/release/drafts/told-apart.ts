import { type Exact, exact, powerOfTen, zero } from "../../figures/index.ts";
import type { Table, Witness } from "../model/index.ts";
import { factId } from "../model/index.ts";

/**
 * Tables in which prints that bear one name but not one value are told apart: that two rows are called alike is a reason to
 * think that they print one quantity, and none to say that they disagree. First by their table, then by their line, then by their place in it.
 */
export function toldApart(tables: readonly Table[]): readonly Table[] {
  const byTable = renamed(tables, ({ table }) => table);
  const byLine = renamed(byTable, ({ line }) => `line-${line}`);
  return renamed(byLine, ({ start }) => `at-${start}`);
}

function renamed(tables: readonly Table[], by: (witness: Witness) => string): readonly Table[] {
  const witnesses = tables.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.filter((one) => one !== null)),
  );
  const unlike = new Set(
    [...Map.groupBy(witnesses, ({ fact }) => fact).values()]
      .filter(disagree)
      .map(([first]) => first?.concept),
  );
  const rename = (concept: string, witness: Witness): string =>
    unlike.has(concept) ? `${concept}-${by(witness)}` : concept;
  return tables.map((table) => ({ ...table, rows: table.rows.map((row) => renamedRow(row, rename)) }));
}

type Row = Table["rows"][number];

function renamedRow(row: Row, rename: (concept: string, witness: Witness) => string): Row {
  const first = row.cells.find((one) => one !== null);
  const cells = row.cells.map((one) => (one ? withConcept(one, rename(one.concept, one)) : null));
  return { ...row, cells, concept: first ? rename(row.concept, first) : row.concept };
}

function withConcept(witness: Witness, concept: string): Witness {
  return concept === witness.concept
    ? witness
    : { ...witness, concept, fact: factId(concept, witness.segment, witness.period) };
}

/** Whether two prints of one name cannot be of one quantity: at one precision they are equal, at two one is rounded from the other. */
function disagree(witnesses: readonly Witness[]): boolean {
  const printed = witnesses.flatMap(({ value, scale, decimals }) =>
    value === "n/m" ? [] : [{ value: exact(value).times(powerOfTen(scale)), decimals }],
  );
  return printed.some((one, at) => printed.slice(at + 1).some((other) => !fits(one, other)));
}

interface Print {
  readonly value: Exact;
  readonly decimals: number;
}

function fits(one: Print, other: Print): boolean {
  const half = exact("0.5").times(exact("10").pow(-Math.min(one.decimals, other.decimals)));
  const gap = one.value.minus(other.value).abs();
  return one.decimals === other.decimals ? gap.equals(zero) : gap.lessThanOrEqualTo(half);
}
