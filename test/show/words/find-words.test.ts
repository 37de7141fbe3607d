import { expect, test } from "vitest";
import { findWords } from "../../../src/lib/show/words/find-words.ts";
import { internap } from "../../site/internap.ts";

const { release } = internap();

test.each([
  ["blanks and escapes", "a non-cash restructuring charge of   $1.2 million"],
  ["straight and typographic marks", "on Internap’s website at"],
  ["tags", "2Q 2010 2Q 2009"],
  ["tabs", "Adjusted EBITDA Margin 16.4% 10.5%"],
  ["the comma of the sentence around it", "46.5 percent higher,"],
  ["what is left out", "Adjusted EBITDA totaled … flat relative to the first quarter of 2010"],
  ["what an expression puts there", "up \uFFFC percent year-over-year"],
  ["words over lines", "CORPORATION UNAUDITED CONDENSED"],
])("%s do not keep a quotation from being found", (_, words) => expect(findWords(release, words)).toBeNull());

test.each([
  ["6.5 percent higher"],
  ["46.5 percent high"],
  ["0%"],
  ["9,92"],
  ["flat relative to … Adjusted EBITDA totaled"],
  ["Revenue of $61.5 million"],
])("%j does not stand in the release", (words) => expect(findWords(release, words)).not.toBeNull());

test("the nearest line is named, with its words", () => {
  expect(findWords(release, "a non-cash restructuring charge of $1.3 million")).toBe(
    "line 41, “…quarter of 2010 included a non-cash restructuring charge of $1.2 million…”",
  );
});

test("where no line has most of the words, none is named", () => {
  expect(findWords(release, "quite another text altogether")).toBe("");
});
