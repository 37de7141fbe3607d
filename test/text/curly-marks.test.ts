import { expect, test } from "vitest";
import { curlyMarks } from "../../src/lib/text/curly-marks.ts";

test.each([
  ["the period's figure", "the period’s figure"],
  [
    'contains "Additional impairments", 4,134 (line 324)',
    "contains “Additional impairments”, 4,134 (line 324)",
  ],
  ['("as printed")', "(“as printed”)"],
  ["the 'other' row", "the ‘other’ row"],
  ['"the company\'s own"', "“the company’s own”"],
  ["no marks, −8% and $(0.03)", "no marks, −8% and $(0.03)"],
])("%s is set as %s", (text, set) => expect(curlyMarks(text)).toBe(set));
