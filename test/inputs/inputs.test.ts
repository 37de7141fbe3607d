import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, expectTypeOf, test } from "vitest";
import { type Figure, reported } from "../../src/lib/figures/figure.ts";
import { inputHtml, settingWords } from "../../src/lib/inputs/input-html.ts";
import * as Inputs from "../../src/lib/inputs/inputs.ts";
import type { Input } from "../../src/lib/notebook/run/input.ts";
import { htmlOf } from "../../src/lib/text/markup/html.ts";
import { everyInput } from "./every-input.ts";

const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom(
    '"><img src=x onerror=alert(1)>',
    "</option><script>",
    "&quot;",
    "constructor",
    "__proto__",
  ),
  fc.constant("x".repeat(10_000)),
  fc.constant("9".repeat(10_000)),
  fc.string({ unit: fc.constantFrom(..."0123456789.,-+e%$ ()"), maxLength: 120 }),
);
const anyText = fc.oneof(
  hostile,
  fc.constantFrom("on", "off", "exact", "millions", "payroll-tax-credit", "payroll-tax-credit,impairments"),
  fc.integer({ min: 0, max: 130 }).map((half) => String(half / 2)),
);
const anyInput = fc.constantFrom<Input>(...everyInput);
const throughAddress = (text: string): string =>
  new URLSearchParams(new URLSearchParams({ text }).toString()).get("text") ?? "";
const published = (input: Input): Input => input.at(null) ?? input;

test("each kind of control is called as cells call it, and held by these laws", () => {
  expect(new Set(everyInput.map(({ kind }) => kind.name))).toEqual(new Set(Object.keys(Inputs)));
});

describe("settings", () => {
  test("an input is as published until it is set", () => {
    for (const input of everyInput) {
      expect(input.setting).toBeNull();
      expect(input.at(null)).toEqual(input);
      expect(input.set(input.values)).toEqual(input);
    }
  });

  test("whatever an address says, an input knows it or gives null, and keeps what it knows", () => {
    fc.assert(
      fc.property(anyInput, anyText, (input, text) => {
        const set = input.at(text);
        if (set === null) return;
        const again = set.at(set.setting);
        expect([again?.setting, again?.values]).toEqual([set.setting, set.values]);
        expect(published(set).values).toEqual(input.values);
      }),
    );
  });

  test("what a reader enters is refused in words, or goes through the address and comes back", () => {
    fc.assert(
      fc.property(anyInput, fc.array(anyText, { maxLength: 3 }), (input, entered) => {
        const set = input.set(entered);
        if ("refused" in set) {
          expect(set.refused).toMatch(/^(a |one of: |on or off)/);
          return;
        }
        const again = input.at(set.setting === null ? null : throughAddress(set.setting));
        expect([again?.setting, again?.values]).toEqual([set.setting, set.values]);
        expect(input.set(set.values)).toMatchObject({ setting: set.setting, values: set.values });
      }),
    );
  });

  test("no text of an address or of a reader ever comes out as markup", () => {
    fc.assert(
      fc.property(anyInput, anyText, (input, text) => {
        const entered = input.set([text]);
        for (const one of [input.at(text), "refused" in entered ? null : entered]) {
          if (one === null) continue;
          expect(elementsOf(htmlOf(inputHtml(one)))).toEqual(elementsOf(htmlOf(inputHtml(published(one)))));
        }
      }),
    );
  });
});

/** The names of all elements, as a parser finds them. */
function elementsOf(html: string): readonly string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return [...document.querySelectorAll("body *")].map(({ localName }) => localName);
}

describe("a setting in the address, what cells get, and what it says", () => {
  test.each<[index: number, setting: string, words: string, values: readonly string[]]>([
    [0, "on", "Count the credit: on", ["on"]],
    [1, "off", "Count the credit: off", []],
    [2, "", "Adjustments: none", []],
    [3, "payroll-tax-credit,stock-based-compensation", "Adjustments: impairments", ["impairments"]],
    [4, "exact", "Figures: exact", ["exact"]],
    [5, "millions", "Unit: Millions", ["millions"]],
    [6, "35.5", "Tax rate: 35.5%", ["35.5"]],
    [7, "1,234.5", "Shares: 1,234.5 thousand shares", ["1234.5"]],
    [9, "cash", "Text: “cash”", ["cash"]],
    [10, "impairments", "Rows: Row 2", ["impairments"]],
  ])("of input %i: %j", (index, setting, words, values) => {
    const set = everyInput[index]?.at(setting);
    expect([set?.values, set && settingWords(set)]).toEqual([values, words]);
  });

  test.each<[index: number, entered: string, refused: string]>([
    [4, "millions", "one of: as printed, exact"],
    [6, "35.2", "a number from 0 to 60 in steps of 0.5"],
    [6, "61", "a number from 0 to 60 in steps of 0.5"],
    [7, "-3", "a number of 1 or more"],
    [8, "many", "a number"],
    [9, "x".repeat(201), "a text of at most 200 characters"],
  ])("input %i refuses %j", (index, entered, refused) => {
    expect(everyInput[index]?.set([entered])).toEqual({ refused });
  });
});

describe("figures", () => {
  const rate = { name: "rate", label: "Rate", unit: "percent", min: "0", max: "60", step: "0.5" } as const;

  test("a number given by hand says so, and one that a reader sets says that", () => {
    const input = Inputs.range({ ...rate, value: "0" });
    const reasonOf = (one: Input<Figure> | null) => one?.value.lineage;
    expect(reasonOf(input)).toEqual({ kind: "given", reason: "as published; not from the release" });
    expect(reasonOf(input.at("35"))).toEqual({
      kind: "given",
      reason: "set by the reader; not from the release",
    });
    expect(input.at("0.5")?.value.value.toFixed()).toBe("0.5");
  });

  test("a figure of the release is itself as published, and in its scale when it is set", () => {
    const source = {
      release: "r",
      fact: "f",
      table: "t",
      label: "l",
      line: 1,
      start: 0,
      end: 6,
      printed: "50,013",
    };
    const shares = reported({
      unit: "shares",
      scale: 3,
      decimals: -3,
      value: "50013",
      label: "Weighted average shares",
      sources: [source],
    });
    const input = Inputs.number({ name: "shares", label: "Shares", unit: "shares", value: shares });
    expect(input.value).toBe(shares);
    expect(input.values).toEqual(["50013"]);
    expect(input.at("50013")?.value).toBe(shares);
    expect(input.at("51,000")?.value.toString()).toBe("51,000 thousand shares");
  });
});

describe("an author's mistake is one clear sentence", () => {
  const number = { name: "n", label: "N", unit: "percent", value: "1" } as const;
  test.each<[mistake: string, make: () => unknown, words: string]>([
    ["a name", () => Inputs.toggle({ name: "Tax Rate", label: "x" }), '"Tax Rate" cannot name an input'],
    ["no label", () => Inputs.toggle({ name: "a", label: " " }), 'the input "a" has no label'],
    ["no options", () => Inputs.radio({ name: "a", label: "A", options: [] }), '"a" has no options'],
    ["an option twice", () => Inputs.radio({ name: "a", label: "A", options: ["b", "b"] }), '"b" twice'],
    ["an id", () => Inputs.radio({ name: "a", label: "A", options: ["b,c"] }), '"b,c" cannot be an option'],
    [
      "no option",
      () => Inputs.select({ name: "a", label: "A", options: ["b"], value: "c" as "b" }),
      '"c" is no option of "a": b',
    ],
    ["min over max", () => Inputs.number({ ...number, min: "2", max: "1" }), "is more than its most"],
    ["no step", () => Inputs.number({ ...number, step: "0" }), "it must be more than 0"],
    [
      "a value outside",
      () => Inputs.number({ ...number, min: "2" }),
      'the value of "n", 1, is not a number of 2',
    ],
    ["no number", () => Inputs.number({ ...number, value: "1e3" }), "exact decimal"],
  ])("%s", (_, make, words) => {
    expect(make).toThrow(RangeError);
    expect(make).toThrow(words);
  });
});

test("cells get literal types", () => {
  const { value: unit } = Inputs.select({ name: "a", label: "A", options: ["thousands", "millions"] });
  expectTypeOf(unit).toEqualTypeOf<"thousands" | "millions">();
  const { value: form } = Inputs.radio({
    name: "a",
    label: "A",
    options: { exact: "Exact", printed: "Printed" },
  });
  expectTypeOf(form).toEqualTypeOf<"exact" | "printed">();
  const { value: some } = Inputs.checkbox({ name: "a", label: "A", options: ["b", "c"], value: ["b"] });
  expectTypeOf(some).toEqualTypeOf<readonly ("b" | "c")[]>();
  const { value: number } = Inputs.number({ name: "a", label: "A", unit: "USD", value: "1" });
  expectTypeOf(number).toEqualTypeOf<Figure<"USD">>();
  const { value: rows } = Inputs.table([{ id: "b", n: 1 }], { name: "a", label: "A", key: "id" });
  expectTypeOf(rows).toEqualTypeOf<readonly { id: string; n: number }[]>();
  // @ts-expect-error an option that is none
  expect(() => Inputs.select({ name: "a", label: "A", options: ["b"], value: "c" })).toThrow();
});
