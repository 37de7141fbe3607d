import { looks, textCell } from "../formulas/index.ts";
import type { Sheet, SheetRow } from "../ooxml/index.ts";
import { quotedName } from "../ooxml/index.ts";

/** The sheet that lists all others, each with its title and a link. */
export function contentsSheet(title: string, sheets: readonly Sheet[]): Sheet {
  const heads = ["Sheet", "Title"].map((text) => textCell(text, looks.head));
  const rows = sheets.map((sheet): SheetRow => {
    const link = { kind: "inside", location: `${quotedName(sheet.name)}!A1` } as const;
    return [{ ...textCell(sheet.name, looks.link), link }, textCell(titleOf(sheet))];
  });
  return {
    name: "Contents",
    rows: [[textCell(title, looks.title)], [], heads, ...rows],
    widths: [20, 100],
    frozen: { rows: 3, columns: 0 },
  };
}

function titleOf({ rows: [head], name }: Sheet): string {
  const content = head?.[0]?.content;
  return content?.kind === "text" ? content.text : name;
}
