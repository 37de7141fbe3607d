import { type Release, readable } from "../../release/index.ts";
import { type Html, h } from "../../text/index.ts";
import type { Page } from "../page/index.ts";
import { lineLink } from "./line-link.ts";

/** A line of the release to be pointed at, with words quoted from it or without. */
export class Quotation {
  readonly line: number;
  readonly words: string;

  constructor(line: number, words: string) {
    this.line = line;
    this.words = words;
    Object.freeze(this);
  }
}

/** A link to a line. Throws RangeError for a line that the release does not have. */
export function lineOf(release: Pick<Release, "lines">, line: number): Quotation {
  return quotation(release, line, "");
}

/**
 * Words quoted from a line, word for word, with a link to it; `words` as they read, without the marks of the text's
 * markup. Throws RangeError if they do not stand there, so that a quotation cannot drift from what it quotes.
 */
export function quotation({ lines }: Pick<Release, "lines">, line: number, words: string): Quotation {
  const text = lines[line - 1];
  if (text === undefined)
    throw new RangeError(`the release has no line ${line}; it has ${lines.length} lines`);
  if (!plain(text).includes(words))
    throw new RangeError(`line ${line} of the release does not say "${words}"`);
  return new Quotation(line, words);
}

/** A quotation in a sentence: the words in quotation marks, and the line in parentheses; or the line alone. */
export function renderQuotation(page: Page, { line, words }: Quotation): Html {
  if (words === "") return lineLink(page, line);
  return h("span", { class: "quotation" }, `“${words}” (`, lineLink(page, line), ")");
}

/** As it reads, its runs of blanks as one. */
function plain(text: string): string {
  return readable(text).replaceAll(/\s+/g, " ");
}
