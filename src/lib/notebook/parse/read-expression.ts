import { tsPlugin } from "@sveltejs/acorn-typescript";
import { type Expression, type Options, Parser, type Program } from "acorn";
import jsx from "acorn-jsx";
import { closingBrace } from "./closing-brace.ts";

const ofExpressions = Parser.extend(jsx());
const ofModules = Parser.extend(tsPlugin());

interface AcornError extends SyntaxError {
  readonly pos?: number;
  /** How far it had read. */
  readonly raisedAt?: number;
}

/**
 * The expression in some code, or whatever stands for one that is mistaken, which is told. It throws where more code could
 * mend it: then the brace at its end is not the one that closes it.
 */
export function readExpression(
  code: string,
  options: Options,
  tell: (offset: number, what: string) => void,
): Expression {
  try {
    const found = ofExpressions.parseExpressionAt(code, 0, options);
    const rest = found.end + blanksIn(code.slice(found.end));
    if (rest === code.length) return found;
    tell(rest, "Unexpected content after expression");
  } catch (error) {
    if (!(error instanceof SyntaxError) || closingBrace(`{${code}}`, 0) !== code.length + 1) throw error;
    if (isOpen(error, code, /["'`/]$/)) throw error;
    const { pos = 0 }: AcornError = error;
    tell(pos, error.message);
  }
  return standIn(code);
}

/** The length of the blanks and comments that a text begins with. */
const blanksIn = (text: string): number =>
  /^(?:\s|\/\*[\s\S]*?\*\/|\/\/[^\r\n]*(?:[\r\n]|$))*/.exec(text)?.[0].length ?? 0;

/** An object that is spread, which is right in braces anywhere. */
function standIn(code: string): Expression {
  const place = { start: 0, end: code.length };
  const argument = { type: "Identifier", name: "a", ...place } as const;
  return { type: "ObjectExpression", properties: [{ type: "SpreadElement", argument, ...place }], ...place };
}

/** Reads where imports and exports end: with a blank line, or behind it. What is wrong with them is told elsewhere. */
export function readModule(code: string, options: Options, text: string): Program {
  try {
    ofModules.parse(code, { ...options, locations: true });
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    if (isCut(error, code) && !text.endsWith(code)) throw Object.assign(error, { raisedAt: code.length });
  }
  return { type: "Program", start: 0, end: code.length, body: [], sourceType: "module" };
}

/** Whether more code could mend a module: at its end something lacks, or a template or a comment is open. */
const isCut = (error: AcornError, code: string): boolean =>
  (error.pos ?? 0) >= code.trimEnd().length || isOpen(error, code, /[`}]$/);

/** Whether a comment is open at the end, or what one of some marks begins. */
function isOpen({ pos = 0, raisedAt = 0 }: AcornError, code: string, marks: RegExp): boolean {
  if (code.startsWith("/*", pos)) return true;
  return raisedAt >= code.length && (marks.test(code.slice(0, pos)) || marks.test(code.slice(0, pos + 1)));
}
