import type { Grid, GridCell } from "../../model/index.ts";

/** Tables of Markdown whose cells are parted by `|`. Rule: GitHub Flavored Markdown, "Tables". `starts` are offsets of lines. */
export function pipeGrids(
  lines: readonly string[],
  starts: Uint32Array,
): readonly (Grid & { readonly first: number; readonly last: number })[] {
  return lines.flatMap((line, at) => {
    if (
      !/^(?:\|\s*)?:?-+:?\s*(?:\|\s*:?-*:?\s*)+$/.test(line.trimStart()) ||
      !line.includes("|") ||
      !lines[at - 1]?.includes("|")
    )
      return [];
    let last = at;
    while (lines[last + 1]?.includes("|")) last++;
    const rows = lines
      .slice(at - 1, last + 1)
      .flatMap((text, index) => (index === 1 ? [] : [pipeRow(text, starts[at - 1 + index] ?? 0)]));
    return [{ first: at - 1, last, rows: rows.filter(({ cells }) => cells.length > 0) }];
  });
}

function pipeRow(line: string, offset: number): Grid["rows"][number] {
  const inner = line.replace(/^\s*\|/, (edge) => " ".repeat(edge.length));
  let column = -1;
  const cells = [...inner.matchAll(/((?:\\\||[^|])*)(?:\||$)/g)].flatMap(
    ({ index, 1: text = "" }): GridCell[] => {
      column++;
      const plain = text.replaceAll(/^[\s*]+|[\s*]+$/g, "");
      if (plain === "") return [];
      const start = offset + index + text.indexOf(plain);
      return [
        {
          start,
          end: start + plain.length,
          text: plain,
          column,
          columnSpan: 1,
          indent: 0,
          isBold: text.includes("**"),
          isHead: false,
        },
      ];
    },
  );
  return { cells, ruled: [], start: cells[0]?.start ?? offset, end: cells.at(-1)?.end ?? offset };
}
