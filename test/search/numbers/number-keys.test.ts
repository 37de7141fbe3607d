import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { numberKeys, numberMatches, shardOf } from "../../../src/lib/search/numbers/number-keys.ts";
import { searchForms } from "../../../src/lib/search/search-forms.ts";

describe("a number in a text is found under what is printed of it", () => {
  test.each([
    ["Adjusted EBITDA\t\\$ 9,924\t\\$ 6,776", ["9924", "6776"]],
    ["\\$ (1,271)", ["1271", "-1271"]],
    [
      "was \\$(1.3) million, or \\$(0.03) per share",
      ["1.3", "-1.3", "1.3 million", "-1.3 million", "0.03", "-0.03"],
    ],
    ["\\$9.9 million, up 46.5 percent", ["9.9", "9.9 million", "46.5", "46.5 %"]],
    ["36.6%", ["36.6", "36.6 %"]],
    ["(28.9%)", ["28.9", "-28.9", "28.9 %", "-28.9 %"]],
    ["590 BPS and 80 basis points", ["590", "590 bps", "80", "80 bps"]],
    ["−1,271 and -3%", ["1271", "-1271", "3", "-3", "3 %", "-3 %"]],
    ["June 30, 2010.", ["30", "2010"]],
    [".03", ["0.03"]],
  ])("%j", (text, keys) => {
    expect([...numberKeys(text)]).toEqual(keys);
  });

  test.each(["2010-06-30", "Q2", "10-K", "1Q", "2010-Q2", "1.2.3", "9,92"])(
    "%s is a word, not a number",
    (text) => {
      expect([...numberKeys(text)]).toEqual([]);
    },
  );

  test("knows where the number stands, sign and unit with it", () => {
    const text = "net loss of \\$(1.3) million.";
    expect(numberMatches(text).map(({ start, end }) => text.slice(start, end))).toEqual(["\\$(1.3) million"]);
  });
});

describe("a query is read as texts are", () => {
  test.each([
    ["9,924", ["9924"], ""],
    ["9924", ["9924"], ""],
    ["$9,924", ["9924"], ""],
    ["$9.9 million", ["9.9 million"], ""],
    ["$9.9m", ["9.9 million"], ""],
    ["$9,924 thousand", ["9924"], ""],
    ["36.6%", ["36.6 %"], ""],
    ["36.6 percent", ["36.6 %"], ""],
    ["(1,271)", ["-1271"], ""],
    ["-1271", ["-1271"], ""],
    ["590 basis points", ["590 bps"], ""],
    ["adjusted EBITDA 9,924", ["9924"], "adjusted EBITDA"],
    ["10-K", [], "10-K"],
    ["treasury stock method", [], "treasury stock method"],
    [" ? ", [], ""],
  ])("%j", (query, numbers, words) => {
    expect(searchForms(query)).toEqual({ numbers, words });
  });

  test("what is printed with or without its commas is one number", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (value) => {
        const printed = String(value).replaceAll(/\B(?=(\d{3})+$)/g, ",");
        expect(searchForms(printed)).toEqual(searchForms(String(value)));
        expect(numberKeys(`\\$ ${printed}`).has(String(value))).toBe(true);
        expect([...numberKeys(`${printed}0`)]).not.toContain(String(value));
      }),
    );
  });
});

test.each([
  ["9924", "9924"],
  ["-9.9 million", "99"],
  ["60,525", "6052"],
  ["0.0053", "0005"],
  ["0.03", "003"],
  ["3 %", "03"],
])("the key %s stands in the part %s", (key, shard) => {
  expect(shardOf(key)).toBe(shard);
});
