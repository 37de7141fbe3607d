import { expect, test } from "vitest";
import { contentOf, recordName, sealRecord } from "../../../src/lib/frozen/record/seal-record.ts";
import { content, record } from "../records.ts";

test("the same content has the same hash on every day, and another seal", () => {
  const later = sealRecord(content, { on: "2027-01-02", by: "Tieout 0.2.0" });
  expect(later.hash).toBe(record.hash);
  expect(later.seal).not.toBe(record.seal);
});

test("a hash is 12 hexadecimal digits, and the name of the record", () => {
  expect(record.hash).toMatch(/^[0-9a-f]{12}$/);
  expect(recordName(record)).toBe(`adjusted-ebitda/2010-q2/${record.hash}.json`);
});

test("content is a record without what is noted about it", () => {
  expect(contentOf(record)).toEqual(content);
});

test.each([
  ["a value", { recomputed: { ...content.recomputed, value: "9925" } }],
  ["a label", { title: "Net loss to Adjusted EBITDA" }],
  ["a verdict", { verdict: { ...content.verdict, verdict: "does-not-tie" } }],
  ["the code of a cell", { cells: [] }],
  ["a check", { checks: content.checks.slice(1) }],
])("%s that is another makes another hash", (_, change) => {
  expect(sealRecord({ ...content, ...change }, record.frozen).hash).not.toBe(record.hash);
});
