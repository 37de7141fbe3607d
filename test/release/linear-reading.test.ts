import { expect, test } from "vitest";
import { extractFrom } from "../../src/lib/release/extract/extract-release.ts";
import { parseCsv } from "../../src/lib/text/csv.ts";
import { hostileTexts } from "./hostile-texts.ts";
import { declarations } from "./releases.ts";

const [small, large] = [3_000, 24_000];

/** Milliseconds of this thread at work, the best of two; no less than what a clock can tell from noise. */
function timeOf(run: () => void): number {
  const times = [0, 1].map(() => {
    const start = process.threadCpuUsage();
    run();
    const { user, system } = process.threadCpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.max(2, Math.min(...times));
}

/** Eight times the text takes eight times as long; a quadratic reader would take 64 times as long. */
test.each(hostileTexts)("%s take time in proportion to their length", (_, make) => {
  const [short, long] = [make(small), make(large)];
  const ratio = (): number =>
    timeOf(() => extractFrom(long, declarations)) / timeOf(() => extractFrom(short, declarations));
  // A machine that is busy with something else is asked again.
  expect(Math.min(ratio(), ratio())).toBeLessThan(26);
});

test("a quoted field of millions of quotes is read without a deep stack", () => {
  const quotes = '""'.repeat(2_000_000);
  expect(parseCsv(`"${quotes}"\n`, "a.csv")[0]?.fields[0]).toHaveLength(2_000_000);
});
