import type { Check } from "../checks/index.ts";
import { type Figure, sum, type Unit } from "../figures/index.ts";
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
export interface ReconciliationRow<U extends Unit = Unit, P extends string = string> {
  readonly concept: string;
  readonly title: string;
  readonly weight: 1 | -1;
  readonly series: Series<U, P>;
}

/** One row of a reconciliation in one period, with the sign that it has in the sum. */
export interface Effect<U extends Unit = Unit, P extends string = string> {
  readonly line: string;
  readonly period: P;
  readonly effect: Figure<U>;
}

/** From one measure to another through named adjustments, recomputed for every period in which all rows are printed. */
export class Reconciliation<U extends Unit = Unit, P extends string = string> {
  readonly title: string;
  readonly to: string;
  readonly rows: readonly ReconciliationRow<U, P>[];
  /** The measure as recomputed from the rows. */
  readonly computed: Series<U, P>;
  /** The measure as printed. */
  readonly printed: Series<U, P>;
  /** The checks of the measure along this route, one a period. */
  readonly checks: readonly Check[];

  constructor(
    to: string,
    rows: readonly ReconciliationRow<U, P>[],
    printed: Series<U, P>,
    checks: readonly Check[],
  ) {
    this.to = to;
    this.rows = rows;
    this.printed = printed;
    this.title = `${rows[0]?.title ?? ""} to ${printed.title}`;
    this.computed = addUp(rows, printed.title);
    this.checks = checks;
    Object.freeze(this);
  }

  get periods(): readonly P[] {
    return this.computed.periods;
  }

  /** The recomputed measure of one period. Throws RangeError where a row is not printed for it. */
  at(period: P): Figure<U> {
    return this.computed.at(period);
  }

  /** The check on the printed measure of one period; undefined where there is none for this route. */
  checkOf(period: string): Check | undefined {
    return this.checks.find((check) => check.witness.period === period);
  }

  /** What each row does to the measure in each period, for transforms: `{ line, period, effect }`. */
  effects(): readonly Effect<U, P>[] {
    return this.rows.flatMap(({ title, weight, series }) =>
      this.periods.map((period) => {
        const figure = series.at(period);
        return { line: title, period, effect: weight === 1 ? figure : figure.negated().named(figure.label) };
      }),
    );
  }
}

function addUp<U extends Unit, P extends string>(
  rows: readonly ReconciliationRow<U, P>[],
  title: string,
): Series<U, P> {
  const [first] = rows;
  if (!first) throw new RangeError(`the reconciliation to ${title} has no rows`);
  const complete = first.series.periods.filter((period) =>
    rows.every((row) => row.series.figures.has(period)),
  );
  const weights = rows.map((row) => row.weight);
  return new Series(
    title,
    complete.map((period) => {
      const figures: readonly Figure[] = rows.map((row) => row.series.at(period));
      return [period, sum(figures, weights).named(`${title}, ${period}`) as Figure<U>];
    }),
  );
}
