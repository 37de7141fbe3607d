import { telephoneNumber } from "../../model/index.ts";
import { type Atom, atomsOf } from "./atoms.ts";

/** A line of wire Markdown: the parts of a table, or a sentence. */
export interface FlowLine {
  readonly kind: "parts" | "sentence" | "empty";
  readonly atoms: readonly Atom[];
}

/** Reads the lines of a text; `starts` are the offsets of their first characters. */
export function readFlowLines(lines: readonly string[], starts: Uint32Array): readonly FlowLine[] {
  const filled = lines.flatMap((line, at) => (line.trim() === "" ? [] : [at]));
  const cells = filled.map((at) => isCell(lines[at] ?? ""));
  const labels = new Set(filled.filter((at, order) => isLabel((lines[at] ?? "").trim(), cells, order)));
  return lines.map((line, at) => readFlowLine(line, starts[at] ?? 0, labels.has(at)));
}

/** A figure, a dash or a sign alone. */
const isCell = (line: string): boolean =>
  line.length < 40 && !/\p{L}/u.test(line) && /[\d$€£%()–—-]/.test(line);

/** Words right before figures that stand alone, or between such, are a label, however much they look like a sentence. */
function isLabel(text: string, cells: readonly boolean[], order: number): boolean {
  if (!/\p{L}/u.test(text) || /^[#>[!]/.test(text) || text.length > 400) return false;
  if (cells[order + 1] && (cells[order + 2] || !/\.$/.test(text))) return true;
  const isNear = (step: number): boolean => [1, 2, 3].some((one) => cells[order + one * step]);
  return text.length <= 160 && !/[a-z]{2}\.$/.test(text) && isNear(-1) && isNear(1);
}

function readFlowLine(source: string, offset: number, isLabel: boolean): FlowLine {
  const line = source.replaceAll("\u00a0", " ");
  const text = line.trim();
  if (line === "") return { kind: "empty", atoms: [] };
  if (text === "") return { kind: "parts", atoms: [{ kind: "blank", start: offset, end: offset, text: "" }] };
  const atoms = atomsOf(line, offset);
  if (isLabel && !/[\s\u00a0]{4}/.test(text))
    return { kind: "parts", atoms: atoms.length > 1 ? [wholeLine(line, offset, atoms)] : atoms };
  if (/^(?:[#>]|[*●•+-]\s|\d+\.\s|\[|!\[|---)/.test(text) && !/^-\d/.test(text))
    return { kind: "sentence", atoms: [] };
  if (isSentence(text, atoms)) return { kind: "sentence", atoms: [] };
  return { kind: "parts", atoms: isOneCell(text, atoms) ? [wholeLine(line, offset, atoms)] : atoms };
}

/** Words and a few figures are the label of a row, or a heading; a statement on one line has many figures. */
function isOneCell(text: string, atoms: readonly Atom[]): boolean {
  const figures = atoms.filter(({ kind }) => kind === "figure").length;
  return (
    atoms.length > 1 && figures < 5 && (/\p{L}/u.test(text) || figures === 0) && !/[\s\u00a0]{4}/.test(text)
  );
}

/** A heading of a period, where it says nothing else; else words. */
function wholeLine(line: string, offset: number, atoms: readonly Atom[]): Atom {
  const [text, start] = [line.trim(), offset + line.indexOf(line.trim())];
  const periods = ["length", "date", "year"] as const;
  const said = periods.find((kind) => atoms.some((one) => one.kind === kind));
  const isHeading = atoms.every(
    ({ kind, text: own }) =>
      kind !== "figure" && (kind !== "words" || /^(?:[(,]?(?:un)?audited\)?|as of|at|and|,)$/i.test(own)),
  );
  return { kind: said && isHeading ? said : "words", start, end: start + text.length, text };
}

/** No table lists telephones. Most characters of a sentence are words; a statement on one line has a figure or two for each label. */
function isSentence(text: string, atoms: readonly Atom[]): boolean {
  if (text.search(telephoneNumber) >= 0) return true;
  const figures = atoms.filter(({ kind }) => kind === "figure").length;
  if (text.length > 160 && figures < 5) return true;
  if (text.length <= 60)
    return (/[a-z]{2}[.;]$/.test(text) && text.split(" ").length > 5) || isParagraph(text, figures);
  if (figures < 2)
    return (
      text.length > 160 ||
      (/[a-z][.;:,]?$/.test(text) &&
        /\b(?:the|was|were|is|are|by|to|compared)\b/.test(text) &&
        text.length > 80)
    );
  const verbs =
    text.match(
      /\b(?:was|were|is|are|will|has|had|have|compared|increased|decreased|reported|announced|that|which)\b/gi,
    )?.length ?? 0;
  return text.length / figures > 90 || verbs > figures / 3 || isParagraph(text, figures);
}

/** A verb of the kind that sentences of releases have, and no label of a row. */
const saysSomething =
  /\b(?:was|were|is|are|remains?|reports?|reported|amounted|increased|decreased|rose|fell|grew|repurchased|totall?ed|compared (?:to|with))\b/i;

/** It ends with a stop, and without wide blanks says something, or has more than one small word for each figure, such as no label has many of. */
function isParagraph(text: string, figures: number): boolean {
  const small =
    text.match(/\b(?:the|an?|of|in|to|by|from|was|were|is|are|which|that|it|compared)\b/gi)?.length ?? 0;
  const isSaid = saysSomething.test(text) && !/\s{3}/.test(text);
  return /[\p{L}\d%)][.!]["”)]?$/u.test(text) && (isSaid || small > figures * 1.5);
}
