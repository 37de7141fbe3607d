import { DivisionError, GrowthError, UnitError } from "../../figures/index.ts";

/** Why an operation over figures that are all printed has no result, in one clause. */
export interface Impossible {
  readonly kind: "impossible";
  readonly why: string;
}

/** What `make` computes, or why there is no such figure: unlike units, or a divisor or a base that may be zero. */
export function attempt<Result>(make: () => Result): Result | Impossible {
  try {
    return make();
  } catch (error) {
    if (!isOfFigures(error)) throw error;
    // What follows the first clause says what the author of a cell can do about it.
    return { kind: "impossible", why: error.message.split(/[:;] /)[0] ?? error.message };
  }
}

const isOfFigures = (error: unknown): error is Error =>
  error instanceof UnitError || error instanceof DivisionError || error instanceof GrowthError;
