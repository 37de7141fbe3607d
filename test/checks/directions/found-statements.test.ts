import { expect, test } from "vitest";
import { movementWords } from "../../../src/lib/checks/model/movement.ts";
import { checked, page, table } from "../found/invented.ts";

const statement = table(
  "CONSOLIDATED STATEMENTS OF INCOME",
  `| Three Months Ended June 30, 2021 | Three Months Ended June 30, 2020 | Six Months Ended June 30, 2021 | Six Months Ended June 30, 2020
Net sales | 91,408 | 80,213 | 176,530 | 161,902
Cost of sales | 52,317 | 47,105 | 101,220 | 94,870
Gross profit | 39,091 | 33,108 | 75,310 | 67,032
General and administrative | 8,115 | 9,020 | 16,880 | 17,405
Interest expense | (1,240) | (1,105) | (2,455) | (2,230)
Net loss | (2,310) | (4,480) | (3,020) | (9,115)`,
);
const balance = table(
  "CONSOLIDATED BALANCE SHEETS",
  `| June 30, 2021 | December 31, 2020
Cash and cash equivalents | 22,310 | 25,040
Inventories | 31,870 | 28,115`,
);

/** What a paragraph says of directions, with the verdicts. */
function directionsIn(...paragraphs: readonly string[]): readonly string[] {
  const text = paragraphs.map((one) => (one.startsWith("<") ? one : `<p>${one}</p>`));
  return checked(page(...text, statement, balance))
    .checks.filter(({ list }) => list === "statement")
    .map(
      ({ witness, movement, verdict }) =>
        `${witness.printed}: ${movement && movementWords(movement)}: ${verdict}`,
    );
}

const quarter = "in the second quarter of 2021 compared with the second quarter of 2020";
const sales = "net sales $80,213 → $91,408 thousand, up $11,195 thousand";

test.each([
  [`Net sales rose ${quarter}.`, [`Net sales rose: ${sales}: ties`]],
  [`Net sales fell ${quarter}.`, [`Net sales fell: ${sales}: does-not-tie`]],
  [
    "Net sales rose to $91.4 million from $80.2 million in the second quarter of 2020.",
    [`Net sales rose: ${sales}: ties`],
  ],
  [
    "In the second quarter of 2021, net sales and gross profit grew year-over-year.",
    [
      `net sales and gross profit grew: ${sales}: ties`,
      "net sales and gross profit grew: gross profit $33,108 → $39,091 thousand, up $5,983 thousand: ties",
    ],
  ],
  [
    "For the six months ended June 30, 2021, gross profit improved, and general and administrative expenses were lower, compared with the six months ended June 30, 2020.",
    [
      "gross profit improved: gross profit $67,032 → $75,310 thousand, up $8,278 thousand: ties",
      "general and administrative expenses were lower: general and administrative expenses $17,405 → $16,880 thousand, down $525 thousand: ties",
    ],
  ],
  [
    "Inventories increased from year-end 2020.",
    ["Inventories increased: inventories $28,115 → $31,870 thousand, up $3,755 thousand: ties"],
  ],
])("a direction in words is held against the row of its measure in both periods: %s", (sentence, held) => {
  expect(directionsIn(sentence)).toEqual(held);
});

test("a loss, or an expense in parentheses, moves as its size does", () => {
  const loss = "net loss $4,480 → $2,310 thousand, down $2,170 thousand";
  expect(directionsIn(`Net loss narrowed ${quarter}.`)).toEqual([`Net loss narrowed: ${loss}: ties`]);
  expect(directionsIn(`Net loss improved ${quarter}.`)).toEqual([`Net loss improved: ${loss}: ties`]);
  expect(directionsIn(`Net loss widened ${quarter}.`)).toEqual([`Net loss widened: ${loss}: does-not-tie`]);
  expect(directionsIn(`Interest expense rose ${quarter}.`)).toEqual([
    "Interest expense rose: interest expense $1,105 → $1,240 thousand, up $135 thousand: ties",
  ]);
});

test("clauses share the periods that the last of them names, a cause is no part of what is said, and abbreviations are read in words", () => {
  const profit = "gross profit $33,108 → $39,091 thousand, up $5,983 thousand";
  expect(directionsIn(`Net sales rose, and gross profit improved, ${quarter}.`)).toEqual([
    `Net sales rose: ${sales}: ties`,
    `gross profit improved: ${profit}: ties`,
  ]);
  expect(directionsIn(`Net sales rose ${quarter} due to new mills and higher prices.`)).toEqual([
    `Net sales rose: ${sales}: ties`,
  ]);
  expect(directionsIn(`G&A expenses declined ${quarter}, as we hired fewer people.`)).toEqual([
    "G&A expenses declined: G&A expenses $9,020 → $8,115 thousand, down $905 thousand: ties",
  ]);
  // Which of the two the period is of is not sure enough to say that it does not hold.
  expect(directionsIn(`Net sales fell, and gross profit improved, ${quarter}.`)).toEqual([
    `gross profit improved: ${profit}: ties`,
  ]);
});

test("a margin is that of the profit and the revenues, where no row prints it; that it is another raises no alarm", () => {
  // 33,108 / 80,213 = 41.275 % and 39,091 / 91,408 = 42.765 %.
  expect(directionsIn(`Gross margin improved ${quarter}.`)).toEqual([
    "Gross margin improved: gross margin 41.3% → 42.8%, up 149 basis points: ties",
  ]);
  expect(directionsIn(`Gross margin declined ${quarter}.`)).toEqual([]);
});

test("what a sentence explains is of the period of the figures before it in its paragraph", () => {
  const before = "Net sales for the second quarter of 2021 were $91.4 million.";
  expect(directionsIn(`${before} The increase in net sales was due to new mills.`)).toEqual([
    `increase in net sales: ${sales}: ties`,
  ]);
  // It may be the decrease of a part of them, of which the paragraph spoke.
  expect(directionsIn(`${before} The decrease in net sales was due to new mills.`)).toEqual([]);
});

test.each([
  "Net sales fell.",
  "Net sales fell in the second quarter of 2021.",
  "Net sales fell in the second quarter of 2021 compared to the first quarter of 2021.",
  "Net sales fell in the second quarter of 2020 compared to the second quarter of 2019.",
  "Net sales fell in June 2021 compared to June 2020.",
  `Net sales in Canada fell ${quarter}.`,
  `In Canada, net sales fell ${quarter}.`,
  `Organic net sales fell ${quarter}.`,
  `Net sales fell ${quarter} in our retail shops.`,
  `Net sales growth declined ${quarter}.`,
  `Gross profit as a percentage of net sales declined ${quarter}.`,
  `Net sales did not fall ${quarter}.`,
  `Had net sales declined ${quarter}, we would have closed a mill.`,
  `Net sales decreased inventories ${quarter}.`,
  `Our competitors' net sales fell ${quarter}.`,
  `Conditions in Canada were hard. Net sales fell ${quarter}.`,
])("nothing is held against what a sentence may not mean: %s", (sentence) => {
  expect(directionsIn(sentence)).toEqual([]);
});

test("what does not hold is not told of below the heading of a part", () => {
  expect(directionsIn("<p><b>Canada</b></p>", `Net sales fell ${quarter}.`)).toEqual([]);
  expect(directionsIn("<p><b>Second Quarter Results</b></p>", `Net sales fell ${quarter}.`)).toHaveLength(1);
});

test("rows of one name that went different ways say nothing", () => {
  const part = table(
    "Canada",
    `| Three Months Ended June 30, 2021 | Three Months Ended June 30, 2020
Net sales | 11,408 | 12,213
Cost of sales | 2,317 | 7,105`,
  );
  const { checks } = checked(page(`<p>Net sales rose ${quarter}.</p>`, statement, part));
  expect(checks.filter(({ list }) => list === "statement")).toEqual([]);
});

test("a line of a text that goes on with the one before is no sentence of its own", () => {
  const text = (lines: string) => `ALDER MILLS INC. REPORTS SECOND QUARTER 2021 RESULTS

PORTLAND, July 28, 2021 - Alder Mills Inc. today reported results for the
second quarter ended June 30, 2021.

${lines}

                         STATEMENTS OF INCOME
                  (in thousands, except per share data)

                              Three Months Ended June 30,
                                  2021          2020
                              ------------  ------------
Net sales                     $    91,408   $    80,213
Cost of sales                      52,317        47,105
                              ------------  ------------
Gross profit                  $    39,091   $    33,108
                              ============  ============
`;
  const alarms = (lines: string) =>
    checked(text(lines), "", "release.txt")
      .checks.filter(({ verdict }) => verdict === "does-not-tie")
      .map(({ witness }) => witness.printed);
  const quarters = "in the second quarter of 2021 compared with the\nsecond quarter of 2020.";
  expect(alarms(`Net sales fell ${quarters}`)).toEqual(["Net sales fell"]);
  expect(
    alarms(
      `In Canada, where two of our mills were closed for a part of the year,\nnet sales fell ${quarters}`,
    ),
  ).toEqual([]);
  expect(
    alarms(
      "In Canada, where two of our mills were closed for a part of the year,\nnet sales for the second quarter of 2021 decreased 14.0% compared with\nthe prior-year quarter.",
    ),
  ).toEqual([]);
});
