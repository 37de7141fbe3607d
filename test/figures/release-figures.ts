import { type Figure, reported } from "../../src/lib/figures/figure.ts";
import type { Source } from "../../src/lib/figures/lineage.ts";
import type { Unit } from "../../src/lib/figures/units/index.ts";

/** A place in the Internap release; only what a test is about needs to be given. */
export function source(fact: string, printed: string, line = 1): Source {
  return {
    release: "internap-2010-q2",
    fact,
    table: "t",
    label: fact,
    line,
    start: 0,
    end: printed.length,
    printed,
  };
}

/** A figure printed in thousands of dollars: `thousands("net-loss.2010-Q2", "-1271", "\\$ (1,271)")`. */
export function thousands(fact: string, value: string, printed = value): Figure<"USD"> {
  return inThousands("USD", fact, value, printed);
}

/** A figure of any scalable unit printed in thousands. */
export function inThousands<U extends Unit>(
  unit: U,
  fact: string,
  value: string,
  printed = value,
): Figure<U> {
  return reported({ unit, scale: 3, decimals: -3, value, label: fact, sources: [source(fact, printed)] });
}

/** A figure printed as it is, in units: per share, percent, basis points. */
export function plain<U extends Unit>(unit: U, decimals: number, value: string): Figure<U> {
  return reported({ unit, scale: 0, decimals, value, label: unit, sources: [source(unit, value)] });
}
