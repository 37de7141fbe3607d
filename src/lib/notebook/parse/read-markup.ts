import { placedWords } from "../../text/index.ts";
import { blanks } from "../code/node.ts";
import { lineStarts, offsetAt } from "../model/index.ts";
import { closingBrace } from "./closing-brace.ts";
import { keptMarkup } from "./kept-markup.ts";
import type { MarkupNode } from "./markup-node.ts";

/** The tree, and the error that no stand-in could mend. */
export interface Markup {
  readonly root: MarkupNode | null;
  /** The text that was parsed: the source, with stand-ins of the same length. */
  readonly text: string;
  readonly error: { readonly offset: number; readonly what: string } | null;
}

/**
 * Parses MDX whose `{expressions}` may be TypeScript or mistaken: one that the parser of the markup
 * refuses is read as if `0` stood there, so that its own error is found later, and the rest is a page.
 */
export function readMarkup(source: string): Markup {
  const starts = lineStarts(source);
  let read: Attempt = { text: source, result: tryMarkup(source, starts) };
  for (let mended = 0; "what" in read.result && mended < 1000; mended++) {
    const next = mend(read.text, read.result, starts);
    if (next === null) break;
    read = next;
  }
  const { text, result } = read;
  return "what" in result ? { root: null, text, error: result } : { root: result, text, error: null };
}

type MarkupError = { readonly offset: number; readonly what: string };

/** A text, and what the parser makes of it. */
interface Attempt {
  readonly text: string;
  readonly result: MarkupNode | MarkupError;
}

function tryMarkup(text: string, starts: readonly number[]): MarkupNode | MarkupError {
  try {
    return keptMarkup(text);
  } catch (error) {
    const { what, ...place } = placedWords(error);
    return { offset: offsetAt(starts, place), what };
  }
}

/** The text with the innermost braces around the error blanked for which the parser then gets further. */
function mend(text: string, error: MarkupError, starts: readonly number[]): Attempt | null {
  const lineStart = error.offset;
  for (let open = text.lastIndexOf("{", lineStart), tries = 0; open >= 0 && tries < 12; tries++) {
    const close = closingBrace(text, open);
    if (close !== null && close >= error.offset - 1) {
      const stood = text.slice(open + 1, close);
      const mended = `${text.slice(0, open + 1)}${standIn(stood)}${text.slice(close)}`;
      const next = mended === text || stood.trim() === "0" ? error : tryMarkup(mended, starts);
      if (next !== error && (!("what" in next) || next.offset > close)) return { text: mended, result: next };
    }
    open = open === 0 ? -1 : text.lastIndexOf("{", open - 1);
  }
  return null;
}

function standIn(stood: string): string {
  const blank = blanks(stood).replace(/^ /, "0");
  return blank.includes("0") ? blank : stood.replace(/^/, "");
}
