import { extractFrom, readDeclarations, readText } from "../../src/lib/release/node.ts";
import { inTime } from "./laws.ts";
import { mutateText } from "./mutate-text.ts";
import { Random } from "./random.ts";

export const name = "release-text";

const releases = [
  readDeclarations("internap-2010-q2", "data"),
  readDeclarations("fern", "test/sites/fern/data"),
].map((declarations) => ({ declarations, text: readText(declarations) }));

/** Whatever became of a text, reading it throws nothing, and each digit is in a figure, left out, or unaccounted for. */
export function attack(seed: number): void {
  const random = new Random(seed);
  const { declarations, text } = random.pick(releases);
  const mutated = mutateText(text, random);
  const { release, coverage } = inTime("reading the text", () => extractFrom(mutated, declarations));
  const spans = [
    ...release.witnesses,
    ...coverage.leftOut,
    ...coverage.unaccounted.map(({ line, column, text: found }) => ({
      line,
      start: column - 1,
      end: column - 1 + found.length,
    })),
  ];
  const onLine = Map.groupBy(spans, (one) => one.line);
  mutated.split("\n").forEach((line, index) => {
    for (const { index: at } of line.matchAll(/\d/g)) {
      const held = onLine.get(index + 1)?.some(({ start, end }) => start <= at && at < end);
      if (!held) throw new Error(`the digit at ${index + 1}:${at + 1} is lost: ${JSON.stringify(line)}`);
    }
  });
}
