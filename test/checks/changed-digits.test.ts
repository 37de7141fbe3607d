import { expect, test } from "vitest";
import { extraction } from "../release/releases.ts";
import { checksWith } from "./real-release.ts";

const verdicts = (checks: ReturnType<typeof checksWith>): string =>
  [...checks.values()].map(({ id, verdict }) => `${id} ${verdict}`).join("\n");
const asPublished = verdicts(checksWith());

/** The printed figures of one column of the reconciliation, one row for each digit. */
const digits = extraction.release.witnesses
  .filter(({ table, period }) => table === "adjusted-ebitda-reconciliation" && period === "2010-Q2")
  .flatMap(({ line, printed }) =>
    [...printed].flatMap((character, at) => (/\d/.test(character) ? [[line, printed, at] as const] : [])),
  );

/** Rule: any single changed digit in a recomputable figure moves a verdict. */
test.each(digits)("line %i, %s: another digit at %i moves a verdict", (line, printed, at) => {
  const other = printed[at] === "9" ? 8 : Number(printed[at]) + 1;
  const changed = printed.slice(0, at) + other + printed.slice(at + 1);
  expect(verdicts(checksWith([line, printed, changed]))).not.toBe(asPublished);
});
