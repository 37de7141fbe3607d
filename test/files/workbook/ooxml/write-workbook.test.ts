import { describe, expect, test } from "vitest";
import type { Workbook } from "../../../../src/lib/files/workbook/ooxml/workbook.ts";
import { writeWorkbook } from "../../../../src/lib/files/workbook/ooxml/write-workbook.ts";
import { readXlsx } from "../read-xlsx.ts";
import { recalculate } from "../recalculate.ts";

const hostile = [
  '=HYPERLINK("https://example.org","x")',
  "+1+1",
  "-1",
  "@SUM(A1)",
  "\t=1+1",
  "\r=1+1",
  "=cmd|' /C calc'!A0",
  '<script>alert(1)</script> & "quotes" ]]>',
  "_x003D_1+1",
  "lone \uD800 surrogate, bell \u0007, zero \u0000",
];

function workbookOf(texts: readonly string[]): Workbook {
  const rows = texts.map(
    (text) =>
      [
        {
          content: { kind: "text", text },
          note: text,
          link: { kind: "web", url: `https://example.org/?"<&#${text.length}` },
        },
      ] as const,
  );
  const sheet = { name: "Texts", rows, widths: [10], frozen: { rows: 0, columns: 0 } };
  return { title: texts.join(" "), author: texts[0] ?? "", sheets: [sheet], names: [], tones: new Map() };
}

describe("text that looks like a formula stays text", () => {
  const workbook = readXlsx(writeWorkbook(workbookOf(hostile)));

  test.each(hostile.map((text, at) => [text, at] as const))("%j", (text, at) => {
    const cell = workbook.cell("Texts", `A${at + 1}`);
    expect([cell.type, cell.formula]).toEqual(["inlineStr", null]);
    const wanted = text
      .replace("_x003D_", "_x005F_x003D_")
      .replaceAll("\0", "")
      .replaceAll("\u0007", "")
      .replace("\uD800", "\uFFFD");
    expect(cell.value.replaceAll("\r", "\n")).toBe(wanted.replaceAll("\r", "\n"));
    expect(workbook.notes.get(`Texts!A${at + 1}`)?.replaceAll("\r", "\n")).toBe(
      wanted.replaceAll("\r", "\n"),
    );
  });

  test("nothing of it is recalculated, and no part has markup from it", () => {
    expect(recalculate(workbook)).toEqual([]);
    expect([...workbook.parts.values()].filter((text) => text.includes("<script"))).toEqual([]);
  });
});

test("notes beyond a block of 1,024 take the next numbers, and the drawing says so", () => {
  const many = Array.from({ length: 1500 }, (_, at) => `note ${at}`);
  const drawing = readXlsx(writeWorkbook(workbookOf(many))).parts.get("xl/drawings/vmlDrawing1.vml") ?? "";
  expect(drawing).toContain('data="1,2"');
  expect(new Set(drawing.match(/_x0000_s\d+/g)).size).toBe(1500);
});
