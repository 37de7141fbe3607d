import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { ExportTable } from "../../../src/lib/cells/export-table.ts";
import { Figure } from "../../../src/lib/figures/figure.ts";
import { powerOfTen } from "../../../src/lib/figures/intervals/exact.ts";
import { doubleText, powerOf } from "../../../src/lib/files/workbook/formulas/number-form.ts";
import { notebookWorkbook } from "../../../src/lib/files/workbook/notebook-workbook.ts";
import { writeWorkbook } from "../../../src/lib/files/workbook/ooxml/write-workbook.ts";
import { runStates, type WhatIf } from "../../../src/lib/files/workbook/what-if/run-states.ts";
import {
  settingsAt,
  type Variable,
  type VariableValue,
} from "../../../src/lib/files/workbook/what-if/variable.ts";
import { whatIfSheet } from "../../../src/lib/files/workbook/what-if/what-if-sheet.ts";
import { compileNotebook } from "../../../src/lib/notebook/compile/compile-notebook.ts";
import { type PublishedNotebook, publishNotebook } from "../../../src/lib/site/publish-notebook.ts";
import { internap } from "../../site/internap.ts";
import { type ReadWorkbook, readXlsx } from "./read-xlsx.ts";
import { recalculate } from "./recalculate.ts";

/** By notebook, addresses of its page at amounts that its formulas were not made from. */
const cases: readonly (readonly [slug: string, addresses: readonly string[]])[] = [
  ["adjusted-ebitda", ["without=stock-based-compensation,payroll-tax-credit"]],
  [
    "normalized-net-income",
    ["shares=typed&share-count=60000", "shares=typed&share-count=1234.5&bridge=2009-Q2"],
  ],
  [
    "segment-margins",
    [
      "moved=5000&compared-with=2010-Q2",
      "data-center-margin=40&ip-margin=61.5",
      "moved=29000&to=data-center-services",
    ],
  ],
];

describe.each(cases)("the workbook of %s, with its inputs changed,", (slug, addresses) => {
  const path = `src/notebooks/${slug}.mdx`;
  const compiled = compileNotebook(readFileSync(path, "utf8"), path).notebook;
  const notebook = { ...compiled, imports: {}, modules: {} };
  let whatIf: WhatIf;
  let published: PublishedNotebook;
  let workbook: ReadWorkbook;

  beforeAll(async () => {
    published = await publishNotebook(notebook, internap());
    whatIf = await runStates(published.open, internap());
    const { outputs, numbers } = published;
    const made = notebookWorkbook({ base: "/" }, internap(), { slug, title: slug, outputs, numbers, whatIf });
    workbook = readXlsx(writeWorkbook(made));
  });

  test("shows what the page shows in the same state", { timeout: 60_000 }, async () => {
    const { states, variables } = whatIf;
    const wrong: string[] = [];
    let count = 0;
    const settings = someOf(states).map(({ at }) => settingsAt(variables, at));
    const own = addresses.map((address) => new Map(new URLSearchParams(address)));
    for (const setting of [...settings, ...own]) {
      const page = await publishNotebook(notebook, internap(), setting);
      const changes = Object.fromEntries(
        variables.map((variable) => [variable.name, contentAt(variable, setting)]),
      );
      const cells = new Map(
        recalculate(workbook, changes).map(({ cell, value }) => [`${cell.sheet}!${cell.address}`, value]),
      );
      const valueAt = (sheet: string, row: number, column: number): unknown => {
        const address = `${"ABCDEFGHIJKLMN"[column]}${row + 1}`;
        return (
          cells.get(`${sheet}!${address}`) ??
          workbook.cells.find((cell) => cell.sheet === sheet && cell.address === address)?.value ??
          ""
        );
      };
      for (const [sheet, table] of liveTables(published, page, whatIf)) {
        const rows = workbook.cells
          .filter((cell) => cell.sheet === sheet && cell.row > 2 && cell.column === 0)
          .map(({ row }) => row);
        const shown = rows.filter((row) => valueAt(sheet, row, 0) !== "");
        if (shown.length !== table.rows.length)
          wrong.push(`${sheet} has ${shown.length} rows, the page ${table.rows.length} at ${[...setting]}`);
        for (const [line, row] of table.rows.entries())
          for (const [column, cell] of row.entries()) {
            const found = valueAt(sheet, shown[line] ?? 0, column);
            const isSame =
              cell?.kind === "figure" ? isClose(Number(found), cell) : found === (cell?.text ?? "");
            if (!isSame)
              wrong.push(
                `${sheet} ${line} ${column}: ${found}, on the page ${cell?.text} at ${[...setting]}`,
              );
            count += 1;
          }
      }
    }
    expect(wrong.slice(0, 10)).toEqual([]);
    expect(workbook.cells.filter(({ formula }) => (formula?.length ?? 0) > 8_192)).toEqual([]);
    expect(count).toBeGreaterThan(100);
  });
});

/** What the cell of a choice holds where the page has this address. */
function contentAt({ control, values, limits }: Variable, settings: ReadonlyMap<string, string>): string {
  const set = control.at(settings.get(control.name) ?? null) ?? control;
  const figure = set.value;
  if (limits && figure instanceof Figure) return doubleText(figure.value, powerOf(figure));
  const isOn = ({ entered }: VariableValue): boolean =>
    entered.length > 0 && entered.every((one) => set.values.includes(one));
  const value = values.find(isOn) ?? values.find(({ entered }) => entered.length === 0);
  return (value?.content ?? "").replaceAll('"', "");
}

/** The first state, and some all over the others. */
function someOf<T>(states: readonly T[]): readonly T[] {
  const step = Math.max(1, Math.floor(states.length / 9));
  return states.filter((_, at) => at % step === 0);
}

/** By the sheet, what the page shows in a state. */
function liveTables(
  published: PublishedNotebook,
  page: PublishedNotebook,
  { states }: WhatIf,
): readonly (readonly [string, ExportTable])[] {
  return published.numbers.flatMap((own, cell) =>
    own.flatMap((name, at) => {
      const table = page.outputs[cell]?.[at]?.table;
      return name && table && states[0]?.tables.has(`${cell}.${at}`) ? [[name, table] as const] : [];
    }),
  );
}

function isClose(
  found: number,
  cell: Extract<ExportTable["rows"][number][number], { kind: "figure" }>,
): boolean {
  const shown = cell.figure.inScale(cell.scale);
  const wanted = Number(shown.value.times(powerOfTen(-powerOf(shown))).toFixed());
  return Math.abs(found - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
}

test("a choice is a cell with a name that takes what the control takes, and says what is published", async () => {
  const { notebook } = compileNotebook(
    readFileSync("src/notebooks/segment-margins.mdx", "utf8"),
    "segment-margins.mdx",
  );
  const { open } = await publishNotebook({ ...notebook, imports: {}, modules: {} }, internap());
  const whatIf = await runStates(open, internap());
  const sheet = whatIfSheet(whatIf);
  const at = whatIf.variables.findIndex(({ name }) => name === "what_if.data_center_margin");
  expect(whatIf.variables[at]?.values[0]?.content).toBe("0.366");
  expect(sheet?.validations?.[at]).toEqual({ cell: `B${at + 4}`, kind: "decimal", least: "0", most: "1" });
  const to = whatIf.variables.findIndex(({ name }) => name === "what_if.to");
  expect(sheet?.validations?.[to]).toEqual({
    cell: `B${to + 4}`,
    kind: "list",
    options: `$D$${to + 4}:$E$${to + 4}`,
  });
});
