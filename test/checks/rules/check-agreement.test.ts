import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { madeUp, verdictsOf } from "../made-up.ts";
import { checksWith, find } from "../real-release.ts";

/** The verdict on a second print of a figure that a table prints, of sales or of their growth. */
function agreement(inTable: string, inProse: string): string | undefined {
  const concept = /%|percent/.test(inTable) ? "other-growth" : "sales";
  const rows = [["A row", concept, inTable]] as const;
  const release = madeUp([{ id: "t", columns: ["2012"], rows }], [[concept, "2012", inProse]]);
  const ids = Object.entries(verdictsOf(release)).filter(([id]) => id.startsWith("agree."));
  return ids.length === 1 ? ids[0]?.[1] : undefined;
}

/** Rule: README "Verdicts": the same quantity printed twice at the same precision must be equal. */
describe("at the same precision two prints are equal", () => {
  test.each([
    ["31,197", "$ 31,197", "ties"],
    ["31,197", "31,198", "does-not-tie"],
    ["31,197", "31,196", "does-not-tie"],
    ["(1,271)", "1,271", "does-not-tie"],
    ["7%", "almost 7 percent", "ties"],
    ["7%", "8 percent", "does-not-tie"],
  ])("%s and %s: %s", (inTable, inProse, verdict) => {
    expect(agreement(inTable, inProse)).toBe(verdict);
  });

  test("whatever the figures are", () => {
    const amount = fc.integer({ min: -999_999, max: 999_999 });
    fc.assert(
      fc.property(amount, fc.integer({ min: -3, max: 3 }), (value, off) => {
        const verdict = agreement(String(value), String(value + off));
        expect(verdict).toBe(off === 0 ? "ties" : "does-not-tie");
      }),
    );
  });
});

describe("a coarser print is the rounded value", () => {
  test.each([
    ["60,525", "$60.5 million", "ties"],
    ["60,525", "$60.6 million", "does-not-tie"],
    ["60,525", "$60.4 million", "does-not-tie"],
    ["60,550", "$60.6 million", "ties"],
    ["(1,271)", "$(1.3) million", "ties"],
    ["(1,271)", "$(1.2) million", "does-not-tie"],
    ["(1,271)", "$1.3 million", "does-not-tie"],
    ["6.9%", "almost 7 percent", "ties"],
    ["7.1%", "almost 7 percent", "does-not-tie"],
  ])("%s and %s: %s", (inTable, inProse, verdict) => {
    expect(agreement(inTable, inProse)).toBe(verdict);
  });

  /** 60,549.6 is printed 60,550 and $60.5 million; 46.458% is printed 46.5% and 46%. */
  test.each([
    ["60,550", "$60.5 million"],
    ["46.5%", "46 percent"],
    ["(60,550)", "$(60.5) million"],
  ])("or, where the finer print stands halfway, one rounded from what it stands for: %s and %s", (a, b) => {
    expect(agreement(a, b)).toBe("ties-within-rounding");
  });

  test("whatever is rounded twice", () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), (tenths) => {
        // A value in tenths of a thousand, printed to the thousand in the table and to the 100 thousand in prose.
        const thousands = Math.sign(tenths) * Math.round(Math.abs(tenths) / 10);
        const hundreds = Math.sign(tenths) * Math.round(Math.abs(tenths) / 1000);
        const inProse = `$${hundreds < 0 ? "(" : ""}${Math.abs(hundreds) / 10}${hundreds < 0 ? ")" : ""} million`;
        if (!inProse.includes(".")) return;
        expect(agreement(String(thousands), inProse)).toMatch(/^ties/);
      }),
    );
  });
});

test("the finest print is what the others are held against, wherever it stands", () => {
  const prose = [
    ["sales", "2012", "$2.5 million"],
    ["sales", "2012", "$3 million"],
  ] as const;
  const release = madeUp([{ id: "t", columns: ["2012"], rows: [["Sales", "sales", "2,512"]] }], prose);
  expect(verdictsOf(release)).toEqual({ "agree.sales.2012@L1": "ties", "agree.sales.2012@L2": "ties" });
});

test("a figure printed once, or as n/m, agrees with nothing", () => {
  const rows = [["Sales", "sales", "5"]] as const;
  expect(verdictsOf(madeUp([{ id: "t", columns: ["2012"], rows }]))).toEqual({});
});

describe("a disagreement is explained where one simple mistake does it", () => {
  test("transposed digits: cash of 76,057 at the end of the cash flow statement, 76,075 in the balance sheet", () => {
    const checks = checksWith([232, "76,075", "76,057"]);
    const found = find(checks, "agree.cash-and-cash-equivalents.2010-06-30@cash-flow-statement");
    expect(found.verdict).toBe("does-not-tie");
    expect(found.diagnosis?.mistake).toBe("transposed-digits");
  });

  test("a flipped sign, and what was tried where no simple mistake does it", () => {
    const flipped = find(checksWith([321, "(260)", "260"]), "agree.net-loss.2010-Q1@summary");
    expect(flipped.diagnosis?.mistake).toBe("flipped-sign");
    const wrong = find(checksWith([24, "(260)", "(977)"]), "agree.net-loss.2010-Q1@summary");
    expect([wrong.verdict, wrong.diagnosis?.mistake]).toEqual(["does-not-tie", null]);
    expect(wrong.diagnosis?.text).toContain("tried");
  });
});

test("of two prints the one that fails its own recalculation is the one that disagrees", () => {
  const columns = ["2012", "2011", "2012/2011"];
  const rows = [["Sales", "sales", "1,200", "800", "40%"]] as const;
  const prose = [["sales-growth", "2012/2011", "50 percent"]] as const;
  expect(verdictsOf(madeUp([{ id: "t", columns, rows }], prose))).toEqual({
    "recalculate.sales-growth.2012/2011@L1": "ties",
    "recalculate.sales-growth.2012/2011@t": "does-not-tie",
    "agree.sales-growth.2012/2011@t": "does-not-tie",
  });
});
