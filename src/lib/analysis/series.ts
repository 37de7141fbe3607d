import {
  conversionPower,
  type Figure,
  isProportion,
  type Proportion,
  type Quotient,
  type Unit,
} from "../figures/index.ts";

/** The unit of a difference between two periods: that of two margins is basis points. */
export type Change<U extends Unit> = U extends Proportion ? "basis-points" : U;

/** One measure over periods. Operations work period by period, over the periods that both sides have. */
export class Series<U extends Unit = Unit, P extends string = string> {
  readonly title: string;
  readonly figures: ReadonlyMap<P, Figure<U>>;

  constructor(title: string, figures: Iterable<readonly [P, Figure<U>]>) {
    this.title = title;
    this.figures = new Map(figures);
    Object.freeze(this);
  }

  /** The periods for which there is a figure, in the order of the release. */
  get periods(): readonly P[] {
    return [...this.figures.keys()];
  }

  /** The figure of one period. Throws RangeError, naming the periods there are, for any other. */
  at(period: P): Figure<U> {
    const figure = this.figures.get(period);
    if (figure) return figure;
    throw new RangeError(`${this.title} has no figure for ${period}; it has ${this.periods.join(", ")}`);
  }

  /** Each figure divided by the other series' figure of the same period. */
  over<V extends Unit, Q extends string>(other: Series<V, Q>): Series<Quotient<U, V>, P & Q> {
    return this.with(other, (mine, theirs) => mine.over(theirs), `${this.title} over ${other.title}`);
  }

  /** Each figure plus the other series' figure of the same period. */
  plus<Q extends string>(other: Series<U, Q>): Series<U, P & Q> {
    return this.with(other, (mine, theirs) => mine.plus(theirs), `${this.title} plus ${other.title}`);
  }

  /** Each figure less the other series' figure of the same period. */
  minus<Q extends string>(other: Series<U, Q>): Series<U, P & Q> {
    return this.with(other, (mine, theirs) => mine.minus(theirs), `${this.title} less ${other.title}`);
  }

  /** A series of proportions in another unit: `margin.as("percent")`. */
  as<V extends Proportion>(unit: V): Series<V, P> {
    return new Series(
      this.title,
      [...this.figures].map(([period, figure]) => [period, figure.as(unit)]),
    );
  }

  /** The same series by another name; its figures take the name and their period. */
  named(title: string): Series<U, P> {
    return new Series(
      title,
      [...this.figures].map(([period, figure]) => [period, figure.named(`${title}, ${period}`)]),
    );
  }

  /** A series of what is made of each figure, by a name of its own that its figures take with their period. */
  map<W extends Unit>(title: string, make: (figure: Figure<U>, period: P) => Figure<W>): Series<W, P> {
    const pairs = [...this.figures].map(([period, figure]) => [period, make(figure, period)] as const);
    return new Series(title, pairs).named(title);
  }

  /** The same series and one figure more, for a period of its own: what a quarter would be if it were otherwise. */
  including<Q extends string>(period: Q, figure: Figure<U>): Series<U, P | Q> {
    if (!this.figures.has(period as P & Q)) {
      return new Series<U, P | Q>(this.title, [...this.figures, [period, figure]]);
    }
    throw new RangeError(`${this.title} has a figure for ${period} already; give the period another name`);
  }

  /** Growth of one period on another: current ÷ prior − 1, as a percentage. */
  growth(current: P, prior: P): Figure<"percent"> {
    return this.at(current)
      .growthFrom(this.at(prior))
      .as("percent")
      .named(`Growth of ${this.title}, ${current} on ${prior}`);
  }

  /** The difference between two periods; between two margins, in basis points. */
  change(current: P, prior: P): Figure<Change<U>> {
    const difference: Figure = this.at(current).minus(this.at(prior));
    const isCoarser = isProportion(difference.unit) && conversionPower(difference.unit, "basis-points") > 0;
    const change: Figure = isCoarser ? difference.as("basis-points") : difference;
    return change.named(`Change in ${this.title}, ${current} on ${prior}`) as Figure<Change<U>>;
  }

  private with<V extends Unit, W extends Unit, Q extends string>(
    other: Series<V, Q>,
    make: (mine: Figure<U>, theirs: Figure<V>) => Figure<W>,
    title: string,
  ): Series<W, P & Q> {
    const pairs = [...this.figures].flatMap(([period, mine]) => {
      const theirs = other.figures.get(period as P & Q);
      return theirs ? [[period as P & Q, make(mine, theirs).named(`${title}, ${period}`)] as const] : [];
    });
    return new Series(title, pairs);
  }
}
