import { expect, test } from "vitest";
import { checked, page, table } from "../found/invented.ts";

const statement = table(
  "STATEMENTS OF INCOME",
  `| Three Months Ended June 30, 2021 | Three Months Ended June 30, 2020
Net sales | 91,408 | 80,213
Cost of sales | 52,317 | 47,105
Gross profit | 39,091 | 33,108`,
);

/** The verdicts on the figures of one sentence, beside the statement. */
function said(sentence: string): readonly string[] {
  const { checks } = checked(page(`<p>${sentence}</p>`, statement));
  return checks
    .filter(({ witness }) => witness.table === "prose")
    .map(({ rule, witness, verdict }) => `${rule} ${witness.printed} ${verdict}`);
}

test("a rate of change is held against the two amounts beside it, and these against the table", () => {
  // 91.4 / 80.2 = 1.1397; the table prints 91,408 and 80,213.
  const verdicts = said(
    "Net sales for the second quarter of 2021 increased 14.0 percent to $91.4 million from $80.2 million in the second quarter of 2020.",
  );
  expect(verdicts).toEqual([
    "recalculate 14.0 percent ties",
    "agree $91.4 million ties",
    "agree $80.2 million ties",
  ]);
});

test("a rate whose words say the wrong way is an alarm", () => {
  const verdicts = said(
    "Net sales for the second quarter of 2021 decreased 14.0 percent to $91.4 million from $80.2 million in the second quarter of 2020.",
  );
  expect(verdicts[0]).toBe("recalculate 14.0 percent does-not-tie");
});

test("an amount with two digits exchanged does not agree with the row of its name", () => {
  expect(said("Gross profit was $31.9 million in the second quarter of 2021.")).toEqual([
    "agree $31.9 million does-not-tie",
  ]);
});

test("an amount of another name is held against nothing", () => {
  expect(said("The Company repurchased $31.9 million of its notes in the second quarter of 2021.")).toEqual(
    [],
  );
});

test("a rate between the two amounts that it compares is held against them", () => {
  // 91.4 / 80.2 = 1.1397.
  const sentence =
    "Net sales for the second quarter of 2021 were $91.4 million, a 14.0% increase compared to $80.2 million in the second quarter of 2020.";
  expect(said(sentence)[1]).toBe("recalculate 14.0% ties");
  expect(said(sentence.replace("increase", "decrease"))[1]).toBe("recalculate 14.0% does-not-tie");
});

test("an amount that is said to be about so much is no misprint", () => {
  expect(said("Gross profit was approximately $31.9 million in the second quarter of 2021.")).toEqual([]);
});

test("an amount written out in dollars is held against the thousands of the row whose whole label stands before it, whatever its period", () => {
  const flows = table(
    "STATEMENTS OF CASH FLOWS",
    `| Six Months Ended June 30, 2021 | Six Months Ended June 30, 2020
Proceeds from the sale of timber, net of fees | 6,274 | 5,918
Repayment of notes | (1,310) | (1,205)`,
  );
  const verdicts = (amount: string) =>
    checked(
      page(
        `<p>Equity rose, mainly by proceeds from the sale of timber, net of fees, in the amount of ${amount}.</p>`,
        flows,
      ),
    )
      .checks.filter(({ witness }) => witness.table === "prose")
      .map(({ rule, witness, verdict }) => `${rule} ${witness.printed} ${verdict}`);
  expect(verdicts("$6,274,000")).toEqual(["agree $6,274,000 ties"]);
  expect(verdicts("$6,247,000")).toEqual(["agree $6,247,000 does-not-tie"]);
  // 6,274 rounded to hundreds is 6,300; and digits that the table has not may be anything.
  expect(verdicts("$6,300,000")).toEqual([]);
  expect(verdicts("$6,274,318")).toEqual([]);
});

// 39,091 / 91,408 = 0.42765 and 33,108 / 80,213 = 0.41275.
test.each([
  ["Gross margin was 42.8 percent in the second quarter of 2021.", "recalculate 42.8 percent ties"],
  ["Gross margin was 41.3 percent in the second quarter of 2020.", "recalculate 41.3 percent ties"],
  ["Gross margin was 48.2 percent in the second quarter of 2021.", "recalculate 48.2 percent does-not-tie"],
])("a margin is held against the profit and the revenues of its period: %s", (sentence, verdict) => {
  expect(said(sentence)).toEqual([verdict]);
});

test("a margin that is another and looks like no misprint raises no alarm, and margins of guidance and of others none at all", () => {
  expect(said("Gross margin was 39.5 percent in the second quarter of 2021.")).toEqual([]);
  expect(said("Gross margin of our shops was 12.1 percent in the second quarter of 2021.")).toEqual([]);
  expect(said("We expect gross margin of 43.1 percent for the third quarter of 2021.")).toEqual([]);
});

test("a rate in the sentence after that of its two amounts, or after an amount per share, is held against them", () => {
  // 3,520 / 3,200 = 1.1.
  const next =
    "Net loss for the second quarter of 2021 totaled $3.52 million compared to net loss of $3.20 million for the second quarter of 2020. The 10% increase in net loss was due to freight.";
  expect(said(next)).toEqual(["recalculate 10% ties"]);
  expect(said(next.replace("10% increase", "10% decrease"))).toEqual(["recalculate 10% does-not-tie"]);
  // 18,410 / 21,676 = 0.8493.
  expect(
    said(
      "Net loss for the second quarter of 2021 was $18,410,000, or $0.56 per share, a decrease of 15.1% compared to a net loss of $21,676,000 for the second quarter of 2020.",
    ),
  ).toEqual(["recalculate 15.1% ties"]);
});

test.each([
  // The table gives 39,091 / 91,408 = 42.77 % and 33,108 / 80,213 = 41.28 %; in print 42.8 - 41.3 = 1.5.
  ["was 42.8%, up 150 basis points from 41.3% in the second quarter of 2020", "150 basis points", "ties"],
  [
    "increased 150 basis points to 42.8% from 41.3% in the second quarter of 2020",
    "150 basis points",
    "ties",
  ],
  [
    "was 42.8% compared with 41.3% in the second quarter of 2020, an increase of 150 basis points",
    "150 basis points",
    "ties",
  ],
  [
    "was 42.8%, down 150 basis points from 41.3% in the second quarter of 2020",
    "150 basis points",
    "does-not-tie",
  ],
  ["was 42.8%, up 1.5 percentage points from 41.3% in the second quarter of 2020", "1.5", "ties"],
  ["was 42.8%, compared with 41.3% in the second quarter of 2020, an increase of 1.5 points", "1.5", "ties"],
  ["was 42.8%, down 1.5 percentage points from 41.3% in the second quarter of 2020", "1.5", "does-not-tie"],
])(
  "a change in points is held against the two levels beside it: gross margin %s",
  (words, printed, verdict) => {
    expect(said(`Gross margin in the second quarter of 2021 ${words}.`)).toContain(
      `recalculate ${printed} ${verdict}`,
    );
  },
);

// 42.8 - 41.3 = 1.5.
test.each([
  ["was 42.8%, up 290 basis points from 41.3% in the second quarter of 2020", ["290 basis points"]],
  ["in our shops was 42.8%, up 290 basis points from 41.3% in the second quarter of 2020", []],
])(
  "a change in points that is not that of the levels beside it is an alarm where the words leave nothing open: gross margin %s",
  (words, printed) => {
    const verdicts = said(`Gross margin in the second quarter of 2021 ${words}.`);
    expect(verdicts.filter((one) => one.includes("points"))).toEqual(
      printed.map((one) => `recalculate ${one} does-not-tie`),
    );
  },
);

test.each([
  // 91.4 - 80.2 = 11.2, and 11.2 / 80.2 = 13.97 %.
  ["an increase of $11.2 million, or 14.0%,", ["$11.2 million ties", "14.0% ties"]],
  ["a decrease of $11.2 million, or 14.0%,", ["$11.2 million does-not-tie", "14.0% does-not-tie"]],
  ["an increase of $13.2 million, or 14.0%,", ["$13.2 million does-not-tie", "14.0% ties"]],
  ["an increase in our shops of $13.2 million, or 14.0%,", ["14.0% ties"]],
  // Half of the growth, and no misprint of it.
  ["an increase of $11.2 million, or 7.2%,", ["$11.2 million ties", "7.2% does-not-tie"]],
  ["an increase in our shops of 7.2%", []],
])(
  "a change between two amounts is held against them, and one that is another is an alarm where the words leave nothing open: %s",
  (words, verdicts) => {
    const found = said(
      `Net sales for the second quarter of 2021 were $91.4 million, ${words} compared to $80.2 million in the second quarter of 2020.`,
    );
    expect(found.filter((one) => one.startsWith("recalculate"))).toEqual(
      verdicts.map((one) => `recalculate ${one}`),
    );
  },
);

test.each([
  // 39,091 / 91,408 - 33,108 / 80,213 = 0.42765 - 0.41275, which is 149 basis points.
  ["was 42.8%, up 1.5 percentage points", "1.5 ties"],
  ["improved 150 basis points to 42.8%", "150 basis points ties"],
  ["expanded 149 basis points year-over-year", "149 basis points ties"],
  ["was 42.8%, a 1.5 percentage point improvement over the second quarter of 2020", "1.5 ties"],
  ["was 42.8%, down 1.5 percentage points compared to the second quarter of 2020", "1.5 does-not-tie"],
  ["was 42.8%, down 150 basis points from the prior-year quarter", "150 basis points does-not-tie"],
])(
  "a change in points beside the current level alone, or none, is held against the margins of the table: gross margin %s",
  (words, verdict) => {
    expect(said(`In the second quarter of 2021, gross margin ${words}.`)).toContain(`recalculate ${verdict}`);
  },
);

test.each([
  "Gross margin in the second quarter of 2021 was 42.8%, down 2.9 percentage points sequentially.",
  "Freight reduced gross margin by 1.5 percentage points in the second quarter of 2021.",
  "Gross margin of our shops declined 1.5 percentage points to 41.2% in the second quarter of 2021 compared to the second quarter of 2020.",
  "Gross margin, excluding freight, declined 1.5 percentage points in the second quarter of 2021 compared to the second quarter of 2020.",
  "Freight lowered gross margin by 150 basis points in the second quarter of 2021 compared to the second quarter of 2020.",
])("a change in points of another margin, or by a cause, raises no alarm: %s", (sentence) => {
  expect(said(sentence).filter((one) => one.endsWith("does-not-tie"))).toEqual([]);
});

test("a rate beside two rounded amounts is held against the table that prints both with more digits", () => {
  // 39,091 / 33,108 = 1.1807; 39 / 33 = 1.1818.
  const sentence =
    "Gross profit for the second quarter of 2021 increased 18.1 percent to $39 million from $33 million in the second quarter of 2020.";
  expect(said(sentence)[0]).toBe("recalculate 18.1 percent ties");
  expect(said(sentence.replace("18.1", "18.2"))[0]).toBe("recalculate 18.2 percent ties-from-rounded");
  expect(said(sentence.replace("18.1", "81.1"))[0]).toBe("recalculate 81.1 percent does-not-tie");
});

test("a rate in constant currency is not recomputed from reported figures, and the check says why", () => {
  const sentence =
    "Net sales for the second quarter of 2021 increased 14.0 percent to $91.4 million, and 11.5 percent in constant currency.";
  const { checks } = checked(page(`<p>${sentence}</p>`, statement));
  const idle = checks.filter(({ verdict }) => verdict === "not-checkable");
  expect(idle.map(({ witness, hindrance }) => `${witness.printed}: ${hindrance}`)).toEqual([
    "11.5 percent: the rate is in constant currency: the figures at the exchange rates of the other period are not printed",
  ]);
});
