import * as arquero from "arquero";
import { Figure, formatFigure, type Proportion, sum } from "../figures/index.ts";

const verbs = {
  plus: (a: Figure, ...others: Figure[]) => a.plus(...others),
  minus: (a: Figure, ...others: Figure[]) => a.minus(...others),
  over: (a: Figure, b: Figure) => a.over(b),
  negated: (a: Figure) => a.negated(),
  growth: (current: Figure, prior: Figure) => current.growthFrom(prior),
  as: (figure: Figure<Proportion>, unit: Proportion) => figure.as(unit),
  is_zero: (figure: Figure) => figure.isZero(),
  is_negative: (figure: Figure) => figure.isNegative(),
  printed: (figure: Figure) => formatFigure(figure),
};

/** The exact aggregate `op.total(column)`: the sum of a column of figures of one unit. */
const total = {
  create: () => ({
    init: (state: { figures?: Figure[] }) => {
      state.figures = [];
    },
    add: (state: { figures?: Figure[] }, value: Figure) => {
      state.figures?.push(value);
    },
    rem: (state: { figures?: Figure[] }, value: Figure) => {
      state.figures?.splice(state.figures.indexOf(value), 1);
    },
    value: (state: { figures?: Figure[] }) => sum(state.figures ?? []),
  }),
  param: [1, 0],
};

for (const [name, verb] of Object.entries(verbs)) arquero.addFunction(name, verb, { override: true });
arquero.addAggregateFunction("total", total, { override: true });

// Of an object Arquero makes a key to group, join and compare by out of all its properties, one by one, inherited ones too:
// the insides of figures, of which two that say the same are not the same. So the first one that it would find refuses.
Object.defineProperty(Figure.prototype, "isNoKey", {
  enumerable: true,
  get(this: Figure): never {
    throw new TypeError(
      `${this.label} is a figure, and nothing to group, join or count by; derive its text first, as in derive({ text: (d) => op.printed(d.amount) })`,
    );
  },
});

// As texts, too, figures are as they are printed: Arquero would take them for numbers, or write their insides.
const { prototype } = arquero.ColumnTable;
for (const name of ["toCSV", "toHTML", "toJSON", "toMarkdown"] as const) {
  const write: (this: arquero.ColumnTable, options: object) => string = prototype[name];
  prototype[name] = function (options: WriteOptions = {}) {
    const holding = this.columnNames().filter((column) => this.array(column).some(isFigure));
    const format = Object.fromEntries(holding.map((column) => [column, textOf]));
    return write.call(this, { ...options, format: { ...format, ...options.format } });
  };
}

// Of tables of different lengths Arquero says no more than that.
const { assign } = prototype;
prototype.assign = function (...others) {
  const rows = this.numRows();
  for (const other of others.flat()) {
    const count = "numRows" in other && typeof other.numRows === "function" ? Number(other.numRows()) : rows;
    if (count !== rows)
      throw new RangeError(
        `assign puts the columns of another table beside ${rows} rows, and that has ${count}; join the two by what their rows have in common, as in join_left(other, "period"), or filter both alike first`,
      );
  }
  return assign.call(this, ...others);
};

/**
 * Arquero with verbs that keep figures exact: in table expressions `op.plus`, `op.minus`, `op.over`, `op.growth`,
 * `op.as`, `op.total` and the rest of the list above. Plain `+`, `<` and `op.sum` over figures throw.
 */
export const aq = arquero;
export const op = arquero.op;

function isFigure(value: unknown): boolean {
  return value instanceof Figure;
}

function textOf(value: unknown): unknown {
  return isFigure(value) ? `${value}` : value;
}

/** How columns are written. */
interface WriteOptions {
  readonly format?: Readonly<Record<string, unknown>>;
}

const compareFigures = (a: Figure, b: Figure): number => a.compare(b);

/** For `orderby`: a column of figures from the smallest to the largest. */
export function smallestFirst(column: string): unknown {
  return arquero.collate(column, compareFigures);
}

/** For `orderby`: a column of figures from the largest to the smallest. */
export function largestFirst(column: string): unknown {
  return arquero.desc(arquero.collate(column, compareFigures));
}
