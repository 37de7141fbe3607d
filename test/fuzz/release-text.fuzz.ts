import { extractFrom, readText } from "../../src/lib/release/extract/extract-release.ts";
import { readDeclarations } from "../../src/lib/release/extract/read-declarations.ts";
import { inTime } from "./laws.ts";
import { mutateText } from "./mutate-text.ts";
import { Random } from "./random.ts";

export const name = "release-text";

const releases = [
  readDeclarations("internap-2010-q2", "data"),
  readDeclarations("fern", "test/sites/fern/data"),
].map((declarations) => ({ declarations, text: readText(declarations) }));

/**
 * Whatever became of a text, reading it throws nothing, and each digit of any script is in a figure, left out, or
 * unaccounted for; no figure ends where its number goes on.
 */
export function attack(seed: number): void {
  const random = new Random(seed);
  const { declarations, text } = random.pick(releases);
  const mutated = mutateText(text, random);
  const { release, coverage } = inTime("reading the text", () => extractFrom(mutated, declarations));
  const open = coverage.unaccounted.map(({ line, column, text: found }) => {
    return { line, start: column - 1, end: column - 1 + found.length };
  });
  const onLine = Map.groupBy([...release.witnesses, ...coverage.leftOut, ...open], (one) => one.line);
  const openOn = Map.groupBy(open, (one) => one.line);
  mutated.split("\n").forEach((line, index) => {
    for (const { index: at } of line.matchAll(/\p{N}/gu)) {
      const held = onLine.get(index + 1)?.some(({ start, end }) => start <= at && at < end);
      if (!held) throw new Error(`the digit at ${index + 1}:${at + 1} is lost: ${JSON.stringify(line)}`);
    }
  });
  for (const { line, start, end, printed } of release.witnesses) {
    const text = release.lines[line - 1] ?? "";
    goesOn.lastIndex = end;
    const isOpen = openOn.get(line)?.some((one) => one.start >= start && one.start <= end);
    if (goesOn.test(text) && !isOpen) throw new Error(`${line}:${start + 1} "${printed}" goes on: ${text}`);
  }
}

const goesOn =
  /(?:(?![\u00b2\u00b3\u00b9\u2070-\u2079\u2080-\u2089])\p{N}|(?<=\p{N})[.,]\d|[^\S\t]*-?[^\S\t]*(?:thousand|million|billion|trillion)s?(?!\p{L}))/iuy;
