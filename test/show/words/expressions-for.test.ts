import { expect, test } from "vitest";
import { renderInline } from "../../../src/lib/cells/render-value.ts";
import { scopeOf } from "../../../src/lib/cells/scope.ts";
import { expressionsFor } from "../../../src/lib/show/words/expressions-for.ts";
import { textOf } from "../../../src/lib/text/markup/html.ts";
import { internap, newPage } from "../../site/internap.ts";

const { release, desk } = internap();
const scope = scopeOf(desk);

/** What a page shows for an expression. */
function shown(expression: string): string {
  const value: unknown = new Function(...Object.keys(scope), `return ${expression}`)(...Object.values(scope));
  const html = renderInline(newPage(), value);
  return html ? textOf(html) : "";
}

test.each([
  ["$60.5 million", ['millions(figure("revenues", "2010-Q2"))']],
  ["$60.5M", ['millions(figure("revenues", "2010-Q2"))']],
  ["60,525", ['figure("revenues", "2010-Q2")']],
  ["$60,525 thousand", ['figure("revenues", "2010-Q2")']],
  ["29,328", ['figure("revenues", "2010-Q2", "ip-services")']],
  ["(1,271)", ['figure("net-loss", "2010-Q2")']],
  ["32%", ['printed("adjusted-ebitda-growth", "2010-Q2/2009-Q2", "summary")']],
  ["46.5-percent", ['figure("adjusted-ebitda-growth", "2010-Q2/2009-Q2")']],
  ["590 basis points", ['figure("adjusted-ebitda-margin-change", "2010-Q2/2009-Q2")']],
  ["48.3", ['figure("segment-margin", "2010-Q2")']],
  ["five percent", ['figure("segment-profit-growth", "2010-Q2/2009-Q2")']],
  ["forty-one percent", ['figure("segment-profit-growth", "2010-Q2/2009-Q2", "data-center-services")']],
  ["2,807 customers", ['figure("customers-under-contract", "2010-06-30")']],
])("what gives %s is %j", (typed, expressions) =>
  expect(expressionsFor(release, typed)).toEqual(expressions),
);

test("a figure with the other sign is negated", () => {
  expect(expressionsFor(release, "$60.6 million")).toEqual([
    'millions(figure("net-loss", "2009-Q2").negated())',
  ]);
  expect(expressionsFor(release, "$1,271 thousand")).toEqual(['figure("net-loss", "2010-Q2").negated()']);
});

test("an amount that is nowhere printed in millions is rounded to them, if only one rounds so", () => {
  expect(expressionsFor(release, "$31.5 million")).toEqual([]);
  expect(expressionsFor(release, "$61.2 million")).toEqual([
    'millions(figure("operating-costs-and-expenses", "2010-Q2"))',
  ]);
});

test("figures that are printed alike are all named", () => {
  expect(expressionsFor(release, "$(0.03) per share")).toHaveLength(2);
});

test.each(["12,345", "$9.8 million", "5", "flat", "n/m"])("nothing is given for %s", (typed) =>
  expect(expressionsFor(release, typed)).toEqual([]),
);

test("what is suggested for any printed figure shows its digits", () => {
  const digitsOf = (text: string): string => /\d[\d,.]*/.exec(text)?.[0] ?? "";
  const all = release.witnesses.flatMap(({ printed }) =>
    /^[^a-z]*\d/.test(printed) ? expressionsFor(release, printed).map((one) => [printed, one] as const) : [],
  );
  expect(all.length).toBeGreaterThan(release.witnesses.length / 2);
  const wrong = all.filter(([printed, one]) => digitsOf(shown(one)) !== digitsOf(printed));
  expect(wrong).toEqual([]);
});

test("for every printed number there is a suggestion", () => {
  const numbers = release.witnesses.filter(({ printed }) => /^[^a-z]*\d/.test(printed));
  const without = numbers.filter(({ printed }) => expressionsFor(release, printed).length === 0);
  expect(without.map(({ printed }) => printed)).toEqual([]);
});
