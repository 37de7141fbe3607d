import type { ProposedFact } from "../meanings/index.ts";
import { captionMeaning, type ScaleWords } from "../meanings/index.ts";
import { type ExhibitReading, lineAt, type Stretch, stretchOfLine } from "../model/index.ts";
import { type Calendar, daysBetween, findCalendar, type PeriodDates } from "../periods/index.ts";
import { proseFacts, segmentNames } from "../prose/index.ts";
import { type DataTable, readDataTable } from "../tables/index.ts";
import { captionsAbove } from "./captions-above.ts";
import { withCarriedSigns } from "./carried-signs.ts";
import { homeDollar, inHomeDollar } from "./home-currency.ts";
import { labelAmounts } from "./label-amounts.ts";
import { rowSegments } from "./row-segments.ts";
import { SharedScale } from "./shared-scale.ts";
import { tableFacts } from "./table-facts.ts";

/** The tables of an exhibit, in order. */
export function dataTables(reading: ExhibitReading): readonly DataTable[] {
  const taken = new Set<number>();
  return reading.grids
    .flatMap((grid) => readDataTable(grid) ?? [])
    .toSorted((a, b) => a.start - b.start)
    .map(({ inner, ...table }) => {
      const captions = [...captionsAbove(reading, table.start, taken), ...inner];
      for (let line = lineAt(reading, table.start); line <= lineAt(reading, table.end); line++)
        taken.add(line);
      return { ...table, bands: table.bands.map(withCarriedSigns), captions };
    });
}

/** What is proposed of a release; `tables` are those of each exhibit. */
export interface Proposal {
  readonly facts: readonly ProposedFact[];
  readonly tables: readonly (readonly DataTable[])[];
  readonly calendar: Calendar;
  /** The period that the release reports; null if nothing says one. */
  readonly main: PeriodDates | null;
}

/** When fiscal years end and after what they are named, as far as the company states it; what it does not state is worked out. */
export type StatedCalendar = Partial<Pick<Calendar, "yearEnd" | "yearNamed">>;

/** Every figure that the exhibits of a release print, with the meaning that their words propose for it. */
export function proposeFacts(readings: readonly ExhibitReading[], stated: StatedCalendar = {}): Proposal {
  const read = readings.map((reading) => ({ reading, tables: dataTables(reading) }));
  const headings = read.flatMap(({ tables }) => tables.flatMap(headingsOf));
  const found = findCalendar(
    readings.map(({ text }) => text),
    headings,
  );
  const calendar = { ...found, ...stated };
  const segments = rowSegments(read.flatMap(({ tables }) => tables));
  const shared = new SharedScale(read.flatMap(({ tables }) => tables));
  const tabular = read.map(({ reading: { exhibit }, tables }) => {
    let scale: ScaleWords = {};
    return tables.flatMap((table) => {
      const around = { exhibit, calendar, scale: shared.of(table) ?? scale, currency: "USD", segments };
      const facts = tableFacts(table, around);
      const own = captionMeaning(table.captions).scale;
      if (own.money !== undefined) scale = own;
      return facts;
    });
  });
  const main = mainPeriod(tabular.flat());
  const context = { calendar, main, hasYear: reportsYear(tabular.flat(), main) };
  const named = segmentNames(tabular.flat().map(({ segment }) => segment));
  const home = homeDollar(readings.map(({ text }) => text));
  const facts = read.flatMap(({ reading, tables }, at) =>
    [
      ...(tabular[at] ?? []),
      ...labelAmounts(reading, tables, tabular[at] ?? [], calendar),
      ...proseFacts(
        reading,
        tables.flatMap((table) => withoutLoose(reading, table)),
        context,
        named,
      ),
    ].map((fact) =>
      inHomeDollar(fact, home, ({ at: place }) => reading.text.slice(place.start - 6, place.end)),
    ),
  );
  return { facts, tables: read.map(({ tables }) => tables), calendar, main };
}

/** The stretches of a table between the lines that are read as sentences. */
function withoutLoose(reading: ExhibitReading, { start, end, loose }: DataTable): readonly Stretch[] {
  const lines = loose.map((one) => stretchOfLine(reading, lineAt(reading, one.start)));
  const starts = [start, ...lines.map((one) => one.end)];
  const ends = [...lines.map((one) => one.start), end];
  return starts
    .map((from, at) => ({ start: from, end: ends[at] ?? from }))
    .filter((one) => one.end > one.start);
}

function reportsYear(facts: readonly ProposedFact[], main: PeriodDates | null): boolean {
  return facts.some(
    ({ start, end }) => start !== null && end === main?.end && daysBetween(start, end ?? start) > 300,
  );
}

/** The period that a release reports, not one that it expects: the shortest of those that end last, of which it prints more than a few figures. */
function mainPeriod(facts: readonly ProposedFact[]): PeriodDates | null {
  const counted = Map.groupBy(
    facts.filter(
      ({ start, role, scenario }) => start !== null && role === "value" && scenario !== "guidance",
    ),
    ({ start, end }) => `${start} ${end}`,
  );
  const periods = [...counted]
    .filter(([, own]) => own.length > 4)
    .map(([, [first]]) => ({ start: first?.start ?? "", end: first?.end ?? "" }));
  const [main] = periods.toSorted(
    (a, b) => b.end.localeCompare(a.end) || daysBetween(a.start, a.end) - daysBetween(b.start, b.end),
  );
  return main ?? null;
}

function headingsOf({ bands, captions }: DataTable): readonly string[] {
  const over = bands.flatMap(({ columns }) =>
    columns.map(({ headings }) => headings.map(({ text }) => text).join(" ")),
  );
  return [...over, ...captions];
}
