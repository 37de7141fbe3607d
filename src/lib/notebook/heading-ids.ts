import type { MdastPluginDefinition } from "satteri";

const comment = /^\s*\/\*\s*#([a-z][\w-]*)\s*\*\/\s*$/;

/** Gives a heading the id that its author wrote in a comment at its end; no address comes from a title. */
export function headingIds(): MdastPluginDefinition {
  return {
    name: "heading-ids-of-authors",
    heading(node, context) {
      const last = node.children.at(-1);
      const id = last?.type === "mdxTextExpression" ? comment.exec(last.value)?.[1] : undefined;
      if (!id) return;
      context.setProperty(node, "data", { hProperties: { id } });
      context.removeChildAt(node, node.children.length - 1);
    },
  };
}
