import { type HtmlReader, readHtml } from "../../text/node.ts";
import { frozenTags } from "./frozen-tags.ts";
import { htmlText } from "./html-text.ts";

/** The article of a built page of a notebook, as a record keeps it: line by line, without lines that are empty. */
export function readArticle(page: string): readonly string[] {
  const reader = new ArticleReader();
  readHtml(page, reader);
  return reader.html.split(/\r?\n/).filter((line) => line.trim() !== "");
}

/** What stands within the element of the class `prose`. */
class ArticleReader implements HtmlReader {
  html = "";
  /** How each open element of the article ends; the first is that of the article itself. */
  readonly #ends: string[] = [];
  #left = 0;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#left > 0) this.#left++;
    else if (this.#ends.length > 0) this.#begin(name, attributes);
    else if (attributes.class === "prose") this.#ends.push("");
  }

  close(): void {
    if (this.#left > 0) this.#left--;
    else this.html += this.#ends.pop() ?? "";
  }

  text(text: string): void {
    if (this.#left === 0 && this.#ends.length > 0) this.html += htmlText(text);
  }

  #begin(name: string, attributes: Readonly<Record<string, string>>): void {
    const tags = frozenTags(name, attributes);
    if (tags === null) {
      this.#left = 1;
      return;
    }
    this.html += tags.begin;
    this.#ends.push(tags.end);
  }
}
