import type { Release } from "../release/index.ts";
import { checksumOf } from "../release/node.ts";
import { readArticle, readFigures } from "./notebook/node.ts";
import type { FrozenNotebookContent } from "./record/index.ts";

/** A notebook with its source, and its page as a site at the root of a host has it. */
export interface BuiltNotebook {
  readonly slug: string;
  readonly source: string;
  readonly title: string;
  readonly standfirst: string;
  readonly author: string;
  readonly page: string;
}

/** What a notebook says on its page, as data. */
export function freezeNotebook(
  { slug, source, page, title, standfirst, author }: BuiltNotebook,
  release: Pick<Release, "id" | "title" | "published" | "sha256" | "issuer">,
): FrozenNotebookContent {
  const { id, issuer, published, sha256 } = release;
  return {
    format: 1,
    kind: "notebook",
    slug,
    title,
    standfirst,
    author,
    issuer,
    release: { id, title: release.title, published, sha256 },
    source: sourceSum(source),
    figures: readFigures(page, id),
    article: readArticle(page),
  };
}

/** The SHA-256 of a notebook's source, the same with the line ends of any system. */
export function sourceSum(source: string): string {
  return checksumOf(source.replaceAll("\r\n", "\n"));
}
