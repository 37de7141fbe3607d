import fc from "fast-check";
import { expect, test } from "vitest";
import { compareFigures } from "../../src/lib/frozen/compare-figures.ts";
import type { StatedFigure } from "../../src/lib/frozen/record/frozen-notebook.ts";

const sales: StatedFigure = ["Sales", "$2.5 million", "ties", [14]];

test.each<[string, readonly StatedFigure[], readonly object[]]>([
  ["the same", [sales], []],
  ["more than was", [sales, ["Costs", "$2 million", "", []]], []],
  ["other lines", [["Sales", "$2.5 million", "ties", [15]]], []],
  [
    "another value",
    [["Sales", "$2.6 million", "ties", [14]]],
    [{ what: "Sales", frozen: "$2.5 million", living: "$2.6 million" }],
  ],
  [
    "another verdict",
    [["Sales", "$2.5 million", "does-not-tie", [14]]],
    [{ what: "Sales, verdict", frozen: "Ties", living: "Does not tie" }],
  ],
  ["none", [], [{ what: "Sales", frozen: "$2.5 million", living: "not stated" }]],
])("a figure is held against what is stated now: %s", (_, living, differences) => {
  expect(compareFigures([sales], living)).toEqual(differences);
});

test("figures are no others in another order", () => {
  const figure = fc.tuple(
    fc.constantFrom("A", "B", "C"),
    fc.constantFrom("1", "2"),
    fc.constantFrom("", "ties"),
    fc.constant([]),
  );
  fc.assert(
    fc.property(fc.array(figure), (figures) => {
      expect(compareFigures(figures, figures.toReversed())).toEqual([]);
    }),
  );
});
