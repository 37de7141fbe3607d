import { describe, expect, test } from "vitest";
import {
  answersFor,
  decodeSource,
  type Question,
  readRelease,
  reviewRelease,
} from "../../../src/lib/reading/node.ts";

/** Two releases of an invented company, a quarter apart; the second has a row more. */
const text = (head: string, days: readonly string[], rows: readonly string[]): string =>
  [
    `Tamsin Kiln Company, results of the ${head}.`,
    "",
    "CONSOLIDATED STATEMENTS OF INCOME",
    "(In thousands)",
    "",
    "                               Three Months Ended",
    `                       ${days.join("   ")}`,
    "                       --------------   --------------",
    ...rows,
    "",
  ].join("\n");
const first = text(
  "first quarter of 2024",
  ["March 31, 2024", "March 31, 2023"],
  [
    "Net sales                   $  9,120         $  8,400",
    "Cost of sales                  5,020            4,700",
    "Gross profit                   4,100            3,700",
  ],
);
const second = text(
  "second quarter of 2024",
  ["June 30, 2024 ", "June 30, 2023"],
  [
    "Net sales                   $  9,310         $  8,600",
    "Cost of sales                  5,110            4,800",
    "Freight                           90               80",
    "Gross profit                   4,110            3,720",
  ],
);
const read = (content: string) => readRelease([decodeSource("release.txt", Buffer.from(content))]);

const asRead = (questions: readonly Question[], release: string) =>
  questions.flatMap((question) => answersFor(question, { act: "confirm", item: null }, release));

describe("a release of six figures in one table", () => {
  const { questions, facts } = reviewRelease(read(first), [], "tamsin-q1");

  test("is asked about by its calendar, its columns and its rows, those first on which most figures hang", () => {
    expect(questions().map(({ kind, figures }) => `${kind} ${figures}`)).toEqual([
      "calendar 6",
      "column 6",
      "row 6",
    ]);
    expect(facts.every(({ status }) => status === "proposed")).toBe(true);
  });

  test("names its columns by what their periods are to that of the release", () => {
    const columns = questions().find(({ kind }) => kind === "column");
    expect(columns?.items.map(({ guess, days }) => [guess.period, days])).toEqual([
      ["quarter", "2024-01-01 to 2024-03-31"],
      ["quarter year-before", "2023-01-01 to 2023-03-31"],
    ]);
  });

  test("says where the figures stand that follow", () => {
    const rows = questions().find(({ kind }) => kind === "row");
    expect(rows?.items[0]?.places).toEqual([
      { exhibit: "release.txt", line: 9, printed: "$  9,120" },
      { exhibit: "release.txt", line: 9, printed: "$  8,400" },
    ]);
  });

  test("is confirmed when all is answered as read, and nothing is left", () => {
    const answers = asRead(questions(), "tamsin-q1");
    const after = reviewRelease(read(first), answers, "tamsin-q1");
    expect(after.questions()).toEqual([]);
    expect(after.facts.every(({ status }) => status === "confirmed")).toBe(true);
  });
});

describe("what was answered over one release", () => {
  const answers = asRead(reviewRelease(read(first), [], "tamsin-q1").questions(), "tamsin-q1");

  test("holds for the next, which is asked about its new row alone", () => {
    const { questions, facts } = reviewRelease(read(second), answers, "tamsin-q2");
    expect(questions().map(({ items }) => items.map(({ title }) => title))).toEqual([["Freight"]]);
    expect(facts.filter(({ status }) => status === "proposed").map(({ label }) => label)).toEqual([
      "Freight",
      "Freight",
    ]);
  });

  test("is asked again where the reader proposes something else", () => {
    const other = answers.map((one) =>
      one.name === "Net sales"
        ? { ...one, guess: { concept: "orders" }, answer: { concept: "orders" } }
        : one,
    );
    const { questions } = reviewRelease(read(second), other, "tamsin-q2");
    const moved = questions().find(({ items }) => items.some(({ before }) => before !== null));
    expect(moved?.items.map(({ title, before }) => [title, before?.concept])).toEqual([
      ["Net sales", "orders"],
    ]);
  });
});

describe("a correction", () => {
  const release = read(first);
  const { questions } = reviewRelease(release, [], "tamsin-q1");
  const asked = (kind: string): Question => questions().find((one) => one.kind === kind) as Question;

  test("of a row changes its figures and leaves the other rows to be asked", () => {
    const said = answersFor(
      asked("row"),
      { act: "correct", item: 1, meaning: { unit: "USD millions" } },
      "tamsin-q1",
    );
    const after = reviewRelease(release, said, "tamsin-q1");
    const costs = after.facts.filter(({ label }) => label === "Cost of sales");
    expect(costs.map(({ value, scale }) => [value, scale])).toEqual([
      ["5020000000", 6],
      ["4700000000", 6],
    ]);
    expect(
      after
        .questions()
        .find(({ kind }) => kind === "row")
        ?.items.map(({ title }) => title),
    ).toEqual(["Net sales", "Gross profit"]);
  });

  test("of a column's period is carried to the next release as what it is to the period of that", () => {
    const said = answersFor(
      asked("column"),
      { act: "correct", item: 1, meaning: { period: "quarter before" } },
      "tamsin-q1",
    );
    const dates = (content: string, id: string) =>
      reviewRelease(read(content), said, id).facts.map(({ start, end }) => `${start} ${end}`)[1];
    expect(dates(first, "tamsin-q1")).toBe("2023-10-01 2023-12-31");
    expect(dates(second, "tamsin-q2")).toBe("2024-01-01 2024-03-31");
  });

  test("that rejects a row rejects its figures", () => {
    const said = answersFor(asked("row"), { act: "reject", item: 2 }, "tamsin-q1");
    const { facts } = reviewRelease(release, said, "tamsin-q1");
    expect(facts.map(({ status }) => status === "rejected")).toEqual([
      false,
      false,
      false,
      false,
      true,
      true,
    ]);
  });
});
