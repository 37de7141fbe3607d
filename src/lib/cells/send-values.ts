import { DevalueError, stringify } from "devalue";
import { Reconciliation, Series } from "../analysis/index.ts";
import { Figure, isExact, pack } from "../figures/index.ts";
import { Shown, TableView } from "../show/index.ts";

/** A value that no text can carry, such as a function; `path` says where in it: `.steps[0]`. */
export class UnsendableError extends Error {
  readonly path: string;

  constructor(path: string) {
    super(`a value cannot be sent: ${path}`);
    this.path = path;
  }
}

/**
 * Values as text, for `receiveValues` to make them again elsewhere: plain data, and what cells make of figures. What
 * is the same object stays the same object. Throws UnsendableError for functions, and for objects of other classes.
 */
export function sendValues(value: unknown, onFigure: (figure: Figure) => void = () => {}): string {
  const reducers = {
    Figure: (one: unknown) => {
      if (!(one instanceof Figure)) return false;
      onFigure(one);
      return pack(one);
    },
    Exact: (one: unknown) => isExact(one) && one.toFixed(),
    Series: (one: unknown) => one instanceof Series && [one.title, [...one.figures]],
    Reconciliation: (one: unknown) =>
      one instanceof Reconciliation && [one.to, one.rows, one.printed, one.checks],
    Shown: (one: unknown) => one instanceof Shown && [one.figure, one.options],
    TableView: (one: unknown) => one instanceof TableView && [one.table, one.options],
  };
  try {
    return stringify(value, reducers);
  } catch (error) {
    if (error instanceof DevalueError) throw new UnsendableError(error.path);
    throw error;
  }
}
