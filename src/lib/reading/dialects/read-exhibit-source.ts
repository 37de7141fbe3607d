import type { ExhibitReading } from "../model/index.ts";
import type { DecodedSource } from "../source/index.ts";
import { readHtmlSource } from "./html/index.ts";
import { readMarkdownSource } from "./markdown/index.ts";
import { readTextSource } from "./text/index.ts";

/** Reads an exhibit with the dialect of its form. */
export function readExhibitSource(source: DecodedSource): ExhibitReading {
  if (isHtml(source.text)) return readHtmlSource(source);
  return isMarkdown(source) ? readMarkdownSource(source) : readTextSource(source);
}

/** By its name, or by marks that plain texts do not have: headings, links, rows of a table between pipes. */
function isMarkdown({ exhibit, text }: DecodedSource): boolean {
  return (
    /\.(?:md|markdown)$/i.test(exhibit) ||
    /^#{1,6} \S|\]\(https?:|^[^\S\n]*(?:\|[^\S\n]*)?:?-{3,}:?[^\S\n]*\|/m.test(text)
  );
}

/** Elements that only pages have; `<TABLE>` and `<PAGE>` stand in texts of old filings too. */
function isHtml(text: string): boolean {
  return /<(?:html|body|div|p|td|tr|span|font)[\s/>]/i.test(text.slice(0, 200_000));
}
