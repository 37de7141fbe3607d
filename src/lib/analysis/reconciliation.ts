import type { Check } from "../checks/index.ts";
import { type Figure, sum } from "../figures/index.ts";
import { Series } from "./series.ts";

/** What an author writes: from one measure, through named adjustments, to another; all by concept. */
export interface ReconciliationSpec {
  readonly from: string;
  readonly add?: readonly string[];
  readonly less?: readonly string[];
  readonly to: string;
  /** The name of the declared relation that checks this route; left out, the footing of the printed table does. */
  readonly relation?: string;
}

/** One row of a reconciliation: the measure it starts from, or an adjustment. */
export interface ReconciliationRow {
  readonly concept: string;
  readonly title: string;
  readonly weight: 1 | -1;
  readonly series: Series;
}

/** One row of a reconciliation in one period, with the sign that it has in the sum. */
export interface Effect {
  readonly line: string;
  readonly period: string;
  readonly effect: Figure;
}

/** From one measure to another through named adjustments, recomputed for every period in which all rows are printed. */
export class Reconciliation {
  readonly title: string;
  readonly to: string;
  readonly rows: readonly ReconciliationRow[];
  /** The measure as recomputed from the rows. */
  readonly computed: Series;
  /** The measure as printed. */
  readonly printed: Series;
  /** The checks of the measure along this route, one a period. */
  readonly checks: readonly Check[];

  constructor(to: string, rows: readonly ReconciliationRow[], printed: Series, checks: readonly Check[]) {
    this.to = to;
    this.rows = rows;
    this.printed = printed;
    this.title = `${rows[0]?.title ?? ""} to ${printed.title}`;
    this.computed = addUp(rows, printed.title);
    this.checks = checks;
    Object.freeze(this);
  }

  get periods(): readonly string[] {
    return this.computed.periods;
  }

  /** The recomputed measure of one period. Throws RangeError where a row is not printed for it. */
  at(period: string): Figure {
    return this.computed.at(period);
  }

  /** The check on the printed measure of one period; undefined where there is none for this route. */
  checkOf(period: string): Check | undefined {
    return this.checks.find((check) => check.witness.period === period);
  }

  /** What each row does to the measure in each period, for transforms: `{ line, period, effect }`. */
  effects(): readonly Effect[] {
    return this.rows.flatMap(({ title, weight, series }) =>
      this.periods.map((period) => {
        const figure = series.at(period);
        return { line: title, period, effect: weight === 1 ? figure : figure.negated().named(figure.label) };
      }),
    );
  }
}

function addUp(rows: readonly ReconciliationRow[], title: string): Series {
  const [first] = rows;
  if (!first) throw new RangeError(`the reconciliation to ${title} has no rows`);
  const complete = first.series.periods.filter((period) =>
    rows.every((row) => row.series.figures.has(period)),
  );
  const weights = rows.map((row) => row.weight);
  return new Series(
    title,
    complete.map((period) => {
      const figures = rows.map((row) => row.series.at(period));
      return [period, sum(figures, weights).named(`${title}, ${period}`)];
    }),
  );
}
