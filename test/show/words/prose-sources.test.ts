import fc from "fast-check";
import { expect, test } from "vitest";
import { checkProse } from "../../../src/lib/notebook/prose/check-prose.ts";
import { proseSourcesOf } from "../../../src/lib/show/words/prose-sources.ts";
import { internap } from "../../site/internap.ts";

const { release } = internap();
const sources = proseSourcesOf(release);
const withDigits = release.witnesses.filter(({ printed }) => /\d/.test(printed));

test("any printed figure of the release that is typed into a paragraph is found where it stands", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...withDigits),
      fc.constantFrom("", "It was ", "In 2010, on line 48, it was ", "**It**\nwas "),
      ({ printed }, before) => {
        const typed = printed.replace(/^(almost|approximately) /, "");
        const lines = before.split("\n");
        const column = (lines.at(-1) ?? "").length + 1 + (typed.startsWith("\\") ? 1 : 0);
        const found = checkProse(`${before}${typed} then.`, "a.mdx", sources);
        expect(found.map(({ rule }) => rule)).toEqual(["figure-is-an-expression"]);
        expect(found.map((one) => [one.line, one.column])).toEqual([[lines.length, column]]);
      },
    ),
    { numRuns: 400 },
  );
});

test("any printed figure may be quoted", () => {
  const refused = withDigits.filter(({ printed }) => checkProse(`"${printed}"`, "a.mdx", sources).length > 0);
  expect(refused.map(({ printed }) => printed)).toEqual([]);
});

test.each([
  "17 CFR 244.100(a)(2), 17 CFR 229.10(e)",
  "ASC 230-10-50-3 and 50-4, ASC 260, SAB 99, IAS 7, FAS 123",
  "Item 10(e), Item 2.02 of Form 8-K, Question 102.10(a), Release No. 33-8176, § 244.100",
])("rules are cited by their numbers: %s", (text) => expect(checkProse(text, "a.mdx", sources)).toEqual([]));

test("without a release nothing is looked for in it, but figures are found", () => {
  const found = checkProse('9,924 is "not one word of it"', "a.mdx", proseSourcesOf(null));
  expect(found.map(({ rule }) => rule)).toEqual(["figure-is-an-expression"]);
});
