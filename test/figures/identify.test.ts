import { describe, expect, test } from "vitest";
import { given, reported } from "../../src/lib/figures/figure.ts";
import { identify, shortId } from "../../src/lib/figures/identify.ts";
import { source, thousands } from "./release-figures.ts";

const a = thousands("a.2010-Q2", "3");
const b = thousands("b.2010-Q2", "2");

describe("a figure is identified by where it comes from", () => {
  test.each([
    [a, "internap-2010-q2:a.2010-Q2[3000@-3]"],
    [thousands("n", "0", "-"), "internap-2010-q2:n[0@exact]"],
    [a.minus(b), "sum(+internap-2010-q2:a.2010-Q2[3000@-3], -internap-2010-q2:b.2010-Q2[2000@-3])"],
    [
      a.over(b).as("percent").rounded(1),
      "round(convert(quotient(internap-2010-q2:a.2010-Q2[3000@-3], internap-2010-q2:b.2010-Q2[2000@-3]), percent), 1)",
    ],
    [
      given({ unit: "ratio", value: "0.1", label: "x", reason: 'a "tenth"' }),
      String.raw`given(0.1 ratio "a \"tenth\"")`,
    ],
  ])("%s", (figure, expected) => expect(identify(figure)).toBe(expected));

  test("label and scale of display do not matter", () => {
    expect(identify(a.named("other").inScale(6))).toBe(identify(a));
    expect(shortId(a.plus(b))).toBe(shortId(thousands("a.2010-Q2", "3").plus(b)));
  });

  test("order, sign, operation, precision and value do", () => {
    const coarse = reported({
      unit: "USD",
      scale: 6,
      decimals: -5,
      value: "0",
      label: "a",
      sources: [source("a.2010-Q2", "$0.0")],
    });
    const all = [
      a,
      coarse,
      thousands("a.2010-Q2", "4"),
      b,
      a.plus(b),
      b.plus(a),
      a.minus(b),
      a.over(b),
      a.growthFrom(b),
      a.negated(),
      a.rounded(-3),
      a.rounded(-4),
      a.over(b).as("percent"),
      a.over(b).as("basis-points"),
    ];
    expect(new Set(all.map(identify)).size).toBe(all.length);
    expect(new Set(all.map(shortId)).size).toBe(all.length);
  });

  test("the short form is 12 hexadecimal digits and stays", () => {
    expect(shortId(a)).toMatch(/^[0-9a-f]{12}$/);
    expect(shortId(a)).toMatchInlineSnapshot(`"72336aa00b3d"`);
  });
});
