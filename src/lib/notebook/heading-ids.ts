import type { MdastPluginDefinition } from "satteri";

const comment = /\/\*\s*#([a-z][\w-]*)\s*\*\/\s*\}?\s*$/;

/** The id in the comment that ends a heading, written `#growth`; undefined where there is none. */
export function idInComment(heading: string): string | undefined {
  return comment.exec(heading)?.[1];
}

/** Gives a heading the id that its author wrote in a comment at its end; no address comes from a title. */
export function headingIds(): MdastPluginDefinition {
  return {
    name: "heading-ids-of-authors",
    heading(node, context) {
      const last = node.children.at(-1);
      const id = last?.type === "mdxTextExpression" ? idInComment(last.value) : undefined;
      if (!id) return;
      context.setProperty(node, "data", { hProperties: { id } });
      context.removeChildAt(node, node.children.length - 1);
    },
  };
}
