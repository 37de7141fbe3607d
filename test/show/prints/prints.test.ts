import { expect, test } from "vitest";
import { pickPrints } from "../../../src/lib/show/prints/pick-prints.ts";
import { Prints } from "../../../src/lib/show/prints/prints.ts";
import { internap, newPage } from "../../site/internap.ts";

const { desk, checks } = internap();
const { prints } = newPage();
const revenues = desk.figure("revenues", "2010-Q2");
const [centers, ip] = ["data-center-services", "ip-services"].map((segment) =>
  desk.figure("revenues", "2010-Q2", segment),
);
if (!centers || !ip) throw new Error("the release has two segments");

test("of a printed figure the place it was taken from comes first, and then all others", () => {
  const inText = desk.printed("revenues", "2010-Q2", "L7");
  expect(prints.of(inText)?.prints.map(({ line }) => line)).toEqual([7, 110, 352, 22, 35]);
});

test("of a computed figure they are those of the fact that is the same formula over the same facts", () => {
  expect(prints.of(centers.plus(ip))?.title).toBe("Revenues, 2010-Q2");
  expect(prints.of(revenues.minus(centers))?.title).toBe("Revenues, IP services, 2010-Q2");
});

test("equal digits are not the same quantity: 29,262 and 29,262 of another formula", () => {
  const profit = desk.figure("segment-profit", "2010-Q2");
  const zero = desk.figure("net-loss", "2010-Q2").minus(desk.figure("net-loss", "2010-Q2"));
  expect(prints.of(profit.plus(zero))?.title).toBe("Segment profit, 2010-Q2");
  const nil = desk.figure("loss-on-disposals", "2009-Q2");
  expect(prints.of(profit.plus(nil))).toBeNull();
});

test("what is printed to the last digit stands for an operand; what is printed rounded does not", () => {
  expect(prints.standInFor(centers.plus(ip)).lineage.kind).toBe("reported");
  const margin = desk.figure("segment-profit", "2010-Q2").over(revenues);
  expect(prints.of(margin)?.title).toBe("Segment margin, 2010-Q2");
  expect(prints.standInFor(margin)).toBe(margin);
});

test("what is sent of some facts knows them, what they give by sums and quotients, and nothing else", () => {
  const wanted = new Set([
    "revenues.data-center-services.2010-Q2",
    "revenues.2010-Q2",
    "segment-profit.2010-Q2",
  ]);
  const sent = new Prints(pickPrints(prints.data, checks, wanted));
  expect(sent.of(revenues.minus(centers))?.title).toBe("Revenues, IP services, 2010-Q2");
  expect(sent.of(desk.figure("segment-profit", "2010-Q2").over(revenues))?.title).toBe(
    "Segment margin, 2010-Q2",
  );
  expect(sent.data.facts.has("net-loss.2010-Q2")).toBe(false);
});
