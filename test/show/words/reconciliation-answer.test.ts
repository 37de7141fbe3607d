import { describe, expect, test } from "vitest";
import { answerText, answerWith } from "../../../src/lib/show/words/reconciliation-answer.ts";
import { internap } from "../../site/internap.ts";

const { reconciliations } = internap();
const found = (id: string) => {
  const one = reconciliations.find((released) => released.id === id);
  if (!one) throw new Error(`no reconciliation ${id}`);
  return one.reconciliation;
};

/** Lines 303, 308, 321 and 325 of the release, in thousands. */
describe("the sentence of a reconciliation", () => {
  test.each([
    [
      "adjusted-ebitda",
      "2010-Q2",
      "Loss from operations of $(0.7) million becomes Adjusted EBITDA of $9.9 million.",
    ],
    [
      "adjusted-ebitda",
      "2010-Q1",
      "Income from operations of $0.1 million becomes Adjusted EBITDA of $9.9 million.",
    ],
  ])("%s in %s", (id, period, sentence) => {
    expect(answerText(found(id), period)).toBe(sentence);
  });

  test("has its figures where they are said, in the form that is asked for", () => {
    expect(answerWith(found("adjusted-ebitda"), "2010-Q2", ({ label }) => [label])).toEqual([
      "Loss from operations",
      " of ",
      ["Loss from operations, 2010-Q2"],
      " becomes ",
      "Adjusted EBITDA",
      " of ",
      ["Adjusted EBITDA, 2010-Q2"],
      ".",
    ]);
  });
});
