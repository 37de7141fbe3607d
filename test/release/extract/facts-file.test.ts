import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { factColumns, formatFacts, parseFacts } from "../../../src/lib/release/extract/facts-file.ts";
import { extraction } from "../releases.ts";

const { witnesses } = extraction.release;

test("facts.csv reads back as it was written", () => {
  expect(parseFacts(formatFacts(witnesses), "facts.csv").map((row) => row.witness)).toEqual(witnesses);
});

test("the committed facts.csv is what the text gives", () => {
  expect(readFileSync("data/internap-2010-q2/facts.csv", "utf8")).toBe(formatFacts(witnesses));
});

const header = `${factColumns.join(",")}\n`;

test.each([
  ["fact,table\n", "facts.csv:1:1"],
  [`${header}a,b\n`, "there are 2 fields"],
  [`${header}f,t,l,c,,p,euros,3,-3,1,1,1,0,1\n`, 'the unit is "euros"'],
  [`${header}f,t,l,c,,p,USD,3,-3,1e3,1,1,0,1\n`, 'the value is "1e3"'],
  [`${header}f,t,l,c,,p,USD,3,-3,1,1,x,0,1\n`, 'line is "x"'],
])("%j is refused", (csv, message) => {
  expect(() => parseFacts(csv, "facts.csv")).toThrow(message);
});
