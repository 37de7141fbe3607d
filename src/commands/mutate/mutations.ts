import { isScalable, scales } from "../../lib/figures/index.ts";
import type { Release, Witness } from "../../lib/release/index.ts";

/** The kinds of slip that a release can have. */
export const kinds = ["digit", "dropped parentheses", "swapped columns", "scale slip"] as const;
export type MutationKind = (typeof kinds)[number];

/** One slip in one figure: the line as it would then read. */
export interface Mutation {
  readonly kind: MutationKind;
  readonly witness: Witness;
  readonly line: number;
  readonly text: string;
  /** What stands there then, for the list of what slipped through. */
  readonly becomes: string;
}

/**
 * Every slip that the bars speak of: each digit of each figure changed to another, each pair of parentheses dropped,
 * each two neighbouring figures of a row exchanged, each figure a thousand times too large.
 */
export function mutationsOf(release: Release): readonly Mutation[] {
  return release.witnesses.flatMap((witness) => [
    ...digits(release, witness),
    ...parentheses(release, witness),
    ...swaps(release, witness),
    ...scaleSlips(release, witness),
  ]);
}

function lineOf({ lines }: Release, { line }: Witness): string {
  return lines[line - 1] ?? "";
}

/** The line with a figure replaced by other characters. */
function replaced(release: Release, witness: Witness, kind: MutationKind, becomes: string): Mutation {
  const line = lineOf(release, witness);
  const text = line.slice(0, witness.start) + becomes + line.slice(witness.end);
  return { kind, witness, line: witness.line, text, becomes };
}

/** The next digit but one, and never a zero in front, which nobody prints. */
function digits(release: Release, witness: Witness): readonly Mutation[] {
  const { printed } = witness;
  return [...printed].flatMap((character, at) => {
    if (!/\d/.test(character)) return [];
    const leading = !/\d/.test(printed.slice(0, at)) && /[\d,]/.test(printed[at + 1] ?? "");
    const next = String((Number(character) + 2) % 10);
    const other = leading && next === "0" ? "1" : next;
    return [replaced(release, witness, "digit", printed.slice(0, at) + other + printed.slice(at + 1))];
  });
}

function parentheses(release: Release, witness: Witness): readonly Mutation[] {
  if (!/\(.*\)/.test(witness.printed)) return [];
  return [replaced(release, witness, "dropped parentheses", witness.printed.replace(/[()]/g, ""))];
}

/** A figure exchanged with the one on its right, where the two differ. */
function swaps(release: Release, witness: Witness): readonly Mutation[] {
  const table = release.tables.find((one) => one.id === witness.table);
  const cells = table?.rows.find((row) => row.cells.includes(witness))?.cells ?? [];
  const right = cells[cells.indexOf(witness) + 1];
  if (!right || right.unit !== witness.unit || right.printed === witness.printed) return [];
  const line = lineOf(release, witness);
  const between = line.slice(witness.end, right.start);
  const text =
    line.slice(0, witness.start) + right.printed + between + witness.printed + line.slice(right.end);
  const becomes = `${right.printed} … ${witness.printed}`;
  return [{ kind: "swapped columns", witness, line: witness.line, text, becomes }];
}

/** Three zeros too many, or in words the next larger unit. */
function scaleSlips(release: Release, witness: Witness): readonly Mutation[] {
  const { printed, unit } = witness;
  if (!isScalable(unit) || !/[1-9]/.test(printed)) return [];
  const at = scales.findIndex(({ word }) => printed.includes(word));
  const [own, next] = at < 0 ? [] : scales.slice(at, at + 2);
  const larger =
    own && next ? printed.replace(own.word, next.word) : printed.replace(/(\d)(?=\D*$)/, "$1,000");
  return [replaced(release, witness, "scale slip", larger)];
}
