import { mdxToMdast } from "satteri";
import { markupFeatures } from "./markup-features.ts";
import type { MarkupNode } from "./markup-node.ts";

/** The tree of an MDX text as Sätteri reads it; in a browser its twin does. Throws an error with the place where it is none. */
export function parseMarkup(text: string): MarkupNode {
  return mdxToMdast(text, {
    position: true,
    features: { frontmatter: true, ...markupFeatures },
  }) as unknown as MarkupNode;
}
