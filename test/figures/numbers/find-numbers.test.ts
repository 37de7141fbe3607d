import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findNumbers } from "../../../src/lib/figures/numbers/find-numbers.ts";

const found = (text: string): readonly string[] =>
  findNumbers(text).map(({ start, end, read }) => {
    const what = read.kind === "number" ? `${read.value}e${read.scale}` : "unread";
    return `${text.slice(start, end)} = ${what}`;
  });

describe("a number is found whole, from its sign or currency to its size", () => {
  test.each([
    ["of \\$60.5 million compared", "\\$60.5 million = 60.5e6"],
    ["a $60.5-million deal", "$60.5-million = 60.5e6"],
    ["of $60.5M;", "$60.5M = 60.5e6"],
    ["of $60.5 MM;", "$60.5 MM = 60.5e6"],
    ["of $60.5bn.", "$60.5bn = 60.5e9"],
    ["of $30m in", "$30m = 30e6"],
    ["of 60.5 trillion", "60.5 trillion = 60.5e12"],
    ["of $60.5\u00a0million", "$60.5\u00a0million = 60.5e6"],
    ["of $60.5  million", "$60.5  million = 60.5e6"],
    ["of $60.5\u200bmillion", "$60.5\u200bmillion = 60.5e6"],
    ["of 3 Millions", "3 Millions = 3e6"],
    ["was \\$(1.3) million, or", "\\$(1.3) million = -1.3e6"],
    ["fell \u20135% in", "\u20135% = -5e0"],
    ["US$5 a share", "US$5 = 5e0"],
    ["of €60.5 million in", "€60.5 million = 60.5e6"],
    ["at 4.2¢ and", "4.2¢ = 4.2e0"],
    ["of EUR 60.5 million in", "EUR 60.5 million = 60.5e6"],
    ["NEUR 60.5 million", "60.5 million = 60.5e6"],
    ["46.5 percent more", "46.5 percent = 46.5e0"],
    ["a 46.5-percent rise", "46.5 = 46.5e0"],
    ["goodwill\u00b9 of 12\u00b2 in", "12 = 12e0"],
    ["60.5 million\u00b2", "60.5 million = 60.5e6"],
    ["60.5 millionaires", "60.5 = 60.5e0"],
    ["mid-2010", "2010 = 2010e0"],
    ["a margin (5%) in", "5% = 5e0"],
  ])("in %j is %j", (text, number) => {
    expect(found(text)).toEqual([number]);
  });
});

describe("what cannot be read exactly is found, and not read", () => {
  test.each([
    ["8½ years", "8½ = unread"],
    ["８０ places", "８０ = unread"],
    ["٣ places", "٣ = unread"],
    ["Ⅳ", "Ⅳ = unread"],
    ["a multiple of 2.5x", "2.5 = unread"],
    ["30m away", "30m = unread"],
    ["¥60.5 million", "¥60.5 million = unread"],
    ["HK$60.5 million", "HK$60.5 million = unread"],
    ["5 hundred thousand", "5 hundred thousand = unread"],
    ["3 dozen", "3 dozen = unread"],
    ["60.5 million\u017f", "60.5 million\u017f = unread"],
    ["1.3.5", "1.3.5 = unread"],
    ["1\u00a0271", "1\u00a0271 = unread"],
    ["1'271", "1'271 = unread"],
    ["8 1/2 years", "8 1/2 = unread"],
    ["12/31/2010", "12/31/2010 = unread"],
    ["1\u200b2", "1\u200b2 = unread"],
    ["in Q2", "2 = unread"],
    ["2³×10", "2 = 2e0"],
  ])("in %j is %j", (text, number) => {
    expect(found(text)[0]).toBe(number);
  });
});

test("every digit of any text is in a number that is found, or is raised or lowered", () => {
  const texts = fc.array(
    fc.constantFrom(..."0123456789.,$%()-–— \t½８¹x/", " million", "US$", "bn", "\u200b"),
    {
      maxLength: 40,
    },
  );
  fc.assert(
    fc.property(texts, (parts) => {
      const text = parts.join("");
      const numbers = findNumbers(text);
      for (const { index } of text.matchAll(/(?![¹²³⁰⁴-⁹])\p{N}/gu))
        expect(numbers.some(({ start, end }) => start <= index && index < end)).toBe(true);
      numbers.forEach(({ start }, index) => {
        expect(start).toBeGreaterThanOrEqual(numbers[index - 1]?.end ?? 0);
      });
    }),
    { numRuns: 2000 },
  );
});
