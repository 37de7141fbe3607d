import { describe, expect, test } from "vitest";
import { quantityInSentence } from "../../../src/lib/reading/prose/quantity-in-sentence.ts";
import { sentenceAmounts } from "../../../src/lib/reading/prose/sentence-amounts.ts";

/** Each figure of a sentence with what it is of. */
function quantitiesOf(sentence: string): readonly string[] {
  const amounts = sentenceAmounts(sentence);
  return amounts.map(({ printed }, at) => `${printed}: ${quantityInSentence(sentence, amounts, at)}`);
}

describe("a figure in a sentence is of", () => {
  test.each([
    [
      "the measure nearest before it",
      "In addition, the Company recorded compensation expenses of $4 million and a GAAP net loss of $9 million.",
      ["$4 million: compensation expenses", "$9 million: GAAP net loss"],
    ],
    [
      "the measure behind it, where that stands right there",
      "Orla ended the year with $10.7 million in revenue, a 16% increase in net sales.",
      ["$10.7 million: revenue", "16%: net sales"],
    ],
    [
      "that measure per share, where it is an amount per share",
      "Net income was $7.8 million, or $0.15 per diluted share, compared with $6.9 million, or $0.13 per share.",
      [
        "$7.8 million: Net income",
        "$0.15: Net income per share, diluted",
        "$6.9 million: Net income",
        "$0.13: Net income per share",
      ],
    ],
    [
      "the subject of the sentence, whatever measures a clause between names",
      "Adjusted net income, which excludes compensation expense and items that do not recur, was $1.4 million, or $0.03 per share.",
      ["$1.4 million: Adjusted net income", "$0.03: Adjusted net income per share"],
    ],
    [
      "what the rate is of that led to it, whatever measures the cause between names",
      "Revenue rose 7.1%, driven by volumes and lower costs, to $23.0 million.",
      ["7.1%: Revenue", "$23.0 million: Revenue"],
    ],
    [
      "one of two measures between two amounts, each of its own side of the last and",
      "It had $18.6 million of cash and cash equivalents and long-term debt of $74.0 million.",
      ["$18.6 million: cash and cash equivalents", "$74.0 million: long-term debt"],
    ],
    [
      "receivables, which are nothing that was received",
      "Accounts receivable decreased to $9.8 million.",
      ["$9.8 million: Accounts receivable"],
    ],
    [
      "the measure without the bullet before it",
      "* Kettles net sales of $8.8 million fell 1.0 percent.",
      ["$8.8 million: Kettles net sales", "1.0 percent: Kettles net sales"],
    ],
    [
      "what is counted, and so is a rate right behind",
      "Orla sold 4,130 desks, a 23 percent increase over the year before.",
      ["4,130: desks", "23 percent: desks"],
    ],
    [
      "what it is a part for, where it is a part",
      "Selling expenses of $90 million included $21 million related to additional insurance reserves.",
      ["$90 million: Selling expenses", "$21 million: additional insurance reserves"],
    ],
    [
      "the whole measure, and of no period or place behind it",
      "Total Q4 revenue in Europe was $5 million and cost of goods sold for the second quarter of 2023 was $2 million.",
      ["$5 million: Total Q4 revenue", "$2 million: cost of goods sold"],
    ],
    [
      "what is named right behind, after an article",
      "Orla completed a $40 million public offering.",
      ["$40 million: public offering"],
    ],
  ])("%s", (_law, sentence, expected) => {
    expect(quantitiesOf(sentence)).toEqual(expected);
  });
});
