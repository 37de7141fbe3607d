import { expect, test } from "vitest";
import { compileNotebook } from "../../src/lib/notebook/compile/compile-notebook.ts";
import { compileInNode } from "../../src/lib/notebook/run/compile-in-node.ts";
import { EditedRuns } from "../../src/lib/notebook/run/edited-runs.ts";
import { runNotebook } from "../../src/lib/notebook/run/run-notebook.ts";
import { cellFactsOf, cellValuesOf, type EditedNotebook } from "../../src/lib/site/cell-facts.ts";
import { fence, front } from "../notebook/run-text.ts";
import { internap, newPage } from "./internap.ts";

const { desk } = internap();
const text = [
  fence('const loss = figure("net-loss", "2010-Q2");\nconst rows = [{ Line: "Loss", "2010-Q2": loss }];'),
  "It lost {loss}, so {loss}.\n\n",
  fence("const half = loss.half();\nhalf"),
  fence("table(rows)"),
];

async function edited(): Promise<EditedNotebook> {
  const { notebook } = compileNotebook(front + text.join(""), "src/notebooks/x.mdx");
  const whole = { ...notebook, imports: {}, modules: {} };
  const runs = new EditedRuns(String);
  const scope = { figure: desk.figure, table: (rows: unknown) => rows };
  const compile = runs.for({ path: "x.mdx", names: new Set(Object.keys(scope)), scope }, compileInNode);
  return {
    notebook: whole,
    result: await runNotebook(whole, scope, { compile }),
    runs,
    page: (ids) => ({ ...newPage(), ids }),
  };
}

test("a cell needs those whose names it reads, and these are needed by it, name by name", async () => {
  const [first, second, third] = cellFactsOf(await edited());
  expect(first).toMatchObject({
    makes: ["loss", "rows"],
    needs: [],
    neededBy: [
      { cell: 1, names: ["loss"] },
      { cell: 2, names: ["rows"] },
    ],
    shownInText: 2,
  });
  expect(second).toMatchObject({ makes: ["half"], needs: [{ cell: 0, names: ["loss"] }], neededBy: [] });
  expect(third).toMatchObject({ makes: [], needs: [{ cell: 0, names: ["rows"] }], shownInText: 0 });
});

test("what a cell made is shown as a cell would show it, and its figures open", async () => {
  const values = cellValuesOf(await edited(), 0);
  // Lines 24, 131 and 321 of the release: net loss, in thousands.
  expect(values?.values.map(({ name, html }) => [name, html.includes("1,271")])).toEqual([
    ["loss", true],
    ["rows", true],
  ]);
  const [, card = ""] = /popovertarget="([^"]+)"/.exec(values?.values[0]?.html ?? "") ?? [];
  expect(card).toMatch(/^_f-[0-9a-f]{12}$/);
  expect(values?.cards).toContain(`id="${card}"`);
});

test("what a cell that failed was to make has no value", async () => {
  expect(cellValuesOf(await edited(), 1)).toEqual({ values: [], cards: "" });
  expect(cellValuesOf(await edited(), 9)).toBeNull();
});
