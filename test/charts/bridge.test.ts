import { expect, test } from "vitest";
import { bridge } from "../../src/lib/charts/bridge.ts";
import { renderChart } from "../../src/lib/charts/chart.ts";
import { htmlOf } from "../../src/lib/text/markup/html.ts";
import { internap, newPage } from "../site/internap.ts";

const { desk } = internap();
const spec = {
  title: "Net loss to adjusted",
  description: "Two steps up.",
  from: ["Net loss", desk.figure("net-loss", "2010-Q2")],
  steps: ["impairments-and-restructuring", "stock-based-compensation"].map(
    (concept) => [concept, desk.figure(concept, "2010-Q2")] as const,
  ),
  to: "Normalized net income",
} as const;

/** Release, lines 321 to 325: -1,271 + 1,183 + 1,444 = 1,356. */
test("a bridge ends at the first figure plus all changes", () => {
  const rows = bridge(spec).spec.table as readonly Record<string, unknown>[];
  expect(rows.map((row) => String(row.figure))).toEqual([
    "$(1,271) thousand",
    "$1,183 thousand",
    "$1,444 thousand",
    "$1,356 thousand",
  ]);
});

test("a bridge without changes ends where it starts", () => {
  const rows = bridge({ ...spec, steps: [] }).spec.table as readonly Record<string, unknown>[];
  expect(rows.map((row) => String(row.figure))).toEqual(["$(1,271) thousand", "$(1,271) thousand"]);
});

test("a bridge tells totals, additions and subtractions apart by class", () => {
  const fall = ["fall", desk.figure("net-loss", "2010-Q1")] as const;
  const html = htmlOf(renderChart(newPage(), bridge({ ...spec, steps: [...spec.steps, fall] }), ""));
  for (const kind of ["total", "added", "subtracted"]) expect(html).toContain(`mark-${kind}`);
  expect(html).not.toMatch(/<style| style=/);
});
