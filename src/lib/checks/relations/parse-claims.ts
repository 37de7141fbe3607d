import type { Expression } from "./expression.ts";
import { parseExpression, RelationError } from "./parse-relations.ts";

/** A statement in words, at the place where it stands. Offsets are half open, in UTF-16 units. */
export interface Statement {
  readonly line: number;
  readonly start: number;
  readonly phrase: string;
  readonly parts: readonly StatementPart[];
}

/** One thing that a statement says: of one measure, in one comparison; or what no figure of the release can show. */
export interface StatementPart {
  readonly name: string;
  readonly says: Direction | Missing | Untested;
}

/** That a measure rises or falls from the prior period to the current one. */
export interface Direction {
  readonly kind: "direction";
  readonly expression: Expression;
  /** The same in the prior period, where both are told by the places of their prints. */
  readonly before?: Expression;
  /** What the statement calls a measure that has no name of its own. */
  readonly called: string | null;
  readonly direction: "rises" | "falls";
  readonly current: string;
  readonly prior: string;
}

/** Something that the release prints no figures for. */
export interface Missing {
  readonly kind: "missing";
  readonly needs: string;
}

/** Something that figures do not test, such as a cause. */
export interface Untested {
  readonly kind: "untested";
  readonly what: string;
}

interface Place {
  readonly file: string;
  readonly at: number;
}

const statementShape = 'a statement reads `line "words"`, with its parts indented below it';
const partShape =
  'a part reads `name ["words"]: expression rises|falls period/prior`, `name: needs …` or `name: untested …`';

/**
 * Parses the statements in words that are declared for a release; `#` begins a comment. A statement is a line of the
 * release and its words; what it says stands below it in parts, indented, since it is true only if each of them is.
 *
 * @param lines the lines of the release, in which the words must stand
 * @throws RelationError naming file, line and column of the first mistake
 */
export function parseClaims(text: string, file: string, lines: readonly string[]): readonly Statement[] {
  const statements: (Statement & { parts: StatementPart[] })[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    const code = line.replace(/#.*/, "").trimEnd();
    const place = { file, at: index + 1 };
    const last = statements.at(-1);
    if (code === "") continue;
    if (!/^\s/.test(code)) statements.push({ ...parseStatement(code, place, lines), parts: [] });
    else if (last) last.parts.push(parsePart(code, place, last.phrase));
    else throw fault(place, 1, "a part stands below no statement", statementShape);
  }
  const empty = statements.find(({ parts }) => parts.length === 0);
  if (empty) throw fault({ file, at: 1 }, 1, `"${empty.phrase}" has no parts`, partShape);
  return statements;
}

function fault({ file, at }: Place, column: number, what: string, fix: string): RelationError {
  return new RelationError({ file, line: at, column }, what, fix);
}

function parseStatement(code: string, place: Place, lines: readonly string[]): Omit<Statement, "parts"> {
  const [, line = "", phrase = ""] = /^(\d+)\s+"([^"]+)"$/.exec(code) ?? [];
  if (phrase === "")
    throw fault(place, 1, "no line with words in quotation marks stands here", statementShape);
  const start = (lines[Number(line) - 1] ?? "").indexOf(phrase);
  if (start < 0) {
    const what = `"${phrase}" does not stand in line ${line} of the release`;
    throw fault(place, code.indexOf('"') + 1, what, statementShape);
  }
  return { line: Number(line), start, phrase };
}

function parsePart(code: string, place: Place, phrase: string): StatementPart {
  const head = /^\s+([a-z0-9-]+)(?:\s+"([^"]+)")?:\s*/.exec(code);
  const first = code.search(/\S/) + 1;
  if (!head) throw fault(place, first, "no name stands before a colon", partShape);
  const [whole, name = "", called = null] = head;
  if (called !== null && !phrase.includes(called)) {
    throw fault(place, code.indexOf('"') + 1, `"${called}" does not stand in the statement`, partShape);
  }
  return { name, says: parseSaying(code, whole.length, place, called) };
}

function parseSaying(
  code: string,
  from: number,
  place: Place,
  called: string | null,
): Direction | Missing | Untested {
  const [, kind, what = ""] = /^(needs|untested)\s+(.+)$/.exec(code.slice(from)) ?? [];
  if (kind === "needs") return { kind: "missing", needs: what };
  if (kind === "untested") return { kind: "untested", what };
  const tail = /\s(rises|falls)\s+(\S+)\/(\S+)$/.exec(code);
  if (!tail?.[2] || !tail[3])
    throw fault(place, from + 1, "nothing rises, falls, is needed or is untested", partShape);
  const expression = parseExpression(code, from, tail.index, place.file, place.at);
  const direction = tail[1] === "rises" ? "rises" : "falls";
  return { kind: "direction", expression, called, direction, current: tail[2], prior: tail[3] };
}
