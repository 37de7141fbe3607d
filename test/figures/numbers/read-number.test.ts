import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FormatOptions, formatFigure } from "../../../src/lib/figures/format.ts";
import { exact, powerOfTen } from "../../../src/lib/figures/intervals/index.ts";
import {
  findNumbers,
  grammars,
  type NumberGrammar,
  readNumber,
} from "../../../src/lib/figures/numbers/index.ts";
import { isScalable, type Unit, unitEntry, units } from "../../../src/lib/figures/units/index.ts";
import { unitFits } from "../../../src/lib/release/index.ts";

const nouns: NumberGrammar = { ...grammars.printed, units: "all" };
const read = (text: string, grammar: NumberGrammar = nouns) => {
  const found = readNumber(text, grammar);
  return found?.kind === "number" ? [found.value, found.unit, found.scale] : found?.kind;
};

/** A figure of any unit, at any scale that it can have, with any digits and places. */
const figures = fc
  .record({
    unit: fc.constantFrom(...units),
    digits: fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
    places: fc.nat({ max: 4 }),
    scale: fc.constantFrom(0, 3, 6, 9, 12),
  })
  .map(({ unit, digits, places, scale }) => {
    const power = (isScalable(unit) ? scale : 0) - places;
    return {
      unit,
      scale: isScalable(unit) ? scale : 0,
      decimals: -power,
      value: exact(`${digits}`).times(powerOfTen(power)),
    };
  });
const options: fc.Arbitrary<FormatOptions> = fc.record({
  sign: fc.constantFrom("parentheses", "minus"),
  unit: fc.constantFrom("none", "symbol", "words"),
});

describe("what is written of a figure reads as that figure", () => {
  test("its value in every unit, at every scale, with either sign", () => {
    fc.assert(
      fc.property(figures, options, (figure, option) => {
        const found = readNumber(formatFigure(figure, option), nouns);
        if (found?.kind !== "number") throw new Error(`${formatFigure(figure, option)} is not read`);
        const said = option.unit === "words" ? found.scale : figure.scale;
        expect(exact(found.value).times(powerOfTen(said)).equals(figure.value)).toBe(true);
        expect(unitFits(found.unit, figure.unit)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test.each(units.map((unit) => [unit]))("its unit in words, %s", (unit) => {
    const { before, inside, after, noun, per } = unitEntry(unit);
    const found = readNumber(formatFigure({ unit, scale: 0, decimals: 0, value: exact("5") }), nouns);
    const isSaid = before ?? inside ?? after ?? noun;
    expect(found).toMatchObject({ unit: isSaid ? (per?.[0] ?? unit) : null });
  });

  test("it is found whole where it stands in a sentence", () => {
    fc.assert(
      fc.property(figures, options, (figure, option) => {
        const text = formatFigure(figure, { ...option, sign: "minus" });
        const [found] = findNumbers(`it was ${text}, then`, nouns);
        expect(found).toMatchObject({ start: 7, end: 7 + text.length, read: { kind: "number" } });
      }),
    );
  });
});

describe("the words and signs of every unit are read", () => {
  test.each<[string, string, Unit | null, number]>([
    ["€9.9 million", "9.9", "EUR", 6],
    ["EUR 9.9m", "9.9", "EUR", 6],
    ["€(0.03) per share", "-0.03", "EUR/share", 0],
    ["$(0.03) per share", "-0.03", "USD/share", 0],
    ["0.03 per share", "0.03", null, 0],
    ["£5bn", "5", "GBP", 9],
    ["(4.2¢)", "-4.2", "cents", 0],
    ["4.2 cents", "4.2", "cents", 0],
    ["1.5 million kWh", "1.5", "kWh", 6],
    ["45 days", "45", "days", 0],
    ["7 per cent", "7", "percent", 0],
    ["3 percentage points", "3", "percentage-points", 0],
    ["5 million dollars", "5", "USD", 6],
    ["50,013 thousand shares", "50013", "shares", 3],
  ])("%j is %s %s", (text, value, unit, scale) => expect(read(text)).toEqual([value, unit, scale]));

  test.each([
    ["€5%", "a currency and a proportion"],
    ["€5 dollars", "a currency and another unit"],
    ["£5 customers", "a currency and another unit"],
    ["4¢%", "a second percent sign"],
    ["$€5", "a number has one sign and one currency before it"],
  ])("%j is not: %s", (text, why) =>
    expect(readNumber(text, nouns)).toMatchObject({ kind: "malformed", why }),
  );
});

describe("each use has the options that its texts need", () => {
  test.each<[string, "printed" | "commentary" | "searched" | "entered"][]>([
    [
      ["1 234.5", "entered"],
      ["007", "commentary"],
      ["007", "searched"],
      ["007", "entered"],
      ["5.", "entered"],
      ["+5", "entered"],
      ["- 5", "entered"],
      ["30m", "commentary"],
      ["30m", "searched"],
      ["50 shares", "commentary"],
      ["50 shares", "entered"],
    ],
  ])("what only some uses read", (...rows) => {
    const only = Map.groupBy(rows, ([text]) => text);
    for (const [text, uses] of only) {
      const readers = Object.entries(grammars).filter(([, one]) => readNumber(text, one)?.kind === "number");
      const wanted = uses.map(([, use]) => use);
      expect([text, wanted.filter((use) => !readers.some(([name]) => name === use))]).toEqual([text, []]);
      expect(readers.map(([name]) => name)).not.toContain("printed");
    }
  });

  test("a release of another country takes another decimal mark, and blanks between groups", () => {
    const french: NumberGrammar = { ...grammars.printed, groupedBy: " ", decimal: "," };
    expect(read("1 234,5", french)).toEqual(["1234.5", null, 0]);
    expect(read("€ 1\u202f234\u202f567,8 million", french)).toEqual(["1234567.8", "EUR", 6]);
    expect(readNumber("1 23,5", french)).toMatchObject({
      why: "blanks must stand before every three digits",
    });
    expect(readNumber("1,234.5", french)).toMatchObject({ kind: "malformed" });
    const german: NumberGrammar = { ...grammars.printed, groupedBy: ".", decimal: "," };
    expect(read("(1.234,5) %", german)).toEqual(["-1234.5", "percent", 0]);
  });
});
