import { expect, test } from "vitest";
import { findingEntries } from "../../src/lib/search/finding-entries.ts";
import { internap } from "../site/internap.ts";

const found = findingEntries(internap());

/** Line 26 prints $9,924 thousand, $9,877 thousand and "10%": 9,924 ÷ 9,877 − 1 = 0.48 %. */
test("the gravest finding comes first, with what is printed and what it recomputes to, and leads to its check", () => {
  expect(found[0]).toMatchObject({
    kind: "finding",
    url: "releases/internap-2010-q2/checks/#recalculate.adjusted-ebitda-growth.2010-Q2/2010-Q1@summary",
    title: "Adjusted EBITDA growth, 2010-Q2 on 2010-Q1",
    place: expect.stringMatching(/^Does not tie, line 26, /),
    text: expect.stringMatching(
      /^Adjusted EBITDA growth, 2010-Q2 on 2010-Q1: “10%” is printed, 0\.5% recomputed\. /,
    ),
  });
});

/** Line 47; segment margin is 43.2% and 48.3% on line 364. */
test("a finding in words says what the figures did", () => {
  const said = found.find(({ title }) => title.startsWith("“Decreased IP services revenue"));
  expect(said?.text).toContain("segment margin 43.2% → 48.3%");
});

test("every finding has a sentence, and no address twice", () => {
  expect(new Set(found.map(({ url }) => url)).size).toBe(found.length);
  for (const { text } of found) expect(text).toMatch(/[.”]$/);
});
