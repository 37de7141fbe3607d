import type { FrozenNotebook } from "../lib/frozen/index.ts";
import {
  formerSlugs,
  type LivingNotebook,
  openFrozenNotebooks,
  readFigures,
  sourceSum,
} from "../lib/frozen/node.ts";
import type { Notebook } from "../lib/notebook/index.ts";
import { readDataFile } from "../lib/release/node.ts";
import { slugOf } from "../lib/show/index.ts";

/** A notebook as it is published now, to hold frozen ones against; `cards` are those of its page. */
export function livingNotebook(notebook: Notebook, cards: string): LivingNotebook {
  return {
    slug: slugOf(notebook),
    figures: readFigures(cards, String(notebook.frontmatter.release)),
    source: sourceSum(readDataFile(notebook.path)?.text ?? ""),
  };
}

/** Whether a notebook stands under a slug now, or once did. */
export function hasSlug(notebook: Notebook, slug: string): boolean {
  return slugOf(notebook) === slug || formerSlugs(notebook.frontmatter.aliases).includes(slug);
}

/** The frozen notebooks in the folder of a release, or in that of all, each with the last part of its own address. */
export function frozenNotebookPaths(release: string | null): readonly {
  readonly params: { readonly slug: string; readonly hash: string };
  readonly record: FrozenNotebook;
}[] {
  return openFrozenNotebooks().flatMap((record) => {
    const [own = "", folder = null] = record.slug.split("/").toReversed();
    return folder === release ? [{ params: { slug: own, hash: record.hash }, record }] : [];
  });
}
