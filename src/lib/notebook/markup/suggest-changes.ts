import type { MdastPluginDefinition } from "satteri";

/**
 * Lets the page put a way to change it behind each paragraph that stands by itself: at its end it asks for
 * `props.notebook.suggest(45)`, by its first line in the text that the page is compiled from.
 */
export function suggestChanges(): MdastPluginDefinition {
  return {
    name: "suggest-changes",
    options: { position: true },
    paragraph(node, context) {
      const line = node.position?.start.line;
      if (line === undefined || context.parent(node)?.type !== "root") return;
      context.appendChild(node, { type: "mdxTextExpression", value: `props.notebook.suggest(${line})` });
    },
  };
}
