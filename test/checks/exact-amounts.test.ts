import { describe, expect, test } from "vitest";
import { parseConcepts } from "../../src/lib/release/model/concepts.ts";
import { madeUp, verdictsOf } from "./made-up.ts";
import { checksWith, find } from "./real-release.ts";

/** Stock of 500 thousand shares at a face amount of $0.04 is 20, and with rounding of the face amount up to 22. */
function faceOfStock(printed: string, exact: string): string | undefined {
  const release = madeUp([
    {
      id: "t",
      columns: ["2012"],
      rows: [
        ["Shares", "issued-shares", "500"],
        ["Face amount", "face-per-share", "0.04"],
        ["Stock", "stock", printed],
      ],
    },
  ]);
  const known = new Map([...release.concepts, ...parseConcepts(table(exact), "concepts.csv")]);
  const relation = "recalculate: stock = issued-shares * face-per-share";
  return verdictsOf({ ...release, concepts: known }, relation)["recalculate.stock.2012@t"];
}

const table = (exact: string): string =>
  `concept,title,element,period,unit,exact\nface-per-share,Face,,duration,USD/share,${exact}\n`;

/** Rule: a legal amount is what it says; only what was rounded has an interval. */
describe("an exact amount has no rounding", () => {
  test.each([
    ["20", "yes", "ties"],
    ["22", "yes", "does-not-tie"],
    ["22", "no", "ties-within-rounding"],
    ["22", "", "ties-within-rounding"],
  ])("stock of %s with exact = %j: %s", (printed, exact, verdict) => {
    expect(faceOfStock(printed, exact)).toBe(verdict);
  });

  test("the stated capital of line 182 at its par value: 52 ties, 78 does not", () => {
    const id = "recalculate.common-stock.2010-06-30@balance-sheet";
    expect(find(checksWith(), id).verdict).toBe("ties");
    expect(find(checksWith([182, "\t52\t", "\t78\t"]), id).verdict).toBe("does-not-tie");
  });

  test("a word other than yes and no is refused with its place", () => {
    expect(() => parseConcepts(table("maybe"), "concepts.csv")).toThrow(
      'concepts.csv:2:1  the concept face-per-share has "maybe" in the column exact',
    );
  });

  test("a file without the column, or a row that ends before it, says no", () => {
    const text = "concept,title,element,period,unit\nface,Face,,duration,USD/share\n";
    expect(parseConcepts(text, "concepts.csv").get("face")?.exact).toBeUndefined();
    const ends = "concept,title,element,period,unit,exact\nface,Face,,duration,USD/share\n";
    expect(parseConcepts(ends, "concepts.csv").get("face")?.exact).toBeUndefined();
  });
});
