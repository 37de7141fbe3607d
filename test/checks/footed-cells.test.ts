import { describe, expect, test } from "vitest";
import type { Check } from "../../src/lib/checks/model/check.ts";
import { parseRelations } from "../../src/lib/checks/relations/parse-relations.ts";
import { checkRelease } from "../../src/lib/checks/rules/check-release.ts";
import type { Release, Witness } from "../../src/lib/release/model/release.ts";
import { text as releaseText } from "../release/releases.ts";
import { type MadeUpTable, madeUp } from "./made-up.ts";
import { type Change, checksWith } from "./real-release.ts";

const isFoot = ({ rule }: Check): boolean => rule === "foot";
const placeOf = ({ line, start }: Witness): string => `${line}:${start}`;
const changedDigit = (printed: string): string =>
  /\d/.test(printed) ? printed.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 5) % 10)) : "5";

/** Rule: a foot adds the cells printed above the total in its own column; nothing else enters, and nothing stays out. */
describe("every cell that a foot names is a cell of the total's own column", () => {
  const feet = [...checksWith().values()].filter(isFoot);
  const cells = new Map(feet.flatMap(({ inputs }) => inputs).map((cell) => [placeOf(cell), cell]));

  test("in the release, each foot names cells of its own table", () => {
    const strays = feet.flatMap(({ id, witness, inputs }) =>
      inputs.filter(({ table }) => table !== witness.table).map(({ line }) => `${id} <- line ${line}`),
    );
    expect(strays).toEqual([]);
    expect(feet.length).toBeGreaterThan(40);
  });

  test.each(
    batches(feet, [...cells.values()]).map((batch) => [batch.map(({ line }) => line).join(), batch] as const),
  )("another digit on line %s moves the residual of every foot that names it", (_lines, batch) => {
    const after = checksWith(...batch.map(changeOf));
    const places = new Set(batch.map(placeOf));
    const unmoved = feet
      .filter(({ inputs }) => inputs.some((input) => places.has(placeOf(input))))
      .filter(({ id, comparison }) => {
        const residual = after.get(id)?.comparison?.residual;
        return !residual || comparison?.residual.equals(residual);
      });
    expect(unmoved.map(({ id }) => id)).toEqual([]);
  });
});

/** The cells in as few groups as may be changed at once: no foot has two of a group, and no line has. */
function batches(feet: readonly Check[], cells: readonly Witness[]): readonly (readonly Witness[])[] {
  const groups: Witness[][] = [];
  for (const cell of cells) {
    const free = groups.find((group) => !group.some((other) => meet(feet, cell, other)));
    if (free) free.push(cell);
    else groups.push([cell]);
  }
  return groups;
}

function meet(feet: readonly Check[], one: Witness, other: Witness): boolean {
  const isIn = ({ witness, inputs }: Check, cell: Witness): boolean =>
    [witness, ...inputs].some((place) => placeOf(place) === placeOf(cell));
  return one.line === other.line || feet.some((foot) => isIn(foot, one) && isIn(foot, other));
}

const lines = releaseText.split("\n");

/** A change of one cell, told by the whole of its line, since the same characters may stand in it twice. */
function changeOf({ line, start, end, printed }: Witness): Change {
  const whole = lines[line - 1] ?? "";
  return [line, whole, whole.slice(0, start) + changedDigit(printed) + whole.slice(end)];
}

const tables: readonly MadeUpTable[] = [
  {
    id: "by-month",
    columns: ["2012", "2011"],
    rows: [
      ["Sales"],
      ["Ferns", "ferns", "5", "4"],
      ["Moss", "moss", "3", "2"],
      ["Total sales", "sales", "8", "6"],
    ],
  },
  {
    id: "income",
    columns: ["2011", "2012"],
    rows: [
      ["Sales"],
      ["Ferns", "ferns", "4", "5"],
      ["Moss", "moss", "2", "9"],
      ["Total sales", "sales", "6", "8"],
      ["Costs", "costs", "5", "7"],
      ["Profit", "profit", "1", "1"],
    ],
  },
];

/** The lines that a foot of the made-up release adds, with its verdict. */
function feetOf(release: Release, relations = ""): Record<string, readonly [string, readonly string[]]> {
  const checks = checkRelease(release, parseRelations(relations, "relations.txt")).filter(isFoot);
  return Object.fromEntries(
    checks.map(({ id, verdict, inputs }) => [
      id,
      [verdict, inputs.map((one) => `${one.table} ${one.printed}`)],
    ]),
  );
}

/** By hand: 5 + 3 = 8 above, and below 5 + 9 = 14 under a printed 8. */
describe("a release that prints the same quantities in two tables, in columns of another order", () => {
  test("each table foots with its own cells, so that only the one with the wrong cell fails", () => {
    expect(feetOf(madeUp(tables))).toEqual({
      "foot.sales.2012@by-month": ["ties", ["by-month 5", "by-month 3"]],
      "foot.sales.2011@by-month": ["ties", ["by-month 4", "by-month 2"]],
      "foot.sales.2012@income": ["does-not-tie", ["income 5", "income 9"]],
      "foot.sales.2011@income": ["ties", ["income 4", "income 2"]],
    });
  });

  test("a declared foot stays in its table, and in the column of its total", () => {
    const declared = "foot in income: profit = sales - costs";
    expect(feetOf(madeUp(tables), declared)["foot.profit.2012@income"]).toEqual([
      "ties",
      ["income 8", "income 7"],
    ]);
  });

  test("a declared foot in one table leaves the footing of another", () => {
    const declared = "foot in income: sales = ferns + moss";
    expect(Object.keys(feetOf(madeUp(tables), declared)).toSorted()).toEqual([
      "foot.sales.2011@by-month",
      "foot.sales.2011@income",
      "foot.sales.2012@by-month",
      "foot.sales.2012@income",
    ]);
  });

  test("what another table prints is not borrowed: the foot is not checkable", () => {
    const costs: MadeUpTable = { id: "costs", columns: ["2012"], rows: [["Labour", "labour", "2"]] };
    const declared = "foot in income: costs = labour + ferns";
    expect(feetOf(madeUp([...tables, costs]), declared)["foot.costs.2012@income"]?.[0]).toBe("not-checkable");
  });
});

test("in a relation of the whole, [*] is the sum over the segments that are printed", () => {
  const release = madeUp([
    {
      id: "t",
      columns: ["2012"],
      rows: [
        ["Ferns", "sales.ferns", "5"],
        ["Moss", "sales.moss", "3"],
        ["All", "sales", "10"],
      ],
    },
  ]);
  const segments = ["ferns", "moss", "reeds"].map((id) => ({ id, title: id }));
  expect(feetOf({ ...release, segments }, "foot: sales = sales[*]")["foot.sales.2012@t"]).toEqual([
    "does-not-tie",
    ["t 5", "t 3"],
  ]);
});
