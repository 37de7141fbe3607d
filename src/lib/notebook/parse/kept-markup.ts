import { parseMarkup } from "#parse-markup";
import type { MarkupNode } from "./markup-node.ts";

/** As many as one change of a notebook is read in: as it was, as it is, the part that changed, and its page. */
const most = 4;
const kept = new Map<string, MarkupNode>();

/** The tree of an MDX text; of the texts that were read last, the one from then. Throws an error with the place where it is none. */
export function keptMarkup(text: string): MarkupNode {
  const tree = kept.get(text) ?? parseMarkup(text);
  kept.delete(text);
  kept.set(text, tree);
  for (const oldest of kept.keys()) if (kept.size > most) kept.delete(oldest);
  return tree;
}
