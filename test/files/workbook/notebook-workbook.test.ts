import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { ExportTable } from "../../../src/lib/cells/export-table.ts";
import { notebookWorkbook } from "../../../src/lib/files/workbook/notebook-workbook.ts";
import { writeWorkbook } from "../../../src/lib/files/workbook/ooxml/write-workbook.ts";
import { compileNotebook } from "../../../src/lib/notebook/compile/compile-notebook.ts";
import { publishNotebook } from "../../../src/lib/site/publish-notebook.ts";
import { internap } from "../../site/internap.ts";
import { type ReadWorkbook, readXlsx } from "./read-xlsx.ts";
import { recalculate } from "./recalculate.ts";
import { bare, showAs } from "./show-as.ts";

const notebooks = readdirSync("src/notebooks")
  .filter((name) => name.endsWith(".mdx"))
  .map((name) => name.replace(".mdx", ""))
  .filter((slug) => slug !== "guide");

describe.each(notebooks)("the workbook of the notebook %s", (slug) => {
  let tables: readonly ExportTable[] = [];
  let workbook: ReadWorkbook;
  let names: readonly string[] = [];

  beforeAll(async () => {
    const path = `src/notebooks/${slug}.mdx`;
    const { notebook } = compileNotebook(readFileSync(path, "utf8"), path);
    const { outputs, numbers } = await publishNotebook({ ...notebook, imports: {}, modules: {} }, internap());
    tables = outputs.flat().flatMap((output) => (output?.table ? [output.table] : []));
    const made = notebookWorkbook({ base: "/base/" }, internap(), { slug, title: slug, outputs, numbers });
    workbook = readXlsx(writeWorkbook(made));
    names = outputs.flatMap((own, cell) =>
      own.flatMap((one, at) => (one?.table ? (numbers[cell]?.[at] ?? "") : [])),
    );
  });

  test("has a list of its sheets, one for each table under the number that the page gives it, and those that all have", () => {
    expect(workbook.sheets.slice(0, tables.length + 1)).toEqual(["Contents", ...names]);
    expect(names.filter((name) => !/^(Table|Chart) \d+$/.test(name))).toEqual([]);
    const listed = workbook.cells.filter(({ sheet, row }) => sheet === "Contents" && row > 2);
    expect(listed.filter(({ column }) => column === 0).map(({ value }) => value)).toEqual(
      workbook.sheets.slice(1),
    );
    expect(
      listed
        .filter(({ column }) => column === 1)
        .slice(0, tables.length)
        .map(({ value }) => value),
    ).toEqual(tables.map(({ title }) => title));
    expect(workbook.sheets.slice(-2)).toEqual(["Printed", "Sources"]);
  });

  test("recalculated by another engine, shows each figure and verdict as the page does, to the digit", () => {
    const values = new Map(
      recalculate(workbook).map(({ cell, value }) => [`${cell.sheet}!${cell.address}`, value]),
    );
    const wrong: string[] = [];
    let count = 0;
    for (const [at, { rows }] of tables.entries()) {
      for (const cell of workbook.cells.filter(({ sheet, row }) => sheet === names[at] && row > 2)) {
        const given = rows[cell.row - 3]?.[cell.column];
        if (!given || given.kind === "number" || given.kind === "text") continue;
        if (given.kind === "verdict" && cell.formula === null) continue;
        const value = values.get(`${cell.sheet}!${cell.address}`);
        const found = typeof value === "number" ? showAs(cell.format, value) : String(value);
        const wanted = asShown(bare(given.text));
        // "decreased 7 percent" has its sign in words.
        const isSaid = / (percent|million)/.test(given.text) && found === `(${wanted})`;
        if (asShown(found) !== wanted && !isSaid)
          wrong.push(`${cell.sheet}!${cell.address} ${found} ${given.text}`);
        count += 1;
      }
    }
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(3);
  });

  test("takes each verdict from the row of its own check", () => {
    const wrong = tables.flatMap(({ rows }, at) =>
      rows.flatMap((row, line) =>
        row.flatMap((cell, column) => {
          if (cell?.kind !== "verdict" || !cell.check) return [];
          const place = `${"ABCDEFGHIJKLMN"[column]}${line + 4}`;
          const target = workbook.cell(names[at] ?? "", place).formula ?? "";
          const address = workbook.cell("Checks", target.replace("Checks!I", "K")).value;
          return address.endsWith(`#${encodeURI(cell.check.id)}`)
            ? []
            : [`${place} ${target} ${cell.check.id}`];
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test("gives every amount and every word that the file keeps", () => {
    const cells = recalculate(workbook);
    const wrong = cells.filter(({ cell, value }) =>
      cell.type === "n"
        ? Math.abs(Number(cell.value) - Number(value)) > 1e-9 * Math.max(1, Math.abs(Number(value)))
        : cell.value !== value,
    );
    expect(
      wrong.map(({ cell, value }) => `${cell.sheet}!${cell.address} =${cell.formula} ${cell.value} ${value}`),
    ).toEqual([]);
  });
});

/** The release's own ways to write what a format writes: `46.5 percent`, `590 BPS`, `flat`, `-3%`, `----`. */
function asShown(text: string): string {
  const written = text
    .replace(/^almost /, "")
    .replace(/ percent$/, "%")
    .replace(/ (BPS|basis points)$/, " bps")
    .replace(/ per share$/, "")
    .replace(/^flat$/, "0%")
    .replace(/^-(\d.*)$/, "($1)")
    .trim();
  return /^\(?0(\.0+)?%?\)?$|^-+$/.test(written) ? "—" : written;
}
