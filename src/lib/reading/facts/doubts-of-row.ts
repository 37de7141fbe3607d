import { isShares } from "../../figures/index.ts";
import type { RowMeaning } from "../meanings/index.ts";
import { hasMeasureWord, measureOf } from "../names/index.ts";
import type { PeriodDates } from "../periods/index.ts";
import type { FigureRow } from "../tables/index.ts";
import type { RowContext } from "./row-context.ts";

/** What speaks against the meaning that is proposed for the figures of a row. */
export function doubtsOfRow(
  row: FigureRow,
  meaning: RowMeaning,
  period: PeriodDates | null,
  { table, context, hasSegments, hasScenarios, unbalanced }: RowContext,
): readonly string[] {
  const isFlow = /\bcash flows?\b/i.test(table.title);
  const measure = measureOf(row.label);
  const said: readonly (readonly [boolean, string])[] = [
    [period === null, "nothing says of which period it is"],
    [/^(?:there)?after\b|\bbeyond\b/i.test(row.label), "its period has no end"],
    [
      !isFlow && measure?.statement === "balance" && Boolean(period?.start) && /^total\b/i.test(row.label),
      "it is a balance, and its column a period",
    ],
    [
      isShares(meaning.unit) && /\bissued (?:in|for|upon|as)\b/i.test(row.label),
      "it may be what the shares are worth",
    ],
    [
      table.scenario !== null && meaning.scenario === null && hasScenarios,
      "other rows of the table have a scenario of their own",
    ],
    [unbalanced.has(row), "with the change it does not lead to the balance at the end"],
    [
      hasSegments && !context.segments.has(row) && !measure && !hasMeasureWord(row.label),
      "it may be a part of the company",
    ],
  ];
  return said.flatMap(([holds, doubt]) => (holds ? [doubt] : []));
}
