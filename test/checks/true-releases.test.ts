import fc from "fast-check";
import { expect, test } from "vitest";
import type { Check } from "../../src/lib/checks/model/check.ts";
import { parseRelations } from "../../src/lib/checks/relations/parse-relations.ts";
import { checkRelease } from "../../src/lib/checks/rules/check-release.ts";
import type { Figure } from "../../src/lib/figures/figure.ts";
import type { Release } from "../../src/lib/release/model/release.ts";
import { madeUp, type Row } from "./made-up.ts";

const periods = [
  { id: "2012-H1", kind: "duration", start: "2012-01-01", end: "2012-06-30" },
  { id: "2012-Q1", kind: "duration", start: "2012-01-01", end: "2012-03-31" },
  { id: "2012-Q2", kind: "duration", start: "2012-04-01", end: "2012-06-30" },
] as const;

const concepts = ["sales", "rent", "wages", "tax", "costs", "charges", "profit", "measure"] as const;
type Concept = (typeof concepts)[number];

const relations = parseRelations(
  [
    "recalculate: costs = rent + wages + tax",
    "recalculate: profit = sales - costs",
    "recalculate from-lines: profit = sales - rent - wages - tax",
    "recalculate: measure = profit + charges",
    "recalculate from-sales: measure = sales - rent - wages - tax + charges",
  ].join("\n"),
  "relations.txt",
);

const amount = fc.integer({ min: 0, max: 9_000 });
const quarter = fc.tuple(amount, amount, amount, amount, amount);

/** One quarter in which everything follows, by hand, from five amounts. */
function truth([sales, rent, wages, tax, charges]: readonly number[]): Record<Concept, number> {
  const [s = 0, r = 0, w = 0, t = 0, c = 0] = [sales, rent, wages, tax, charges];
  const [costs, profit] = [r + w + t, s - r - w - t];
  return { sales: s, rent: r, wages: w, tax: t, costs, charges: c, profit, measure: profit + c };
}

/** A release of two quarters and their sum, with the cells that are shown. */
function release(
  first: readonly number[],
  second: readonly number[],
  shown: readonly boolean[],
  wrong?: { readonly cell: number; readonly by: number },
): Release {
  const [q1, q2] = [truth(first), truth(second)];
  const rows = concepts.map((concept, at): Row => {
    const values = [q1[concept] + q2[concept], q1[concept], q2[concept]];
    const cells = values.map((value, column) => {
      const off = wrong?.cell === 3 * at + column ? wrong.by : 0;
      return shown[3 * at + column] ? printed(value + off) : "";
    });
    return [concept, concept, ...cells];
  });
  const made = madeUp([{ id: "t", columns: periods.map(({ id }) => id), rows }]);
  return { ...made, periods: periods.map((period) => ({ ...period, label: period.id })) };
}

const printed = (value: number): string => (value < 0 ? `(${-value})` : String(value));

const cells = 3 * concepts.length;
const shown = fc.array(fc.boolean(), { minLength: cells, maxLength: cells });

/** Rule: no false alarm. What a release leaves out may be derived, or not be checkable; it never makes a true figure fail. */
test("of a release in which all is true, nothing fails, whichever of its figures are printed", () => {
  let derived = 0;
  fc.assert(
    fc.property(quarter, quarter, shown, (first, second, cellsShown) => {
      const checks = checkRelease(release(first, second, cellsShown), relations);
      expect(checks.filter(isWrong).map(({ id, verdict }) => [id, verdict])).toEqual([]);
      derived += checks.filter((check) => check.derived?.length).length;
    }),
    { numRuns: 200 },
  );
  expect(derived).toBeGreaterThan(0);
});

const isWrong = ({ verdict }: Check): boolean => verdict !== "ties" && verdict !== "not-checkable";

/** Rule: the right one of two is not accused. Five thousand are more than the rounding of six figures can explain. */
test("one wrong figure fails, and nothing fails but what names it", () => {
  const wrong = fc.record({ cell: fc.nat(cells - 1), by: fc.integer({ min: 5, max: 500 }) });
  fc.assert(
    fc.property(quarter, quarter, wrong, (first, second, one) => {
      const made = release(first, second, Array(cells).fill(true), one);
      const [row, column] = [Math.floor(one.cell / 3), one.cell % 3];
      const place = made.tables[0]?.rows[row]?.cells[column];
      const failed = checkRelease(made, relations).filter(isWrong);
      expect(failed.length).toBeGreaterThan(0);
      for (const { witness, inputs, verdict } of failed) {
        expect(verdict).toBe("does-not-tie");
        expect([witness, ...inputs]).toContain(place);
      }
    }),
    { numRuns: 200 },
  );
});

/** A figure that is taken off and added again is not tested, whatever its digits: its name in a check would be a lie. */
test("a check with derived figures leans on every printed figure that it names", () => {
  let derived = 0;
  fc.assert(
    fc.property(quarter, quarter, shown, (first, second, cellsShown) => {
      const checks = checkRelease(release(first, second, cellsShown), relations);
      for (const { comparison, witness, inputs } of checks.filter((check) => check.derived?.length)) {
        const weights = comparison ? weightsIn(comparison.computed) : new Map<string, number>();
        expect([...weights.keys()].toSorted()).toEqual(inputs.map(placeOf).toSorted());
        expect([...weights.values()]).not.toContain(0);
        expect([...weights.keys()]).not.toContain(placeOf(witness));
        derived += 1;
      }
    }),
    { numRuns: 200 },
  );
  expect(derived).toBeGreaterThan(0);
});

const placeOf = ({ line, start }: { readonly line: number; readonly start: number }) => `${line}:${start}`;

/** How often each printed figure enters a sum in all, by its place. */
function weightsIn(figure: Figure, times = 1, found = new Map<string, number>()): Map<string, number> {
  const { lineage } = figure;
  if (lineage.kind === "reported") {
    const [source] = lineage.sources;
    const place = source ? placeOf(source) : "";
    found.set(place, (found.get(place) ?? 0) + times);
  }
  if (lineage.kind === "computed")
    lineage.operands.forEach((operand, at) => {
      weightsIn(operand, times * (lineage.weights?.[at] ?? 1), found);
    });
  return found;
}
