import { expect, test } from "vitest";
import { withinSentence } from "../../src/lib/text/index.ts";

test.each([
  ["Net sales", "net sales"],
  ["Adjusted EBITDA", "adjusted EBITDA"],
  ["EBITDA", "EBITDA"],
  ["Nareit FFO", "Nareit FFO"],
  ["PetShop sales", "PetShop sales"],
  ["Q2 sales", "Q2 sales"],
  ["A loss", "a loss"],
  ["non-GAAP income", "non-GAAP income"],
])("%s is %s within a sentence", (title, said) => {
  expect(withinSentence(title)).toBe(said);
});
