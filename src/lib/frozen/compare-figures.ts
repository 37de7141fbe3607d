import type { Difference } from "./compare-frozen.ts";
import { verdictWords } from "./format-1/index.ts";
import type { StatedFigure } from "./record/index.ts";

/** Each figure that a frozen notebook states and whose value or verdict is another now, or that it does not state any more. */
export function compareFigures(
  frozen: readonly StatedFigure[],
  living: readonly StatedFigure[],
): readonly Difference[] {
  const [then, now] = [byLabel(frozen), byLabel(living)];
  return [...then].flatMap(([label, stated]) => {
    const other = now.get(label);
    if (!other) return [{ what: label, frozen: stated.values, living: "not stated" }];
    return [
      ...differ(label, stated.values, other.values),
      ...differ(`${label}, verdict`, stated.verdicts, other.verdicts),
    ];
  });
}

interface Stated {
  readonly values: string;
  readonly verdicts: string;
}

/** What is stated under one name: where one figure is stated in several forms, all of these. */
function byLabel(figures: readonly StatedFigure[]): ReadonlyMap<string, Stated> {
  const groups = Map.groupBy(figures, ([label]) => label);
  return new Map(
    [...groups].map(([label, some]) => [
      label,
      {
        values: together(some.map(([, value]) => value)),
        verdicts: together(some.map(([, , verdict]) => (verdict === "" ? "none" : verdictWords(verdict)))),
      },
    ]),
  );
}

const together = (texts: readonly string[]): string => [...new Set(texts)].toSorted().join("; ");

function differ(what: string, frozen: string, living: string): readonly Difference[] {
  return frozen === living ? [] : [{ what, frozen, living }];
}
