import { isMoney, isShares } from "../../figures/index.ts";
import {
  type AmountCell,
  classOf,
  type FigureGrid,
  foundRelation,
  printOf,
  type RowOfFigures,
  signedSum,
} from "../grid/index.ts";
import type { Expression, Relation } from "../relations/index.ts";

/** What a table prints in one column of income, of what is allocated of it, and of the shares that take part. */
interface Allocation {
  readonly target: AmountCell;
  readonly income: AmountCell;
  readonly basic: AmountCell;
  readonly taking: AmountCell;
}

/**
 * Income that is allocated to participating securities: in proportion to the shares, and none of a loss. Rule: the two-class method,
 * ASC 260-10-45-60B. Stated where it holds in all columns.
 */
export function twoClass({ rows }: FigureGrid): readonly Relation[] {
  const shares = rows.filter(({ unit }) => unit !== null && isShares(unit));
  const taking = shares.find(({ row }) => /\bparticipating\b/i.test(row.label));
  const basic = shares.find(({ row }) => classOf(row) === "basic");
  if (!taking || !basic) return [];
  return rows.flatMap((target, at) => {
    const income = rows.slice(0, at).findLast(({ unit }) => unit !== null && isMoney(unit));
    if (!isAllocated(target) || !income) return [];
    const columns = target.cells.flatMap((_, column) => inColumn({ target, income, basic, taking }, column));
    const areTelling = columns.some(({ target: { value, half } }) => Math.abs(value) > 10 * half);
    return areTelling && columns.every(isInProportion) ? columns.map(relationOf) : [];
  });
}

const isAllocated = ({ row, unit }: RowOfFigures): boolean =>
  unit !== null &&
  isMoney(unit) &&
  /\b(?:alloca\w+|attribut\w+|applicable)\b.*\bparticipating\b/i.test(row.label);

function inColumn(rows: Readonly<Record<keyof Allocation, RowOfFigures>>, at: number): readonly Allocation[] {
  const [target, income] = [rows.target.cells[at], rows.income.cells[at]];
  const [basic, taking] = [rows.basic.cells[at], rows.taking.cells[at]];
  return target && income && basic && taking ? [{ target, income, basic, taking }] : [];
}

function isInProportion({ target, income, basic, taking }: Allocation): boolean {
  if (income.value <= 0) return target.value === 0;
  const share = taking.value / (basic.value + taking.value);
  return Math.abs(income.value * share - Math.abs(target.value)) <= target.half + income.half * share;
}

function relationOf({ target, income, basic, taking }: Allocation): Relation {
  const weight = target.value < 0 ? -1 : 1;
  const all = signedSum([
    { cell: basic, weight: 1 },
    { cell: taking, weight: 1 },
  ]);
  const share: Expression = { kind: "quotient", dividend: printOf(taking), divisor: all };
  const allocated: Expression = { kind: "product", factors: [signedSum([{ cell: income, weight }]), share] };
  const expression: Expression = { kind: "unless-negative", guard: printOf(income), expression: allocated };
  const reason =
    "the participating securities take part in income in proportion to the shares, and not in a loss";
  return foundRelation("recalculate", target, expression, { reason, confidence: 0.9, sound: false });
}
