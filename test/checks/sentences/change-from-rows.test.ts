import { expect, test } from "vitest";
import { checked, page, table } from "../found/invented.ts";

const statement = table(
  "STATEMENTS OF INCOME",
  `| Three Months Ended June 30, 2021 | Three Months Ended June 30, 2020 | Six Months Ended June 30, 2021 | Six Months Ended June 30, 2020
Net sales | 91,408 | 80,213 | 176,530 | 161,902
Cost of sales | 52,317 | 47,105 | 101,220 | 94,870
Gross profit | 39,091 | 33,108 | 75,310 | 67,032
General and administrative | 8,115 | 9,020 | 16,880 | 17,405
Interest expense | (1,240) | (1,105) | (2,455) | (2,230)
Diluted earnings per share | 0.56 | 0.36 | 1.03 | 0.77`,
);
const balance = table(
  "BALANCE SHEETS",
  `| June 30, 2021 | December 31, 2020
Cash and cash equivalents | 22,310 | 25,040
Inventories | 31,870 | 28,115`,
);

/** The verdicts on the changes in one sentence, and what of them is to look at. */
function changesIn(sentence: string): readonly string[] {
  const { checks, toLookAt } = checked(page(`<p>${sentence}</p>`, statement, balance));
  const own = [...checks, ...toLookAt].filter(
    ({ witness, rule }) => witness.table === "prose" && rule !== "agree",
  );
  return own.map((one) => `${one.witness.printed} ${toLookAt.includes(one) ? "to look at" : one.verdict}`);
}

const quarter = "in the second quarter of 2021";
const year = "compared to the second quarter of 2020";

test.each([
  // 91,408 / 80,213 = 1.1396, and 91,408 - 80,213 = 11,195.
  ["Net sales increased 14.0% to $91.4 million.", ["14.0% ties"]],
  [`Net sales rose 14 percent year-over-year to $91.4 million ${quarter}.`, ["14 percent ties"]],
  [`Net sales were $91.4 million ${quarter}, up 14.0% from the prior-year quarter.`, ["14.0% ties"]],
  [
    `Net sales increased $11.2 million, or 14.0%, to $91.4 million ${quarter}.`,
    ["$11.2 million ties", "14.0% ties"],
  ],
  // 176,530 / 161,902 = 1.0904.
  [
    "Net sales for the first six months of 2021 grew 9.0% to $176.5 million versus the first six months of 2020.",
    ["9.0% ties"],
  ],
  // 8,115 / 9,020 = 0.8997.
  [`General and administrative expenses decreased 10.0% to $8.1 million ${quarter} ${year}.`, ["10.0% ties"]],
  [`G&A expenses decreased 10.0% to $8.1 million ${quarter} ${year}.`, ["10.0% ties"]],
  // 1,240 / 1,105 = 1.1222; both stand in parentheses.
  [`Interest expense increased 12.2% to $1.2 million ${quarter} ${year}.`, ["12.2% ties"]],
  // 0.56 / 0.36 = 1.5556.
  [`Diluted earnings per share increased 55.6% to $0.56 ${quarter} ${year}.`, ["55.6% ties"]],
  // 22,310 / 25,040 = 0.8910.
  [
    "Cash and cash equivalents decreased 10.9% to $22.3 million at June 30, 2021 compared with December 31, 2020.",
    ["10.9% ties"],
  ],
])(
  "a change beside its current amount alone is held against the row that prints it and the period before: %s",
  (sentence, verdicts) => {
    expect(changesIn(sentence)).toEqual(verdicts);
  },
);

// 39,091 / 33,108 = 1.1807.
test("a change without an amount is held against the row that is called as it is", () => {
  expect(changesIn(`Gross profit increased 18.1% ${quarter}, from the second quarter of 2020.`)).toEqual([
    "18.1% ties",
  ]);
});

test.each([
  [`Net sales decreased 14.0% to $91.4 million ${quarter} ${year}.`, "14.0% does-not-tie"],
  [`Net sales were $91.4 million ${quarter}, down 14.0% from the prior-year quarter.`, "14.0% does-not-tie"],
  [`Net sales increased 14.1% to $91.4 million ${quarter} ${year}.`, "14.1% does-not-tie"],
  [`Net sales increased 41.0% to $91.4 million ${quarter} ${year}.`, "41.0% does-not-tie"],
  [`Net sales decreased $11.2 million to $91.4 million ${quarter} ${year}.`, "$11.2 million does-not-tie"],
  [`Gross profit declined 18.1% ${quarter} ${year}.`, "18.1% does-not-tie"],
  // 91,408 / 80,213 = 1.1396, and a quarter of 14 is 3.5.
  [`Net sales increased 16.2% to $91.4 million ${quarter} ${year}.`, "16.2% does-not-tie"],
  [`Net sales increased 16.2% ${quarter} ${year}.`, "16.2% to look at"],
  [`Net sales increased 25% to $91.4 million ${quarter} ${year}.`, "25% to look at"],
])(
  "a change the other way, a misprint of it, or a rate near to it beside its amount, is an alarm where the words leave nothing open; another one is to look at: %s",
  (sentence, verdict) => {
    expect(changesIn(sentence)).toEqual([verdict]);
  },
);

test.each([
  "Net sales increased 5.2% sequentially to $91.4 million in the second quarter of 2021.",
  "Net sales increased 7.4% from the first quarter of 2021 to $91.4 million.",
  "Net sales increased 24.3% to $91.4 million compared to the second quarter of 2019.",
  `Organic net sales decreased 14.0% ${quarter} ${year}.`,
  `Net sales, excluding the acquisition, decreased 14.0% ${quarter} ${year}.`,
  `Net sales in our retail shops decreased 14.0% ${quarter} ${year}.`,
  `Net sales would have decreased 14.0% ${quarter} ${year} but for the acquisition.`,
  `Net sales were reduced by 14.0% by freight ${quarter} ${year}.`,
  "Net sales grew 14% and 5% from the prior year and the prior quarter.",
  "In June, net sales decreased 14.0% compared to last year.",
  "Net sales declined 14.0% in the second quarter of 2020, compared to the second quarter of 2019.",
])("a change of another figure, or from another period, is held against nothing: %s", (sentence) => {
  expect(changesIn(sentence)).toEqual([]);
});

test("an amount of a part of what a row is called is no misprint of it", () => {
  const { checks } = checked(page(`<p>Net sales of hardwood were $51.4 million ${quarter}.</p>`, statement));
  expect(checks.filter(({ witness }) => witness.table === "prose")).toEqual([]);
});

test("each of two rates is of the amount before the first, and compares with what stands behind it", () => {
  // 91,408 / 80,213 = 1.1396; 91,408 / 85,122 = 1.0738.
  const quarters = table(
    "STATEMENTS OF INCOME",
    `| Three Months Ended June 30, 2021 | Three Months Ended March 31, 2021 | Three Months Ended June 30, 2020
Net sales | 91,408 | 85,122 | 80,213
Cost of sales | 52,317 | 50,020 | 47,105`,
  );
  const rates = (sentence: string) => {
    const { checks, toLookAt } = checked(page(`<p>${sentence}</p>`, quarters));
    const own = [...checks, ...toLookAt].filter(
      ({ witness, rule }) => witness.table === "prose" && rule !== "agree",
    );
    return own.map(({ witness, verdict }) => `${witness.printed} ${verdict}`);
  };
  expect(
    rates(
      "Net sales were $91.4 million for the second quarter of 2021, up 7.4% from $85.1 million for the first quarter of 2021 and up 14.0% from $80.2 million for the second quarter of 2020.",
    ),
  ).toEqual(["7.4% ties", "14.0% ties"]);
  expect(
    rates("Net sales increased 7.4% sequentially to $91.4 million in the second quarter of 2021."),
  ).toEqual(["7.4% ties"]);
});

test("a rate that tells enough is held also where its sentence names no period but that which it compares with", () => {
  const release = page(
    "<p><b>Alder Mills Inc. Reports Second Quarter 2021 Results</b></p>",
    "<p>Gross profit increased 18.1% over the prior-year quarter.</p>",
    statement,
  );
  const rates = checked(release).checks.filter(({ witness }) => witness.table === "prose");
  expect(rates.map(({ witness, verdict }) => `${witness.printed} ${verdict}`)).toEqual(["18.1% ties"]);
});
