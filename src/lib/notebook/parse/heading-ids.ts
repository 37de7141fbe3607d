import type { Link } from "mdast";
import type { MdastPluginDefinition } from "satteri";
import { isAddressPart } from "../../text/index.ts";

const comment = /\/\*\s*#([a-z][\w-]*)\s*\*\/\s*\}?\s*$/;

/** The id in the comment that ends a heading, written `#growth`; undefined where there is none. */
export function idInComment(heading: string): string | undefined {
  const id = comment.exec(heading)?.[1];
  return isAddressPart(id) ? id : undefined;
}

/** A link of a heading to itself, for its address to be copied; without text, so that the title stays what it is. */
function permalink(id: string, title: string): Link {
  const hProperties: Readonly<Record<string, string>> = {
    class: "permalink",
    rel: "bookmark",
    "aria-label": `Link to ${title}`,
  };
  return { type: "link", url: `#${id}`, children: [], data: { hProperties } };
}

/** Gives a heading the id that its author wrote in a comment at its end; no address comes from a title. A link to it follows. */
export function headingIds(): MdastPluginDefinition {
  return {
    name: "heading-ids-of-authors",
    heading(node, context) {
      const last = node.children.at(-1);
      const id = last?.type === "mdxTextExpression" ? idInComment(last.value) : undefined;
      if (!id) return;
      const title = context.textContent(node).trim();
      context.setProperty(node, "data", { hProperties: { id } });
      context.removeChildAt(node, node.children.length - 1);
      context.appendChild(node, permalink(id, title));
    },
  };
}
