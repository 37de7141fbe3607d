import { describe, expect, test } from "vitest";
import { desk, thousands } from "./desk.ts";

describe("a desk finds what the release prints", () => {
  test.each([
    ["adjusted-ebitda", "2010-Q2", "", "9924"],
    ["adjusted-ebitda", "2009-Q2", "", "6776"],
    ["revenues", "2010-Q1", "ip-services", "29643"],
    ["net-loss", "2010-Q2", "", "-1271"],
    ["loss-on-disposals", "2009-Q2", "", "0"],
  ])("%s of %s, %j: %s", (concept, period, segment, expected) => {
    expect(thousands(desk.figure(concept, period, segment))).toBe(expected);
  });

  test("as it stands in one place", () => {
    const growth = (place: string) =>
      desk.printed("adjusted-ebitda-growth", "2010-Q2/2009-Q2", place).value.toString();
    expect([growth("summary"), growth("L9"), growth("L48")]).toEqual(["32", "46.5", "46.5"]);
    expect(thousands(desk.printed("adjusted-ebitda", "2010-Q2", "L9"))).toBe("9900");
  });

  test("its checks by concept, with those of the growth columns, and by id", () => {
    const checks = desk.checksOf("adjusted-ebitda").filter(({ list }) => list !== "statement");
    const concepts = new Set(checks.map(({ witness }) => witness.concept));
    expect([...concepts].toSorted()).toEqual(["adjusted-ebitda", "adjusted-ebitda-growth"]);
    const id = "foot.adjusted-ebitda.2010-Q2@adjusted-ebitda-reconciliation";
    expect(desk.check(id).verdict).toBe("ties");
  });
});

/** Release, line 47: "Decreased IP services revenue drove the year-over-year and sequential decrease in segment margins". */
test("its checks by concept have the statements in words about it, whatever else these begin with", () => {
  const [revenues, margins] = [desk.checksOf("revenues"), desk.checksOf("segment-margin")];
  const said = (checks: typeof revenues) => checks.map(({ id }) => id).filter((id) => /@L47$/.test(id));
  expect(said(revenues)).toContain("agree.ip-revenue-decreased@L47");
  expect(said(margins)).toContain("agree.margin-fell-over-the-year@L47");
});

describe("what is not there is said, with the nearest name", () => {
  test.each<[() => unknown, string]>([
    [() => desk.series("adjusted-ebita"), 'no concept "adjusted-ebita"; did you mean "adjusted-ebitda"?'],
    [() => desk.figure("revenue", "2010-Q2"), 'no concept "revenue"; did you mean "revenues"?'],
    [() => desk.checksOf("net-los"), 'no concept "net-los"; did you mean "net-loss"?'],
    [() => desk.reconcile({ from: "loss-from-operation", to: "adjusted-ebitda" }), '"loss-from-operations"?'],
    [() => desk.series("revenues", "ip-service"), 'no revenues of segment "ip-service"'],
    [() => desk.figure("adjusted-ebitda", "2010-H1"), "no figure for 2010-H1; it has "],
    [() => desk.printed("adjusted-ebitda", "2010-Q2", "L10"), 'is printed in "L10"; the places are '],
    [
      () => desk.check("foot.adjusted-ebitda.2010-Q2@adjusted-ebitda-reconcilation"),
      'did you mean "foot.adjusted-ebitda.2010-Q2@adjusted-ebitda-reconciliation"?',
    ],
  ])("case %#", (lookUp, message) => {
    expect(lookUp).toThrow(RangeError);
    expect(lookUp).toThrow(message);
  });
});
