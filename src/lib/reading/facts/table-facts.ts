import { exact, powerOfTen } from "../../figures/index.ts";
import {
  type ColumnMeaning,
  captionMeaning,
  columnMeaning,
  type ProposedFact,
  type RowMeaning,
  rowMeaning,
} from "../meanings/index.ts";
import {
  addDays,
  mergeWords,
  type PeriodDates,
  type PeriodWords,
  resolvePeriod,
  saysPeriod,
  wordsOfPeriod,
} from "../periods/index.ts";
import type { DataTable, FigureRow, TableAmount } from "../tables/index.ts";
import { bandMeaning } from "./band-meaning.ts";
import { inheritedScale, isInCents, type RowContext, type TableContext } from "./row-context.ts";
import { unitOfAmount } from "./unit-of-amount.ts";

/** The figures of a table, each with the meaning of its row and its column. */
export function tableFacts(table: DataTable, context: TableContext): readonly ProposedFact[] {
  const caption = captionMeaning(table.captions);
  let outer: readonly PeriodWords[] = [];
  const scale = inheritedScale(table, context);
  return table.bands.flatMap(({ columns, rows }) => {
    const { meanings, periods, filled } = bandMeaning(columns, outer);
    outer = periods;
    const around = {
      table: caption,
      meanings,
      periods: filled,
      context: { ...context, scale },
    };
    return rows.flatMap((row, at) =>
      rowFacts(row, {
        ...around,
        hasCents: isInCents(row, rows),
        isFirst: at === 0 || row.path.join() !== rows[at - 1]?.path.join(),
      }),
    );
  });
}

function rowFacts(row: FigureRow, around: RowContext): readonly ProposedFact[] {
  const meaning = rowMeaning(row);
  return row.amounts.flatMap((amount, at) => (amount ? [toFact(row, meaning, amount, at, around)] : []));
}

function toFact(
  row: FigureRow,
  meaning: RowMeaning,
  amount: TableAmount,
  at: number,
  around: RowContext,
): ProposedFact {
  const { table, context } = around;
  const column = around.meanings[at] ?? columnMeaning([]);
  const measured = unitOfAmount(amount, meaning, column, around);
  const period = periodOf(row, meaning, around.periods[at] ?? column.period, around);
  const doubts = [...(period ? [] : ["nothing says of which period it is"]), ...measured.doubts];
  const scaled =
    amount.kind === "number" ? exact(amount.value).times(powerOfTen(measured.scale)).toFixed() : amount.value;
  return {
    exhibit: context.exhibit,
    kind: "table",
    at: { start: amount.start, end: amount.end },
    printed: amount.printed,
    label: row.label,
    path: row.path,
    table: table.title,
    segment: column.rest || (context.segments.get(row) ?? ""),
    scenario: column.scenario ?? scenarioOf(row, meaning, around) ?? "gaap",
    role: roleOf(amount, column),
    start: period?.start ?? null,
    end: period?.end ?? null,
    unit: measured.unit,
    scale: measured.scale,
    decimals: amount.places - measured.scale,
    value: scaled,
    confidence: doubts.length === 0 ? 0.95 : 0.4,
    doubts,
  };
}

/** A column of changes can print growth in percent and changes of percentages in points. */
function roleOf({ unit }: TableAmount, { role }: ColumnMeaning): ProposedFact["role"] {
  if (role === "value" || role === "percent-of") return role;
  if (unit === "basis-points" || unit === "percentage-points") return "change-points";
  return unit === "percent" ? "growth" : role === "growth" ? "growth" : role;
}

/** In a reconciliation, what leads from the first measure to the last is an adjustment. */
function scenarioOf(
  { label }: FigureRow,
  meaning: RowMeaning,
  { table, isFirst }: RowContext,
): ProposedFact["scenario"] | null {
  if (!table.isReconciliation) return meaning.scenario ?? table.scenario;
  if (/\bebitda\b|\bfree cash flow\b/i.test(label)) return "non-gaap";
  if (meaning.scenario) return meaning.scenario;
  return isFirst ? "gaap" : "adjustment";
}

function periodOf(
  row: FigureRow,
  meaning: RowMeaning,
  column: PeriodWords,
  { table, context }: RowContext,
): PeriodDates | null {
  const own = [row.label, ...row.path].map(wordsOfPeriod).find(saysPeriod);
  const words = mergeWords(column, own && !saysPeriod(column) ? mergeWords(own, table.period) : table.period);
  const found = resolvePeriod(context.calendar, words, table.isBalance);
  if (!found || meaning.at === null || found.start === null) return found;
  return { start: null, end: meaning.at === "start" ? addDays(found.start, -1) : found.end };
}
