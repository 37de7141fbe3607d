import { expect, test } from "vitest";
import { commentaryNumbers } from "../../src/lib/figures/index.ts";
import { parseFrontmatter } from "../../src/lib/notebook/frontmatter/frontmatter.ts";
import { findQuotations } from "../../src/lib/notebook/prose/find-quotations.ts";
import { isComment, typedReason } from "../../src/lib/notebook/prose/prose.ts";
import { scanFigures } from "../../src/lib/notebook/prose/scan-figures.ts";

const readers: readonly (readonly [name: string, read: (text: string) => unknown])[] = [
  ["figures", (text) => scanFigures(text, commentaryNumbers)],
  ["quotations", (text) => findQuotations({ text, quoted: [] })],
  ["reasons", typedReason],
  ["comments", isComment],
  ["front matter", (text) => parseFrontmatter(`a: b\n${text}`, "x.mdx")],
];
const pieces = [
  "a",
  "1",
  "1 ",
  "1,",
  "1-",
  "a-1",
  "a1-1",
  "“",
  '"a ',
  "(",
  "/*",
  "/* typed: a ",
  " ",
  "-",
  "(1) ",
  "1 percent ",
];
const cases = readers.flatMap(([name, read]) => pieces.map((piece) => [name, piece, read] as const));

/** Milliseconds of work, the best of two; no less than what a clock can tell from noise. */
function workOf(run: () => unknown): number {
  const times = [0, 1].map(() => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.max(3, Math.min(...times));
}

/** Eight times the text takes eight times as long; a quadratic reader would take 64 times as long. */
test.each(cases)("%s in a text of %j are found in time in proportion to its length", (_, piece, read) => {
  const ratio = (): number =>
    workOf(() => read(piece.repeat(20_000 / piece.length))) /
    workOf(() => read(piece.repeat(2_500 / piece.length)));
  const first = ratio();
  expect(first < 30 ? first : ratio()).toBeLessThan(30);
});
