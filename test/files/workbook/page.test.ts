import { describe, expect, test } from "vitest";
import type { Check } from "../../../src/lib/checks/model/check.ts";
import { isRecomputed, partsTable } from "../../../src/lib/show/checks/index.ts";
import { reconciliationTable } from "../../../src/lib/show/tables/reconciliation-table.ts";
import { type Html, htmlOf } from "../../../src/lib/text/markup/html.ts";
import { internap, newPage } from "../../site/internap.ts";
import { parseXml, type ReadWorkbook, readXlsx } from "./read-xlsx.ts";
import { recalculate } from "./recalculate.ts";
import { bare, showAs } from "./show-as.ts";
import { everyWorkbook } from "./workbooks.ts";

const release = internap();
const workbooks = new Map([...everyWorkbook()].map(([id, bytes]) => [id, readXlsx(bytes)]));

function workbookOf(id: string): ReadWorkbook {
  const workbook = workbooks.get(id);
  if (workbook) return workbook;
  throw new RangeError(`no workbook ${id}`);
}

/** What another engine makes of a sheet's formulas, as they are shown, by address. */
function shownOn(workbook: ReadWorkbook, sheet: string): ReadonlyMap<string, string> {
  const own = recalculate(workbook).filter(({ cell }) => cell.sheet === sheet);
  return new Map(
    own.map(({ cell, value }) => [
      cell.address,
      typeof value === "number" ? showAs(cell.format, value) : String(value),
    ]),
  );
}

/** The texts of the cells of a table on a page, row by row, with the words of verdicts. */
function rowsOnPage(table: Html): readonly (readonly string[])[] {
  const [body] = parseXml(htmlOf(table)).getElementsByTagName("tbody");
  return [...(body?.children ?? [])].map((row) => [...row.children].map((cell) => cell.textContent ?? ""));
}

/** What the rows of checks on a page say they recompute to, and with which verdict. */
function checksOnPage(checks: readonly Check[]): readonly { computed: string; said: string }[] {
  const parts = [{ heading: null, diagnosis: undefined, checks }];
  const table = parseXml(htmlOf(partsTable(newPage(), parts, { isHome: false }, {})));
  const textOf = (row: Element, name: string): string =>
    [...row.children].find((cell) => cell.getAttribute("class")?.split(" ").includes(name))?.textContent ??
    "";
  return [...table.getElementsByTagName("tr")]
    .filter((row) => row.getAttribute("class")?.startsWith("check "))
    .map((row) => ({ computed: textOf(row, "recomputed"), said: textOf(row, "mark") }));
}

describe.each(release.reconciliations.map((one) => [one.id, one] as const))(
  "the workbook of %s shows what its page shows",
  (id, { reconciliation }) => {
    const shown = shownOn(workbookOf(id), "Reconciliation");
    const page = rowsOnPage(reconciliationTable(newPage(), reconciliation));
    const letters = ["B", "C", "D"];
    const printedRow = 4 + page.length;

    test("row by row and period by period, to the digit", () => {
      const wanted = page.map(([, ...cells]) => letters.map((_, at) => bare(cells[2 * at] ?? "")));
      const found = page.map((_, row) => letters.map((letter) => shown.get(`${letter}${row + 5}`)));
      expect(found).toEqual(wanted);
      expect(found.flat()).toHaveLength(page.length * 3);
    });

    test("and the verdict of each period", () => {
      const wanted = letters.map((_, at) => page.at(-1)?.[2 * at + 2]);
      expect(letters.map((letter) => shown.get(`${letter}${printedRow + 2}`))).toEqual(wanted);
    });
  },
);

/** Of every check on the release: what the page of checks shows and what the workbook makes of it. */
describe("the workbook of checks shows what the table of checks shows", () => {
  const shown = shownOn(workbookOf("checks"), "Checks");
  const rows = checksOnPage(release.checks);
  const cases = release.checks.map((check, at) => ({ check, page: rows[at], row: at + 5 }));

  test("every check has its row", () => {
    expect(rows).toHaveLength(release.checks.length);
    expect(workbookOf("checks").cell("Checks", `A${release.checks.length + 4}`).value).toBe(
      release.checks.at(-1)?.title,
    );
  });

  test("each recomputed figure, to the digit", () => {
    const computed = cases.filter(({ check }) => isRecomputed(check));
    const wrong = computed.filter(
      ({ page, row }) => shown.get(`D${row}`) !== nil(bare(page?.computed ?? "")),
    );
    expect(
      wrong.map(({ check, page, row }) => `${check.id} ${page?.computed} ${shown.get(`D${row}`)}`),
    ).toEqual([]);
    expect(computed.length).toBeGreaterThan(150);
  });

  test("each verdict that a formula can give, and the others in words with the reason", () => {
    const given = cases.map(({ page, row, check }) => ({
      check,
      row,
      said: page?.said,
      found: shown.get(`I${row}`),
    }));
    const inWords = given.filter(({ found }) => found === undefined);
    expect(given.filter(({ said, found }) => found !== undefined && found !== said)).toEqual([]);
    expect(inWords.every(({ check }) => needsWords(check))).toBe(true);
    expect(inWords.every(({ row }) => workbookOf("checks").notes.has(`Checks!I${row}`))).toBe(true);
    expect(given.length - inWords.length).toBeGreaterThan(280);
  });
});

const nil = (text: string): string => (/^0(\.0+)?$/.test(text) ? "—" : text);

function needsWords({ verdict, comparison }: Check): boolean {
  return verdict === "not-checkable" || verdict === "ties-from-rounded" || comparison === null;
}
