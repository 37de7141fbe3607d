import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { tableOf } from "../../../src/lib/cells/table-of.ts";
import { waterfall } from "../../../src/lib/charts/waterfall.ts";
import { given } from "../../../src/lib/figures/figure.ts";
import { tableSchema } from "../../../src/lib/files/exports/table-schema.ts";
import { jsonOf } from "../../../src/lib/files/tables/json-of.ts";
import { cardKey } from "../../../src/lib/show/page/card-key.ts";
import { workingPaperOf } from "../../../src/lib/show/tables/working-paper.ts";
import { internap } from "../../site/internap.ts";

const { desk, release, reconciliations, checks } = internap();
const isValid = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(tableSchema);

const place = { release, elements: release, page: "./#cell", schema: "../../schema/v1/table.json" };

function parsed(value: unknown, isLive = false) {
  const table = tableOf(release, value);
  if (!table) throw new Error("the value shows no table");
  const text = jsonOf(table, { ...place, isLive });
  return { text, json: JSON.parse(text) };
}

const reconciliation = reconciliations[0]?.reconciliation;
if (!reconciliation) throw new Error("the release declares a reconciliation");

const values: readonly (readonly [string, unknown])[] = [
  ["a reconciliation", reconciliation],
  ["a chart", waterfall(reconciliation, "2010-Q2")],
  ["a series", desk.series("revenues")],
  ["all checks", checks],
  ...release.tables.map(({ id }) => [`the table ${id}`, workingPaperOf(internap(), id)] as const),
  ["no rows but text", [{ a: "</script>", b: null, c: 3, d: new Date(0) }]],
];

test.each(values)("%s is as the published schema describes it", (_, value) => {
  const { json } = parsed(value);
  expect(isValid(json) ? [] : isValid.errors).toEqual([]);
});

test("a printed figure names its element, and says where the sign in print is the opposite one", () => {
  const { json } = parsed([{ a: desk.figure("non-operating-expense", "2010-Q2") }]);
  const [figure] = Object.values<{ value: string; element: unknown }>(json.figures);
  expect(figure?.value).toBe("491000");
  expect(figure?.element).toEqual({ name: "NonoperatingIncomeExpense", sign: "opposite", taxonomy: "2009" });
  const measure = parsed([{ a: desk.figure("adjusted-ebitda", "2010-Q2") }]).json;
  expect(Object.values<object>(measure.figures)[0]).not.toHaveProperty("element");
});

test("a figure stands once, with its exact value, and its lineage goes down to the printed characters", () => {
  const { json } = parsed(reconciliation);
  const id = cardKey(reconciliation.at("2010-Q2"));
  expect(json.figures[id]).toMatchObject({
    value: "9924000",
    unit: "USD",
    scale: 3,
    text: "$9,924 thousand",
  });
  const { operation, operands, weights } = json.figures[id].lineage;
  expect([operation, operands.length, weights]).toEqual(["sum", 5, [1, 1, 1, 1, 1]]);
  const [source] = json.figures[operands[0]].lineage.sources;
  const line = release.lines[source.line - 1] ?? "";
  expect(source).toMatchObject({ fact: "loss-from-operations.2010-Q2", release: "internap-2010-q2" });
  expect(line.slice(source.start, source.end)).toBe(source.printed);
  expect(json.rows[5][1]).toEqual({
    kind: "figure",
    digits: "9924",
    figure: id,
    unit: "thousands of US dollars",
    scale: 3,
    text: "9,924",
  });
});

test("every id that a row or an operand names is among the figures, and every figure is named", () => {
  const { json } = parsed(checks);
  const records = Object.values<{ lineage: { operands?: string[] } }>(json.figures);
  const inRows = json.rows.flat().flatMap((cell: { figure?: string } | null) => cell?.figure ?? []);
  const named = new Set([...inRows, ...records.flatMap(({ lineage }) => lineage.operands ?? [])]);
  expect([...named].toSorted()).toEqual(Object.keys(json.figures).toSorted());
  expect(named.size).toBeGreaterThan(300);
});

test("a live cell says that its data is as published", () => {
  expect(parsed([{ a: 1 }], true).json.note).toBe("As published; a reader of the page can change it.");
  expect(parsed([{ a: 1 }]).json).not.toHaveProperty("note");
});

test("the same figures made anew give the same bytes", () => {
  const again = tableOf(
    release,
    desk.reconcile({
      from: "loss-from-operations",
      add: reconciliation.rows.slice(1).map(({ concept }) => concept),
      to: reconciliation.to,
    }),
  );
  expect(again && jsonOf(again, { ...place, isLive: false })).toBe(parsed(reconciliation).text);
});

describe("text is data, whatever it says", () => {
  test.each(['"}]', "</script><script>", "\u0000\u2028", "__proto__"])(
    "%j comes back as it was",
    (hostile) => {
      const figure = given({ unit: "USD", value: "1", label: hostile, reason: hostile });
      const { json } = parsed([{ [hostile]: hostile, figure }]);
      expect(isValid(json) ? [] : isValid.errors).toEqual([]);
      expect(json.figures[cardKey(figure)]).toMatchObject({
        label: hostile,
        lineage: { kind: "given", reason: hostile },
      });
      expect(json.columns.map((column: { title: string }) => column.title)).toContain(
        hostile === "__proto__" ? "figure" : hostile,
      );
    },
  );
});
