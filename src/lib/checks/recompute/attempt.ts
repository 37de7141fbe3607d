import { FigureError } from "../../figures/index.ts";

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
    if (!(error instanceof FigureError)) throw error;
    return { kind: "impossible", why: error.what };
  }
}
