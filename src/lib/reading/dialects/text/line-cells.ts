import type { Stretch } from "../../model/index.ts";

/** What stands together on a line that is set in columns by blanks; offsets in the line. */
export interface LineCell extends Stretch {
  readonly text: string;
  /** Where tabs part cells: which one of the line it is, from 0, and over how many it reaches. */
  readonly column?: number;
  readonly columnSpan?: number;
}

/** A line of a text that is set in columns. */
export interface TextLine {
  readonly kind: "figures" | "words" | "rule" | "blank" | "sentence" | "tag";
  /** The words before the first figure, then a cell each figure; of other lines, what blanks part. */
  readonly cells: readonly LineCell[];
}

const amount =
  "(?:(?:US)?[$€£]\\s*)?(?:\\(\\s*)?(?:[$€£]\\s*)?(?:[-–−]\\s?(?=[\\d.$]))?(?:\\d[\\d,]*(?:\\.\\d+)?|\\.\\d+)(?:\\s?%)?\\s?\\)?(?:\\s?%)?(?:\\s?(?:x|bps?|pts?))?(?:\\(\\w\\)|\\*+)?";
const nil = "(?:[$€£]\\s*)?(?:-{1,4}|[–—]{1,2})(?:\\s*%)?|N\\/?[MA]\\.?|n\\/?[ma]\\.?";
/** Figures to the end of a line, each behind two blanks or behind the one before. */
const figures = new RegExp(
  `(?:(?<=\\s{2}|\\t|^\\s*)|(?<=^.{0,200}[.:]\\s))(?:${amount}|${nil})(?:\\s+(?:${amount}|${nil}))*\\s*$`,
);
const one = new RegExp(`${amount}|${nil}`, "g");

/** Headings that are days alone can have one blank between them. */
const day =
  /\b(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)\s\d{1,2},?(?:\s(?:19|20)\d\d)?(?=\s|$)/g;
const days = new RegExp(`^\\s*(?:${day.source}\\s*){2,}$`);

/** Takes a line apart. Linear in its length but for very long lines, which are sentences. */
export function readLine(line: string): TextLine {
  if (/^\s*$/.test(line)) return { kind: "blank", cells: [] };
  if (line.length > 400) return { kind: "sentence", cells: [] };
  if (/^\s*<\/?[a-z]+>?[\s<>/a-z]*$/i.test(line)) return { kind: "tag", cells: [] };
  if (/^[\s|]*(?:[-=_]{2,}[\s|]*)+$/.test(line) && !isNilRow(line))
    return { kind: "rule", cells: cellsIn(line, /[-=_]{2,}/g) };
  const found = figures.exec(line);
  if (found && hasDigitOrNil(found[0])) return { kind: "figures", cells: figureCells(line, found.index) };
  const cells = cellsIn(line, days.test(line) ? day : /\S+(?: \S+)*/g);
  return { kind: isSentence(line, cells) ? "sentence" : "words", cells };
}

/** Short dashes far apart are nil. */
function isNilRow(line: string): boolean {
  return (line.match(/[-=_]+/g) ?? []).every((dashes) => dashes.length < 3) && /\S\s{3,}\S/.test(line);
}

const hasDigitOrNil = (text: string): boolean => /\d|^\s*\S*[-–—]/.test(text);

function figureCells(line: string, from: number): readonly LineCell[] {
  const label = cellsIn(line.slice(0, from), /\S(?:.*\S)?/g);
  const amounts = [...line.slice(from).matchAll(one)].map(({ index, 0: text }) => toCell(text, from + index));
  return [...label, ...amounts];
}

function cellsIn(line: string, pattern: RegExp): readonly LineCell[] {
  return [...line.matchAll(pattern)].map(({ index, 0: text }) => toCell(text, index));
}

function toCell(text: string, index: number): LineCell {
  const trimmed = text.trim();
  const start = index + text.indexOf(trimmed);
  return { start, end: start + trimmed.length, text: trimmed };
}

/** Many words with one blank between them. */
function isSentence(line: string, cells: readonly LineCell[]): boolean {
  return cells.length === 1 && line.trim().length > 60 && line.trim().split(/\s+/).length > 8;
}
