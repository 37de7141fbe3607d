import { isPercent } from "../../figures/index.ts";
import type { CaptionMeaning, ColumnMeaning, ScaleWords } from "../meanings/index.ts";
import type { Calendar, PeriodWords } from "../periods/index.ts";
import type { DataTable, FigureRow } from "../tables/index.ts";

/** What is known of an exhibit before its tables are read. */
export interface TableContext {
  readonly exhibit: string;
  readonly calendar: Calendar;
  /** What tables that say nothing of scale take over from the one before. */
  readonly scale: ScaleWords;
  /** The currency of the release. */
  readonly currency: string;
  /** The part of the company that rows are of. */
  readonly segments: ReadonlyMap<FigureRow, string>;
}

/** What stands around a row. */
export interface RowContext {
  readonly table: CaptionMeaning;
  /** Only a section of its rows says that it leads to an adjusted measure. */
  readonly isBySection: boolean;
  readonly meanings: readonly ColumnMeaning[];
  readonly periods: readonly PeriodWords[];
  readonly context: TableContext;
  /** Rows of the table are parts of the company. */
  readonly hasSegments: boolean;
  /** Rows of the table say scenarios of their own. */
  readonly hasScenarios: boolean;
  /** Balances of cash that the change between them does not explain. */
  readonly unbalanced: ReadonlySet<FigureRow>;
  /** Its numbers are so large that they are in no thousands. */
  readonly isWhole: boolean;
  /** The table prints a currency somewhere, or its rows are measures of money. */
  readonly isOfMoney: boolean;
  /** The row whose measure it tells: the one above where it is the growth of that. */
  readonly measure: FigureRow;
  /** Its columns are said to be of a period and of its last day: "As of or for the quarter ended". */
  readonly isAtOrFor: boolean;
  /** The row begins its section. */
  readonly isFirst: boolean;
  /** The row prints cents, in a table of whole amounts: what it states is for a share. */
  readonly hasCents: boolean;
  /** All basis points of its table end in a zero: these are printed in tens. */
  readonly isInTens: boolean;
  /** Of "average sales per customer" the customer: its cents are for one of these, and not for a share. */
  readonly perThing: string | null;
}

/** What a label says that its amounts are for one of, where that is no share. */
export function thingOf(label: string): string | null {
  const [, thing = null] =
    /\bper (?:(?:average|available|active|new) )?(?!(?:[\w-]+ ){0,3}(?:shares?|units?|ADS)\b)([a-z]+)\b/i.exec(
      label,
    ) ?? [];
  return thing?.toLowerCase() ?? null;
}

const hasPlaces = ({ amounts }: FigureRow): boolean =>
  amounts.some(
    (one) => one?.kind === "number" && one.places === 2 && one.scale === 0 && !isPercent(one.unit),
  );

/** Whether a row prints cents in a table of whole amounts. */
export function isInCents(row: FigureRow, rows: readonly FigureRow[]): boolean {
  return (
    hasPlaces(row) &&
    rows.filter(hasPlaces).length < rows.length / 2 &&
    row.amounts.every((one) => one?.kind !== "number" || Math.abs(Number(one.value)) < 1000)
  );
}

/** A table with numbers of seven digits is not in thousands because the one before was. */
export function inheritedScale({ bands }: DataTable, { scale }: TableContext): ScaleWords {
  const isWhole = bands.some(({ rows }) =>
    rows.some(({ amounts }) => amounts.some((one) => one && /^-?\d{7}/.test(one.value))),
  );
  return isWhole ? {} : scale;
}
