import { exact, isPercent, isPoints, isShares, powerOfTen } from "../../figures/index.ts";
import {
  type ColumnMeaning,
  captionMeaning,
  columnMeaning,
  isAlternativeMeasure,
  isTableInTens,
  type ProposedFact,
  placesInTens,
  type RowMeaning,
  rowMeaning,
  saysTrailingYear,
  scenarioIn,
  tellsGrowth,
} from "../meanings/index.ts";
import { measureOf } from "../names/index.ts";
import {
  addDays,
  mergeWords,
  type PeriodDates,
  type PeriodWords,
  resolvePeriod,
  saysPeriod,
  startOf,
  wordsOfPeriod,
} from "../periods/index.ts";
import type { DataTable, FigureRow, TableAmount } from "../tables/index.ts";
import { bandMeaning } from "./band-meaning.ts";
import { doubtsOfRow } from "./doubts-of-row.ts";
import { inheritedScale, isInCents, type RowContext, type TableContext, thingOf } from "./row-context.ts";
import { unbalancedRows } from "./unbalanced-rows.ts";
import { unitOfAmount } from "./unit-of-amount.ts";

/** The figures of a table, each with the meaning of its row and its column. */
export function tableFacts(table: DataTable, context: TableContext): readonly ProposedFact[] {
  const said = captionMeaning(table.captions);
  const isBySection = !said.isReconciliation && reconciles(table);
  const caption = isBySection ? { ...said, isReconciliation: true } : said;
  let outer: readonly PeriodWords[] = [];
  const scale = inheritedScale(table, context);
  const figures = table.bands.flatMap(({ rows }) => rows.flatMap(({ amounts }) => amounts));
  const isInTens = isTableInTens(figures.filter((one) => one !== null));
  const hasSegments = table.bands.some(({ rows }) => rows.some((row) => context.segments.has(row)));
  return table.bands.flatMap(({ columns, rows }) => {
    const { meanings: told, periods, filled } = bandMeaning(columns, outer);
    const meanings = told.map((one, at) => withPercent(one, rows, at));
    outer = periods;
    const around = {
      table: caption,
      isAtOrFor: atOrFor.test(
        [...table.captions, ...columns.flatMap(({ headings }) => headings.map(({ text }) => text))].join(
          "\n",
        ),
      ),
      isBySection,
      meanings,
      periods: filled,
      hasSegments,
      isInTens,
      hasScenarios: rows.some((row) => (rowMeaning(row).scenario ?? caption.scenario) !== caption.scenario),
      unbalanced: unbalancedRows(rows),
      isWhole: scale !== context.scale,
      isOfMoney: rows.some(
        ({ label, amounts }) =>
          measureOf(label) !== null || amounts.some((one) => one?.unit === context.currency),
      ),
      context: { ...context, scale },
    };
    return rows.flatMap((row, at) =>
      rowFacts(row, {
        ...around,
        measure: tellsGrowth(row.label) ? (rows[at - 1] ?? row) : row,
        hasCents: isInCents(row, rows),
        perThing: thingOf(row.label),
        isFirst: at === 0 || row.path.join() !== rows[at - 1]?.path.join(),
      }),
    );
  });
}

/** A column of changes whose figures are all percentages tells growth, where it prints none too. */
function withPercent(column: ColumnMeaning, rows: readonly FigureRow[], at: number): ColumnMeaning {
  const figures = rows.flatMap(({ amounts }) => (amounts[at]?.kind === "number" ? [amounts[at]] : []));
  const [first] = figures;
  // The first, and the last, may bear the sign for all.
  const isGrowth =
    first?.unit !== null &&
    first !== undefined &&
    isPercent(first.unit) &&
    figures.every(({ unit, places }) =>
      unit === null ? places > 0 && places === first.places : isPercent(unit),
    );
  return column.role === "change" && isGrowth ? { ...column, role: "growth" } : column;
}

function rowFacts(row: FigureRow, around: RowContext): readonly ProposedFact[] {
  const { section } = around.table;
  const meaning = rowMeaning(
    section ? { label: row.label, path: [section.replace(/:$/, ""), ...row.path] } : row,
  );
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
  const doubts = [...doubtsOfRow(row, meaning, period, around), ...measured.doubts];
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
    scenario: column.scenario ?? scenarioOf(meaning, around) ?? "gaap",
    role: roleOf(amount, column, meaning),
    start: period?.start ?? null,
    end: period?.end ?? null,
    unit: measured.unit,
    scale: measured.scale,
    decimals: amount.places - measured.scale - (around.isInTens ? placesInTens(amount) : 0),
    value: scaled,
    confidence: doubts.length === 0 ? 0.95 : 0.4,
    doubts,
  };
}

/** From a measure of the books to an adjusted one, by a section of adjustments. */
function reconciles({ bands }: DataTable): boolean {
  return bands.some(
    ({ rows }) =>
      rows.some(isAdjusting) &&
      rows.some(({ label }) => scenarioIn(label) === "non-gaap" || isAlternativeMeasure(label)),
  );
}

const atOrFor =
  /\b(?:as (?:of|at)|at) ?(?:,|and|or|and\/or|\/) ?for\b|\bfor(?: the [^\n]{0,40})? (?:and|or) (?:as (?:of|at)|at)\b/i;

/** What there is at the end of a period, in a table that says that it prints both; averages are of the period. */
const isLevelAtEnd = ({ label }: FigureRow): boolean =>
  !/\b(?:average|avg|to|ratio|return|yield|per|change|net interest)\b(?! share)/i.test(label) &&
  (measureOf(label)?.statement === "balance" ||
    /^(?:total |gross )?(?:assets|loans|deposits|liabilities|borrowings|securities)\b|\bbook value\b|\bshares outstanding$/i.test(
      label,
    ));

const isAdjusting = ({ path }: FigureRow): boolean =>
  /^(?:other )?adjustments?\b(?! to reconcile)/i.test(path.at(-1) ?? "");

/** A column of changes can print growth in percent and changes of percentages in points; a row of percentages says its role. */
function roleOf({ unit }: TableAmount, { role }: ColumnMeaning, row: RowMeaning): ProposedFact["role"] {
  if (role === "value" && row.role === "change") return isPercent(unit) ? "growth" : "change";
  if (role === "value" && isPercent(unit)) return row.role;
  if (role === "value" || role === "percent-of") return role;
  if (isPoints(unit)) return "change-points";
  return isPercent(unit) ? "growth" : role === "growth" ? "growth" : role;
}

/** "Cost of sales, excluding depreciation" in a statement, and such steps of a reconciliation, say only what the row is of. */
const isOnlyExcluding = (label: string, { isStatement, isReconciliation }: RowContext["table"]): boolean =>
  /\bexcluding\b/i.test(label) &&
  scenarioIn(label.replace(/\bexcluding\b.*/i, "")) !== "non-gaap" &&
  (isStatement || (isReconciliation && !keyMeasure.test(label)));

const keyMeasure =
  /^(?:total )?(?:(?:net|operating|gross|diluted|basic|pretax|pre-tax) )*(?:revenues?|sales|income|earnings|loss|profit|margin|expenses)\b/i;

/** In a reconciliation, what leads from the first measure to the last is an adjustment. */
function scenarioOf(
  meaning: RowMeaning,
  { table, isFirst, isBySection, measure }: RowContext,
): ProposedFact["scenario"] | null {
  const { label } = measure;
  const said = measure.label === label ? meaning.scenario : scenarioIn(label);
  const own = said === "non-gaap" && isOnlyExcluding(label, table) ? null : said;
  if (isAlternativeMeasure(label)) return "non-gaap";
  if (!table.isReconciliation) {
    if (isShares(meaning.unit)) return own;
    const isWord = own === "adjustment" && /\badjustments?\b/i.test(label);
    return (isWord ? null : own) ?? table.scenario;
  }
  if (own) return own;
  // A statement that ends in a section of adjustments is one above it, and so are key figures below.
  if (isBySection) return isAdjusting(measure) ? "adjustment" : "gaap";
  return isFirst && !/\badjustments?\b/i.test(measure.path.at(-1) ?? "") ? "gaap" : "adjustment";
}

/** A section of balances within a table of periods: "Balance sheet data"; averages are of the period all the same. */
const isOfBalances = ({ label, path }: FigureRow): boolean =>
  path.some(
    (one) =>
      /^(?:balances )?at (?:the )?(?:end of (?:the )?(?:period|quarter|year)|(?:period|quarter|year)[- ]end)$/i.test(
        one,
      ) ||
      /^(?:(?:summari[sz]ed|condensed|consolidated|selected) )*(?:(?:period|year)[- ]end )?(?:balance sheets?|financial (?:position|condition))(?: (?:data|items|information|highlights))?(?: \(.*\))?$/i.test(
        one,
      ),
  ) && !/\b(?:average|avg)\b/i.test(label);

function periodOf(
  row: FigureRow,
  meaning: RowMeaning,
  column: PeriodWords,
  { table, context, isAtOrFor }: RowContext,
): PeriodDates | null {
  const own = [row.label, ...row.path].map(wordsOfPeriod).find(saysPeriod);
  const words = mergeWords(column, own && !saysPeriod(column) ? mergeWords(own, table.period) : table.period);
  const resolved = resolvePeriod(context.calendar, words, table.isBalance || isOfBalances(row));
  const found =
    resolved?.start && (table.isTrailingYear || saysTrailingYear(row.label))
      ? { start: startOf(context.calendar, resolved.end, { count: 12, unit: "months" }), end: resolved.end }
      : resolved;
  const at = meaning.at ?? (isAtOrFor && isLevelAtEnd(row) ? "end" : null);
  if (!found || at === null || found.start === null) return found;
  return { start: null, end: at === "start" ? addDays(found.start, -1) : found.end };
}
