import { expect, test } from "vitest";
import { decodeSource, readRelease } from "../../../src/lib/reading/node.ts";

/** An invented release whose cells are parted by tabs, with marks of the Markdown that it was made from. */
const text = [
  "Orla Works Reports Second Quarter",
  "",
  "Quarterly Summary",
  "",
  "\t<u>2Q 2010</u>\t<u>2Q 2009</u>\t<u>YoY Growth</u>",
  "Revenues:\t\t\t",
  "Line hauling (LH) services\t\\$ 31,100\t\\$ 32,200\t-3%",
  "Depots.....\t29,300\t32,000\t-8%",
  "Total revenues\t\\$ 60,400\t\\$ 64,200\t-6%",
  "",
  "ORLA WORKS",
  "SUMMARY OF NET LOSS AND BASIC AND DILUTED",
  "NET LOSS PER SHARE TO NORMALIZED NET INCOME AND",
  "NORMALIZED NET INCOME PER SHARE",
  "(In thousands, except per share amounts)",
  "",
  "\tThree Months Ended June 30,\t",
  "\t2010\t2009",
  "LH services\t\\$ 31,100\t\\$ 32,200",
  "Depots\t29,300\t32,000",
  "Total revenues\t60,400\t64,200",
  "Net loss\t\\$ (1,271)\t\\$ (60,645)",
  "",
  "",
  "Continued",
  "",
  "Other items\t----\t12",
  "Basic and diluted net loss per share\t<u>\\$ (0.03)</u>\t<u>\\$ (1.22)</u>",
  "",
].join("\n");

const { facts } = readRelease([decodeSource("source.txt", new TextEncoder().encode(text))]);
const told = facts
  .filter(({ end }) => end === "2010-06-30")
  .map(({ label, value, unit, scale, role }) => `${label}: ${value} ${unit} ${scale} ${role}`);

test("tabs part cells, a heading reaches over empty ones, and marks of letters and escapes are none", () => {
  expect(told.slice(-7)).toEqual(
    [
      "LH services: 31100000 USD 3 value",
      "Depots: 29300000 USD 3 value",
      "Total revenues: 60400000 USD 3 value",
      "Net loss: -1271000 USD 3 value",
      "Other items: 0 USD 3 value",
      "Basic and diluted net loss per share: -0.03 USD/share 0 value",
    ].toSpliced(0, 0, "Total revenues: -6 percent 0 growth"),
  );
});

test("a table that does not say in what its figures are is in what other tables print the same figures in", () => {
  expect(told.slice(0, 6)).toEqual([
    "Line hauling (LH) services: 31100000 USD 3 value",
    "Line hauling (LH) services: -3 percent 0 growth",
    "Depots: 29300000 USD 3 value",
    "Depots: -8 percent 0 growth",
    "Total revenues: 60400000 USD 3 value",
    "Total revenues: -6 percent 0 growth",
  ]);
  expect(facts[0]?.doubts).toEqual(["the table does not say in what its figures are"]);
});

test("a title in capitals takes several lines, and a table that a page cuts in two is one", () => {
  expect(new Set(facts.map(({ table }) => table))).toEqual(
    new Set([
      "Quarterly Summary",
      "SUMMARY OF NET LOSS AND BASIC AND DILUTED NET LOSS PER SHARE TO NORMALIZED NET INCOME AND NORMALIZED NET INCOME PER SHARE",
    ]),
  );
});

test("a part of the company goes by one name, with its words or with their initials", () => {
  expect(new Set(facts.map(({ segment }) => segment))).toEqual(new Set(["LH services", "Depots", ""]));
});

test("each figure leads to its byte, behind what is left out", () => {
  const source = new TextEncoder().encode(text);
  const { facts: own, readings } = readRelease([decodeSource("source.txt", source)]);
  const loss = own.find(({ printed }) => printed === "$ (60,645)");
  const byte = readings[0]?.bytes[(loss?.at.start ?? 0) + 3] ?? 0;
  expect(new TextDecoder().decode(source.slice(byte, byte + 6))).toBe("60,645");
});
