import type { Release } from "../../release/index.ts";
import { expressionOf } from "./expressions-for.ts";

/** A figure as it is printed in one place, with the expression of a notebook that gives it. */
export interface OfferedFigure {
  readonly printed: string;
  /** The title of what it is, and its period. */
  readonly label: string;
  readonly line: number;
  readonly expression: string;
}

/** The figures that an author of a notebook may choose from, each as it is printed, without those printed alike that give the same. */
export function offeredFigures(release: Release): readonly OfferedFigure[] {
  const all = [...release.facts.values()].flatMap((fact) =>
    fact.witnesses.flatMap((witness) => {
      const expression = expressionOf(release, fact, witness);
      const printed = witness.printed.replaceAll(/\\|<[^>]*>/g, "").trim();
      const label = [fact.label, fact.period].filter(Boolean).join(", ");
      return expression === null ? [] : [{ printed, label, line: witness.line, expression }];
    }),
  );
  const first = new Map(all.toReversed().map((one) => [`${one.printed} ${one.expression}`, one]));
  return [...first.values()].reverse();
}
