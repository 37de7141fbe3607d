import type { MdastPluginDefinition } from "satteri";

const comment = /^\s*\/\*\s*#([a-z][\w-]*)\s*\*\/\s*$/;

/** Gives a heading the id that its author wrote in a comment at its end; no address comes from a title. */
export function headingIds(): MdastPluginDefinition {
  return {
    name: "heading-ids-of-authors",
    heading(node, context) {
      const last = node.children.at(-1);
      const id = last && "value" in last && comment.exec(String(last.value))?.[1];
      if (id) context.setProperty(node, "data", { hProperties: { id } });
    },
  };
}
