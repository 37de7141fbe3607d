import { expect, test } from "vitest";
import { alarmsIn } from "./invented/planted.ts";

const release = "brindle.txt";

test("of a text whose lines are broken, in which all is true, nothing fails", () => {
  expect(alarmsIn(release)).toEqual([]);
});

test.each([
  // 212,604 / 196,128 = 1.0840; the rate and what it is compared with stand on two lines.
  ["increased 8.4% to $212.6", "increased 4.8% to $212.6", "4.8%"],
  // 30,212 / 28,917 = 1.0448; "million" stands on the next line, and the base on the one after.
  ["increased 4.5% to $30.2", "increased 5.4% to $30.2", "5.4%"],
  ["from $28.9 million", "from $29.8 million", "$29.8 million"],
  // 26,067 / 21,669 = 1.2030
  ["rose 20.3% to", "rose 23.0% to", "23.0%"],
  // 1.28 / 1.05 = 1.2190
  ["increased 21.9% to", "increased 19.2% to", "19.2%"],
  // 96,812 / 88,790 = 1.0903
  ["an increase of 9.0% from", "an increase of 10.0% from", "10.0%"],
  // 611,938 / 576,742 = 1.0610; the base stands on the next line.
  ["increased 6.1% to $611.9", "increased 1.6% to $611.9", "1.6%"],
])("a misprint in a sentence that goes on over lines is an alarm: %s, printed %s", (from, to, printed) => {
  expect(alarmsIn(release, from, to)).toEqual([printed]);
});

test("an amount whose size stands on the next line is a figure, and held against its row", () => {
  expect(alarmsIn(release, "were $96.8", "were $98.6")).toEqual(["$98.6"]);
});
