import { describe, expect, test } from "vitest";
import { divided, percent, text, total } from "./by-hand.ts";
import { says } from "./real-release.ts";

const normalized = "normalized-net-income-reconciliation";

/** Every number below was typed from release.txt by hand; none is computed by the project. */

/** Lines 125 to 133, 145 to 188, 201 to 232, 326 to 338, and 52 and 65. */
describe("what is made of several tables", () => {
  test.each<[string, string, number[]]>([
    ["foot.loss-before-income-taxes.2010-Q2@income-statement", "(1,204)", [-713, -491]],
    ["foot.loss-before-income-taxes.2009-Q2@income-statement", "(60,188)", [-60204, 16]],
    ["foot.net-loss.2010-Q2@income-statement", "$ (1,271)", [-1204, -129, 62]],
    ["foot.net-loss.2009-Q2@income-statement", "$ (60,645)", [-60188, -438, -19]],
    ["cross-foot.assets.2010-06-30@balance-sheet", "$ 294,697", [106821, 187876]],
    ["foot.net-increase-in-cash.2010-H1@cash-flow-statement", "2,149", [23644, -24175, 2722, -42]],
    ["foot.net-increase-in-cash.2009-H1@cash-flow-statement", "7,644", [10015, -1831, -577, 37]],
    ["roll-forward.cash.2010-H1@cash-flow-statement", "2,149", [76075, -73926]],
    ["roll-forward.cash.2009-H1@cash-flow-statement", "7,644", [54514, -46870]],
    [
      "roll-forward.cash-from-accounts-receivable.2010-H1@cash-flow-statement",
      "(639)",
      [18685, -18551, -773],
    ],
    ["roll-forward.cash-from-accounts-payable.2010-H1@cash-flow-statement", "9,069", [26306, -17237]],
    ["roll-forward.accumulated-deficit.2010-H1@cash-flow-statement", "$ (1,531)", [-1038079, 1036548]],
    ["cross-foot.net-loss-from-its-parts.2010-H1@cash-flow-statement", "$ (1,531)", [-1271, -260]],
    [`foot.normalized-net-income-to-common.2010-Q2@${normalized}`, "$ 1,326", [1356, -30]],
    [`foot.normalized-diluted-shares.2010-Q2@${normalized}`, "50,116", [50013, 450, -347]],
    [`foot.normalized-diluted-shares.2010-Q1@${normalized}`, "50,104", [49944, 519, -359]],
  ])("%s: %s", (id, printed, terms) => {
    expect(says(id)).toEqual(["ties", printed, total(...terms)]);
  });

  test.each<[string, string, number[]]>([
    ["cross-foot.stock-based-compensation-from-its-parts.2010-H1@cash-flow-statement", "2,436", [1444, 991]],
    [
      "roll-forward.cash-from-deferred-revenues.2010-H1@cash-flow-statement",
      "(832)",
      [3364, 2114, -3817, -2492],
    ],
    ["roll-forward.non-cash-deferred-rent.2010-H1@cash-flow-statement", "179", [16597, -16417]],
  ])("%s: %s is one off, as rounding allows", (id, printed, terms) => {
    expect(says(id)).toEqual(["ties-within-rounding", printed, total(...terms)]);
  });

  test.each<[string, string, bigint, bigint]>([
    // in cents
    ["net-loss-per-share.2010-Q2@income-statement", "$ (0.03)", -1271n * 100n, 50013n],
    ["net-loss-per-share.2009-Q2@income-statement", "$ (1.22)", -60645n * 100n, 49586n],
    ["normalized-per-basic-share.2010-Q2@L42", "$0.03 per share", 1326n * 100n, 50013n],
    [`normalized-per-diluted-share.2010-Q1@${normalized}`, "$ 0.01", 732n * 100n, 50104n],
  ])("%s: %s", (id, printed, cents, shares) => {
    expect(says(`recalculate.${id}`)).toEqual(["ties", printed, text(divided(cents, shares), 2)]);
  });

  test("normalized net income is allocated by shares: 1,356 × 1,132 ÷ (50,013 + 1,132)", () => {
    const of = (period: string) =>
      says(`recalculate.normalized-net-income-to-participating-securities.${period}@${normalized}`);
    const share = (income: bigint, participating: bigint, basic: bigint) =>
      text(-1000n * divided(income * participating, basic + participating), 0);
    expect(of("2010-Q2")).toEqual(["ties", "(30)", share(1356n, 1132n, 50013n)]);
    expect(of("2010-Q1")).toEqual(["ties", "(17)", share(749n, 1193n, 49944n)]);
    expect(of("2009-Q2")).toEqual(["ties", "-", "0"]);
  });

  test("26,500 square feet on the 111,000 there were before is 24 percent", () => {
    const id = "recalculate.company-controlled-capacity-growth.2010-07-31/2010-06-30@L65";
    expect(says(id)).toEqual(["ties", "24 percent", percent(26500, 137500 - 26500, 0)]);
  });

  test("debt of 20,000 and capital leases of 727 and 19,685", () => {
    const tenths = (...terms: bigint[]) =>
      text(
        100_000n *
          divided(
            terms.reduce((sum, term) => sum + term, 0n),
            100n,
          ),
        0,
      );
    expect(says("recalculate.total-debt.2010-06-30@L52")).toEqual([
      "ties",
      "$40.4 million",
      tenths(20000n, 727n, 19685n),
    ]);
    expect(says("recalculate.capital-lease-obligations.2010-06-30@L52")[2]).toBe(tenths(727n, 19685n));
  });
});
