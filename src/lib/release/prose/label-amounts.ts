import type { Problem } from "../../text/index.ts";
import type { ExtractionContext, Witness } from "../model/index.ts";
import { toWitness } from "../model/index.ts";
import type { Frame, ReadRow } from "../tables/index.ts";

/** Reads the amounts inside the labels of a table. One that is not declared is a problem. */
export function readLabelAmounts(
  frame: Frame,
  rows: readonly ReadRow[],
  context: ExtractionContext,
): Witness[] {
  return rows.flatMap(({ row, label }) =>
    label.amounts.flatMap(({ start, end, fault, scale: sizeInRange }, index) => {
      const declared = context.declarations.labelAmounts.find(
        (one) => one.table === frame.id && one.label === label.key && one.place === index + 1,
      );
      const at = { file: context.declarations.textFile, line: row.line };
      if (!declared) {
        context.problems.push(undeclared(at, start, index + 1));
        return [];
      }
      const { concept, segment, period } = declared;
      const place = {
        ...at,
        text: context.lines[row.line - 1] ?? "",
        start,
        end,
        table: frame.id,
        label: concept.title,
      };
      const sizes = { scale: frame.scale, sizeInRange, fault };
      const witness = toWitness(
        { ...place, concept, segment, period, ...sizes, weight: 1 },
        context.problems,
      );
      return witness ? [witness] : [];
    }),
  );
}

function undeclared(at: { file: string; line: number }, start: number, place: number): Problem {
  const what = `amount ${place} inside the row label is not declared`;
  return { ...at, column: start + 1, what, why: "label-amounts.csv has no such row", fix: "add it there" };
}
