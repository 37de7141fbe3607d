import type { MdastPluginDefinition } from "satteri";

/**
 * Hands the punctuation after an expression to the expression, `props.notebook.value(3, ".")`, so that the page can
 * keep the two on one line: a figure is a button, and around a button a line may break.
 */
export function keepPunctuation(): MdastPluginDefinition {
  return {
    name: "keep-punctuation",
    mdxTextExpression(node, context) {
      const call = /^(props\.notebook\.value\(\d+)\)$/.exec(node.value.trim())?.[1];
      const next = context.parent(node)?.children[(context.indexOf(node) ?? 0) + 1];
      const marks = next?.type === "text" ? /^[.,;:!?)]+/.exec(next.value)?.[0] : undefined;
      if (!call || !marks || next?.type !== "text") return;
      context.setProperty(node, "value", `${call}, ${JSON.stringify(marks)})`);
      context.setProperty(next, "value", next.value.slice(marks.length));
    },
  };
}
