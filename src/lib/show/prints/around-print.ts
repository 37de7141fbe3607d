import { asPrinted } from "../../checks/index.ts";
import { type Release, readable, type Table, type TableRow, type Witness } from "../../release/index.ts";
import type { Row, Sentence } from "./print.ts";

/** What stands around a printed figure: its row, where it is a cell of a table, or its sentence. */
export function aroundPrint(release: Pick<Release, "lines" | "tables">, witness: Witness): Row | Sentence {
  const table = release.tables.find(({ id }) => id === witness.table);
  const row = table?.rows.find(({ line }) => line === witness.line);
  const at = row?.cells.findIndex((cell) => cell?.start === witness.start) ?? -1;
  return table && row && at >= 0 ? rowAround(table, row, at) : sentenceAround(release.lines, witness);
}

/** So many columns fit a card. */
const shownColumns = 5;

function rowAround(table: Table, { section, label, cells }: TableRow, at: number): Row {
  const first = Math.max(0, Math.min(at - 2, table.columns.length - shownColumns));
  const shown = table.columns.slice(first, first + shownColumns);
  const over = sharedWords(shown.map(({ heading }) => heading));
  const columns = shown.map(({ index, heading }) => {
    const cell = cells[index];
    return { head: heading.slice(over.length).trim(), printed: cell ? charactersOf(cell) : "" };
  });
  const own = [section, label].filter((part, index, all) => part !== "" && all.indexOf(part) === index);
  return { label: own.join(", "), over, columns, at: shown.findIndex(({ index }) => index === at) };
}

/** The characters of a print, the sign of a currency close to its digits. */
export function charactersOf(witness: Witness): string {
  return asPrinted(witness).replace("$ ", "$");
}

/** The words that several texts begin with alike, if each goes on. */
function sharedWords(texts: readonly string[]): string {
  const [first = [], ...others] = texts.map((text) => text.split(" "));
  if (others.length === 0) return "";
  let count = 0;
  while (others.every((words) => words[count] === first[count] && words.length > count + 1)) {
    if (count + 1 >= first.length) break;
    count += 1;
  }
  return first.slice(0, count).join(" ");
}

const [lettersBefore, lettersAfter] = [45, 30];

function sentenceAround(lines: readonly string[], { line, start, end }: Witness): Sentence {
  const text = lines[line - 1] ?? "";
  const from = start <= lettersBefore ? 0 : text.indexOf(" ", start - lettersBefore);
  const to = end + lettersAfter >= text.length ? text.length : text.lastIndexOf(" ", end + lettersAfter);
  const before = tidy(text.slice(from, start)).replace(/^- /, "");
  const after = tidy(text.slice(end, Math.max(to, end)));
  return { before: from > 0 ? `…${before}` : before, after: to < text.length ? `${after}…` : after };
}

/** A part of a line as it reads, its columns apart. */
function tidy(text: string): string {
  return readable(text).replaceAll("\t", "  ");
}
