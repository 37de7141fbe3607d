import { expect, test } from "vitest";
import { openLedger } from "../../../src/lib/checks/model/ledger.ts";
import { inputsOf } from "../../../src/lib/checks/recompute/inputs.ts";
import { given, sum } from "../../../src/lib/figures/figure.ts";
import { madeUp } from "../made-up.ts";

const rows = [
  ["A", "a", "1", "n/m"],
  ["B", "b", "2", "4"],
] as const;
const release = madeUp([{ id: "t", columns: ["2012", "2011"], rows }], [["a", "2012", "$0.0 million"]]);
const ledger = openLedger(release);
const figure = (concept: string, period: string) => {
  const [reading] = ledger.readings(concept, "", period);
  if (!reading) throw new Error(`${concept} is not printed`);
  return reading.figure;
};

test("a computation stands on its printed figures, each once, in the order in which it names them", () => {
  const [a, b] = [figure("a", "2012"), figure("b", "2012")];
  const computed = sum([sum([b, a]), a.over(b).times(b)]);
  expect(inputsOf(release, computed).map(({ fact, line }) => [fact, line])).toEqual([
    ["b.2012", 101],
    ["a.2012", 100],
  ]);
});

test("a constant stands on nothing printed", () => {
  expect(inputsOf(release, given({ unit: "USD", value: "1", label: "One", reason: "a test" }))).toEqual([]);
});

test("a ledger reads the finest print first, and n/m as no figure", () => {
  expect(ledger.readings("a", "", "2012").map(({ witness }) => witness.printed)).toEqual([
    "1",
    "$0.0 million",
  ]);
  expect(ledger.readings("a", "", "2011")).toEqual([]);
  expect(ledger.readings("c", "", "2012")).toEqual([]);
});

test("a figure is read once", () => {
  const [witness] = release.witnesses;
  const first = witness && ledger.reading(witness);
  expect(first).toBe(witness && ledger.reading(witness));
});
