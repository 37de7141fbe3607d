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
    const written = lines.slice(at - 1, last + 1);
    const isSpanned = written.some((text) => writesSpans.test(text)) && written.some(isEmptyTwice);
    const rows = written.flatMap((text, index) =>
      index === 1 ? [] : [pipeRow(text, starts[at - 1 + index] ?? 0, isSpanned)],
    );
    const filled = rows.filter(({ cells }) => cells.length > 0);
    return [{ first: at - 1, last, rows: isSpanned ? filled : withSpans(filled) }];
  });
}

/**
 * Who turns HTML into Markdown may write a cell over three columns as `| text | | |`, where one that is empty is `|  |`. Rule:
 * python-markdownify, `colspan`. A table that has both says so.
 */
const writesSpans = /[^|\s] \| \|/;
const isEmptyTwice = (text: string): boolean => text.includes("|  |");

const saysPeriod = /\b(?:ended|ending|months?|weeks?|quarters?|years?|as of|as at)\b/i;

/** Markdown has no spans: in a row above the figures with fewer headings than the fullest, a period is over all columns up to the next. */
function withSpans(rows: Grid["rows"]): Grid["rows"] {
  const first = rows.findIndex(({ cells }) =>
    cells.some(
      ({ column, text }) => column > 0 && /\d/.test(text) && !/(?:19|20)\d\d|[A-Z][a-z]{2}/.test(text),
    ),
  );
  const heads = rows.slice(0, Math.max(0, first));
  const most = Math.max(0, ...heads.map(({ cells }) => headsOf(cells).length));
  const width = Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ column }) => column + 1)));
  return rows.map((row, at) => {
    const own = headsOf(row.cells);
    if (at >= heads.length || own.length >= most) return row;
    const cells = row.cells.map((cell) => {
      const next = own.find(({ column }) => column > cell.column)?.column ?? width;
      return own.includes(cell) && saysPeriod.test(cell.text)
        ? { ...cell, columnSpan: next - cell.column }
        : cell;
    });
    return { ...row, cells };
  });
}

const headsOf = (cells: readonly GridCell[]): readonly GridCell[] => cells.filter(({ column }) => column > 0);

function pipeRow(line: string, offset: number, isSpanned: boolean): Grid["rows"][number] {
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
          columnSpan: isSpanned
            ? 1 + (/^(?: \|)*/.exec(inner.slice(index + text.length + 1))?.[0].length ?? 0) / 2
            : 1,
          indent: 0,
          isBold: text.includes("**"),
          isHead: false,
        },
      ];
    },
  );
  return { cells, ruled: [], start: cells[0]?.start ?? offset, end: cells.at(-1)?.end ?? offset };
}
