import { exact, powerOfTen } from "../../figures/index.ts";
import { type CaptionMeaning, captionMeaning, type ColumnMeaning, columnMeaning, type RowMeaning, rowMeaning, type ScaleWords } from "../meanings/index.ts";
import { addDays, type Calendar, mergeWords, type PeriodDates, type PeriodWords, periodWords, resolvePeriod, saysPeriod } from "../periods/index.ts";
import type { DataColumn, DataRow, DataTable, TableAmount } from "../tables/index.ts";
import type { ProposedFact } from "./proposed-fact.ts";

/** What is known of an exhibit before its tables are read. */
export interface TableContext {
  readonly exhibit: string;
  readonly calendar: Calendar;
  /** What tables that say nothing of scale take over from the one before. */
  readonly scale: ScaleWords;
  /** The currency of the release. */
  readonly currency: string;
}

/** The figures of a table, each with the meaning of its row and its column. */
export function tableFacts(table: DataTable, context: TableContext): readonly ProposedFact[] {
  const caption = captionMeaning(table.captions);
  let outer: readonly (PeriodWords | null)[] = [];
  return table.bands.flatMap(({ columns, rows }) => {
    const meanings = columns.map(meaningOf);
    const periods = withSiblingDates(meanings.map((one, at) => periodOver(one, outer[at] ?? null)));
    outer = periods;
    const comparing = meanings.map((one, at) => (one.role === "value" ? null : comparedIn(meanings, periods, at)));
    const filled = periods.map((one, at) => comparing[at] ?? one);
    const around = { table: caption, meanings, periods: filled, context: { ...context, scale: inheritedScale(table, context) } };
    return rows.flatMap((row, at) => rowFacts(row, { ...around, hasCents: isInCents(row, rows), isFirst: at === 0 || row.path.join() !== rows[at - 1]?.path.join() }));
  });
}

/** A year alone takes month and day from a column beside it: "March 31, 2025" and "2024". */
function withSiblingDates(periods: readonly PeriodWords[]): readonly PeriodWords[] {
  const dated = periods.find(({ dates }) => dates.some(({ month, year }) => month && year));
  return periods.map((one) => {
    const [year] = one.years;
    const [date] = dated?.dates ?? [];
    const isAlone = year !== undefined && one.dates.length === 0 && !one.quarter && !one.half && date;
    return isAlone ? { ...one, dates: [{ ...date, year }] } : one;
  });
}

const meaningOf = ({ headings }: DataColumn): ColumnMeaning => columnMeaning(headings.map(({ text }) => text));

function periodOver({ period }: ColumnMeaning, outer: PeriodWords | null): PeriodWords {
  return outer && !saysPeriod(period) ? outer : period;
}

/** What is compared is of the latest period: that of the first column of values with the same length. */
function comparedIn(meanings: readonly ColumnMeaning[], periods: readonly PeriodWords[], at: number): PeriodWords | null {
  const own = periods[at];
  const values = meanings.flatMap((one, index) => (one.role === "value" && saysPeriod(one.period) ? [index] : []));
  if (meanings[at]?.role === "percent-of") {
    const before = values.findLast((index) => index < at);
    return own && own.years.length + own.dates.filter(({ year }) => year).length > 0 ? own : (periods[before ?? -1] ?? null);
  }
  const sameGroup = values.filter((index) => own === undefined || !saysPeriod(own) || sameLength(periods[index], own));
  const group = sameGroup.filter((index) => index < at);
  const block = blockBefore(group.length > 0 ? group : sameGroup, at);
  return periods[latest(block, periods)] ?? null;
}

const sameLength = (a: PeriodWords | undefined, b: PeriodWords): boolean =>
  b.length === undefined || a?.length === undefined || (a.length.count === b.length.count && a.length.unit === b.length.unit);

/** The columns of values that stand together right before a comparison. */
function blockBefore(indices: readonly number[], at: number): readonly number[] {
  const last = indices.findLast((index) => index < at) ?? indices[0];
  return last === undefined ? [] : indices.filter((index) => last - index < 8);
}

function latest(indices: readonly number[], periods: readonly PeriodWords[]): number {
  const yearOf = (index: number): number => {
    const { years = [], dates = [] } = periods[index] ?? {};
    return Math.max(0, ...years, ...dates.map(({ year = 0, month = 0 }) => year + month / 100));
  };
  return indices.toSorted((a, b) => yearOf(b) - yearOf(a) || a - b)[0] ?? -1;
}

const hasPlaces = ({ amounts }: DataRow): boolean => amounts.some((one) => one?.kind === "number" && one.places === 2 && one.unit !== "percent");

function isInCents(row: DataRow, rows: readonly DataRow[]): boolean {
  return hasPlaces(row) && rows.filter(hasPlaces).length < rows.length / 2 && row.amounts.every((one) => !one || one.kind !== "number" || Math.abs(Number(one.value)) < 1000);
}

/** A table with numbers of seven digits is not in thousands because the one before was. */
function inheritedScale({ bands }: DataTable, { scale }: TableContext): ScaleWords {
  const isWhole = bands.some(({ rows }) => rows.some(({ amounts }) => amounts.some((one) => one && /^-?\d{7}/.test(one.value))));
  return isWhole ? {} : scale;
}

interface RowContext {
  readonly table: CaptionMeaning;
  readonly meanings: readonly ColumnMeaning[];
  readonly periods: readonly PeriodWords[];
  readonly context: TableContext;
  /** The row begins its section. */
  readonly isFirst: boolean;
  /** The row prints cents, in a table of whole amounts: what it states is for a share. */
  readonly hasCents: boolean;
}

function rowFacts(row: DataRow, around: RowContext): readonly ProposedFact[] {
  const meaning = rowMeaning(row);
  return row.amounts.flatMap((amount, at) => (amount ? [toFact(row, meaning, amount, at, around)] : []));
}

function toFact(row: DataRow, meaning: RowMeaning, amount: TableAmount, at: number, around: RowContext): ProposedFact {
  const { table, context } = around;
  const column = around.meanings[at] ?? columnMeaning([]);
  const measured = unitOf(amount, meaning, column, around);
  const period = periodOf(row, meaning, around.periods[at] ?? column.period, around);
  const doubts = [...(period ? [] : ["nothing says of which period it is"]), ...measured.doubts];
  const scaled = amount.kind === "number" ? exact(amount.value).times(powerOfTen(measured.scale)).toFixed() : amount.value;
  return {
    exhibit: context.exhibit,
    kind: "table",
    at: { start: amount.start, end: amount.end },
    printed: amount.printed,
    label: row.label,
    path: row.path,
    table: table.title,
    segment: column.rest,
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
function scenarioOf({ label }: DataRow, meaning: RowMeaning, { table, isFirst }: RowContext): ProposedFact["scenario"] | null {
  if (!table.isReconciliation) return meaning.scenario ?? table.scenario;
  if (/\bebitda\b|\bfree cash flow\b/i.test(label)) return "non-gaap";
  if (meaning.scenario) return meaning.scenario;
  return isFirst ? "gaap" : "adjustment";
}

interface Measured {
  readonly unit: string;
  readonly scale: number;
  readonly doubts: readonly string[];
}

/** The unit and scale of a figure: its own signs first, then its row, its column and the table. */
function unitOf(amount: TableAmount, row: RowMeaning, { role, scale: column, isPerShare: isShareColumn }: ColumnMeaning, { table, context, hasCents }: RowContext): Measured {
  const own = amount.unit;
  const isPerShare = isShareColumn || hasCents || (table.isPerShare && amount.places !== 0);
  const isPercent = own === "percent" || ((role === "growth" || role === "percent-of") && own === null);
  if (isPercent) return { unit: "percent", scale: 0, doubts: [] };
  if (own === "basis-points" || own === "percentage-points" || own === "ratio") return { unit: own, scale: 0, doubts: [] };
  const said = { ...context.scale, ...table.scale, ...column };
  const isSaid = table.scale.money !== undefined || column.money !== undefined;
  const currency = own ?? said.currency ?? context.currency;
  const doubts = isSaid || row.scale !== null ? [] : ["the table does not say in what its figures are"];
  if (row.unit === "money/share" || (row.unit === "money" && isPerShare)) return { unit: `${currency}/share`, scale: 0, doubts: [] };
  if (row.unit === "percent" || row.unit === "ratio") return { unit: row.unit, scale: 0, doubts: [] };
  if (row.unit === "shares" && own === null) return { unit: "shares", scale: row.scale ?? said.shares ?? said.money ?? 0, doubts };
  if (row.unit === "shares") return { unit: `${currency}/share`, scale: 0, doubts: [] };
  if (row.unit !== "money" && own === null) return { unit: row.unit, scale: row.scale ?? (said.unit === row.unit ? (said.money ?? 0) : 0), doubts: [] };
  if (column.unit && own === null) return { unit: column.unit, scale: column.money ?? 0, doubts: [] };
  if (said.unit && own === null && said.unit !== "units") return { unit: said.unit, scale: said.money ?? 0, doubts };
  return { unit: currency, scale: amount.scale || (row.scale ?? said.money ?? 0), doubts };
}

function periodOf(row: DataRow, meaning: RowMeaning, column: PeriodWords, { table, context }: RowContext): PeriodDates | null {
  const own = [row.label, ...row.path].map(periodWords).find(saysPeriod);
  const words = mergeWords(column, own && !saysPeriod(column) ? mergeWords(own, table.period) : table.period);
  const found = resolvePeriod(context.calendar, words, table.isBalance);
  if (!found || meaning.at === null || found.start === null) return found;
  return { start: null, end: meaning.at === "start" ? addDays(found.start, -1) : found.end };
}
