import { describe, expect, test } from "vitest";
import { parsePrinted } from "../../../src/lib/figures/numbers/parse-printed.ts";
import type { PrintedNumber } from "../../../src/lib/figures/numbers/printed.ts";

/** Every form stands in release.txt or is common in others. */
describe("printed characters are read as they are meant", () => {
  test.each<[string, string, number, PrintedNumber["unit"], number]>([
    [String.raw`\$ (1,271)`, "-1271", 0, "USD", 0],
    [String.raw`\$(0.03)`, "-0.03", 2, "USD", 0],
    [String.raw`\$60.5 million`, "60.5", 1, "USD", 6],
    [String.raw`\$(1.3) million`, "-1.3", 1, "USD", 6],
    ["(713)", "-713", 0, null, 0],
    ["(1,038,079)", "-1038079", 0, null, 0],
    ["16.4%", "16.4", 1, "percent", 0],
    ["-51%", "-51", 0, "percent", 0],
    ["−51%", "-51", 0, "percent", 0],
    ["(3.0%)", "-3.0", 1, "percent", 0],
    ["(3.0)%", "-3.0", 1, "percent", 0],
    ["48.3 percent", "48.3", 1, "percent", 0],
    ["590 BPS", "590", 0, "basis-points", 0],
    ["510 basis points", "510", 0, "basis-points", 0],
    ["60.5", "60.5", 1, null, 0],
    ["137,500", "137500", 0, null, 0],
    ["0.001", "0.001", 3, null, 0],
    [".03", "0.03", 2, null, 0],
    ["0", "0", 0, null, 0],
    ["(0.00)", "0.00", 2, null, 0],
    ["-$1.3", "-1.3", 1, "USD", 0],
    ["($1,271)", "-1271", 0, "USD", 0],
    [" 29,328\t", "29328", 0, null, 0],
    ["$60.5-million", "60.5", 1, "USD", 6],
    ["$60.5M", "60.5", 1, "USD", 6],
    ["60.5MM", "60.5", 1, null, 6],
    ["$60.5bn", "60.5", 1, "USD", 9],
    ["60.5 trillion", "60.5", 1, null, 12],
    ["60.5\u00a0million", "60.5", 1, null, 6],
    ["60.5  million", "60.5", 1, null, 6],
    ["US$ 5", "5", 0, "USD", 0],
  ])("%j is %s", (text, value, places, unit, scale) => {
    expect(parsePrinted(text)).toEqual({ kind: "number", value, places, unit, scale });
  });

  test.each(["-", "----", "—", "–", "$ -", String.raw`\$ —`, " - "])("%j is nil", (text) => {
    expect(parsePrinted(text)).toEqual({ kind: "nil" });
  });

  test.each(["n/m", "N/M", "NM", " n/m "])("%j is not meaningful", (text) => {
    expect(parsePrinted(text)).toEqual({ kind: "not-meaningful" });
  });

  test.each([
    "",
    " ",
    "Total",
    "(GAAP)",
    "June 30, 2010",
    "2Q 2010",
    "$",
    "()",
    "%",
    "n/a",
    "2010-Q2",
    "...",
    "5:00 p.m.",
  ])("%j is no figure", (text) => expect(parsePrinted(text)).toBeNull());
});

describe("what is not well formed is reported at its place, never guessed", () => {
  test.each([
    ["1,23,4", 2, "commas must stand before every three digits"],
    ["1234,567", 0, "commas must stand before every three digits"],
    ["1,", 2, "commas must stand before every three digits"],
    ["12..5", 3, "a . after the decimal point"],
    ["1.3.5", 3, "a . after the decimal point"],
    ["1.5,000", 3, "a , after the decimal point"],
    ["5.", 1, "no digit after the decimal point"],
    ["007", 0, "a zero before other digits"],
    ["(1,271", 0, "this parenthesis is not closed"],
    [String.raw`\$ (1,271`, 3, "this parenthesis is not closed"],
    ["1,271)", 5, "this parenthesis was never opened"],
    ["(1,271))", 7, "this parenthesis was never opened"],
    ["(-5)", 0, "a number has one sign and one currency before it"],
    ["--5", 0, "a number has one sign and one currency before it"],
    ["- 5", 0, "a number has one sign and one currency before it"],
    ["$ ($5)", 0, "a number has one sign and one currency before it"],
    ["$16.4%", 5, "a currency and a proportion"],
    ["16.4%%", 5, "a second percent sign"],
    ["16.4% percent", 4, "a percent sign and a word of measure"],
    ["1 271", 2, "something else stands between or after the digits"],
    ["5-3", 1, "something else stands between or after the digits"],
    ["30m", 2, "a small letter may be another measure than a size"],
    [`1${"0".repeat(60)}`, 0, "a figure has no more than 60 characters"],
  ])("%j, at %i: %s", (text, at, why) => {
    expect(parsePrinted(text)).toEqual({ kind: "malformed", why, at });
  });
});
