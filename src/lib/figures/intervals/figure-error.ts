/** Thrown where an operation over figures has no result. The message is for the author of a cell; `what` is its first clause. */
export class FigureError extends Error {
  /** What cannot be done, in one clause without what to do about it. */
  readonly what: string;

  constructor(what: string, more: string) {
    super(`${what}${more}`);
    this.what = what;
  }
}
