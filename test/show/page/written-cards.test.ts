import { expect, test } from "vitest";
import { type Figure, given } from "../../../src/lib/figures/figure.ts";
import { WrittenCards } from "../../../src/lib/show/page/written-cards.ts";
import { internap } from "../../site/internap.ts";

const { desk } = internap();
const netLoss = desk.figure("net-loss", "2010-Q2");
const revenues = desk.figure("revenues", "2010-Q2");

/** Writes a card of each figure, one after the other, and gives those that were written, by their order in the list. */
function writtenOf(figures: readonly Figure[]): readonly number[] {
  const cards = new WrittenCards();
  const written: number[] = [];
  for (const [at, figure] of figures.entries()) {
    cards.of(figure, () => {
      written.push(at);
      return "";
    });
  }
  return written;
}

test("what is computed alike from the same prints is written once, however often it is computed", () => {
  expect(writtenOf([netLoss.over(revenues), netLoss, netLoss.over(revenues), netLoss])).toEqual([0, 1]);
});

test("a figure that is called or computed otherwise has a card of its own", () => {
  const named = netLoss.over(revenues).named("Net margin");
  expect(writtenOf([netLoss.over(revenues), revenues.over(netLoss), named])).toEqual([0, 1, 2]);
});

test("of more cards than are kept, those asked for last are", () => {
  const others = Array.from({ length: 999 }, (_, at) =>
    given({ unit: "percent", value: String(at), label: "Share", reason: "set by a reader" }),
  );
  const [first] = others;
  if (!first) throw new Error("no figure");
  // Full with 1,000; net loss was asked for again, so the next new one takes the place of the first of the others.
  expect(writtenOf([netLoss, ...others, netLoss, revenues, netLoss, first])).toEqual([
    ...Array.from({ length: 1000 }, (_, at) => at),
    1001,
    1003,
  ]);
});
