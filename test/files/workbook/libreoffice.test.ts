import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, describe, expect, test } from "vitest";
import { readXlsx } from "./read-xlsx.ts";
import { bare, showAs } from "./show-as.ts";
import { everyWorkbook } from "./workbooks.ts";

const isInstalled = spawnSync("soffice", ["--version"]).status === 0;
const title = isInstalled
  ? "LibreOffice computes and shows each formula as the page does"
  : "LibreOffice computes and shows each formula as the page does (not tried: soffice is not installed)";

describe.skipIf(!isInstalled)(title, () => {
  const folder = mkdtempSync(join(tmpdir(), "tieout-workbook-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each([...everyWorkbook()])("in the workbook %s", { timeout: 60_000 }, (id, bytes) => {
    writeFileSync(join(folder, `${id}.xlsx`), withoutResults(bytes));
    convert(folder, `${id}.xlsx`);
    const workbook = readXlsx(bytes);
    const formulas = workbook.cells.filter(({ formula }) => formula !== null);
    const tables = new Map(
      workbook.sheets.map((name) => [name, readTable(join(folder, `${id}-${name}.csv`))]),
    );
    const wrong = formulas.filter((cell) => {
      const shown = tables.get(cell.sheet)?.[cell.row]?.[cell.column] ?? "";
      const wanted = cell.type === "str" ? cell.value : showAs(cell.format, Number(cell.value));
      return bare(shown) !== wanted;
    });
    expect(wrong.map(({ sheet, address, value }) => `${sheet}!${address} ${value}`)).toEqual([]);
    expect(formulas.length).toBeGreaterThan(300);
  });
});

/** The same file without any result of a formula, so that the other program has to compute them all. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([path, data]) => {
    const text = strFromU8(data);
    return [path, strToU8(text.replace(/(<\/f>)<v>[^<]*<\/v>/g, "$1"))] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

/** Writes every sheet as a table of what its cells show: `name-Sheet.csv`. */
function convert(folder: string, file: string): void {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const format = "csv:Text - txt - csv (StarCalc):9,0,76,1,,1033,false,true,true,false,false,-1";
  spawnSync("soffice", [
    "--headless",
    profile,
    "--convert-to",
    format,
    "--outdir",
    folder,
    join(folder, file),
  ]);
}

/** Rows of cells that tabs divide; no text of the workbook has a tab. */
function readTable(path: string): readonly (readonly string[])[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .map((line) => line.split("\t"));
}
