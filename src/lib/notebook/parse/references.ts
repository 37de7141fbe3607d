import type { PhrasingContent } from "mdast";
import type { MdastPluginDefinition } from "satteri";

/** A reference in the text of a node, with the offset of its `@`. */
interface Found {
  readonly id: string;
  readonly offset: number;
}

const inText = /\[@([^\s\][]+)\]/g;

/** The references in the source of a text, `[@id]`, or of a link to `url`, `[words](@id)`. */
export function referencesIn(source: string, url: string | null): readonly Found[] {
  if (url?.startsWith("@")) return [{ id: url.slice(1), offset: source.lastIndexOf("(@") + 1 }];
  if (url !== null) return [];
  return [...source.matchAll(inText)].map(({ 1: id = "", index }) => ({ id, offset: index + 1 }));
}

/**
 * Lets the page resolve references: `[@id]` asks it for `props.notebook.reference(id)`, a link with the title of what it
 * leads to; `[words](@id)` for `props.notebook.href(id)` alone, and for `mistake(id)` after it, nothing if there is none.
 */
export function references(): MdastPluginDefinition {
  return {
    name: "references-by-id",
    text(node, context) {
      const parts = partsOf(node.value);
      if (parts.length > 1 || parts[0]?.type !== "text") context.replaceNode(node, parts);
    },
    link(node, context) {
      if (!node.url.startsWith("@")) return;
      const id = JSON.stringify(node.url.slice(1));
      const value = { type: "mdxJsxAttributeValueExpression", value: `props.notebook.href(${id})` } as const;
      const attributes = [{ type: "mdxJsxAttribute", name: "href", value } as const];
      context.replaceNode(node, [
        { type: "mdxJsxTextElement", name: "a", attributes, children: [...node.children] },
        { type: "mdxTextExpression", value: `props.notebook.mistake(${id})` },
      ]);
    },
  };
}

/** A text cut at its references, these as expressions. */
function partsOf(text: string): PhrasingContent[] {
  return text.split(/(\[@[^\s\][]+\])/).flatMap((part): PhrasingContent[] => {
    if (part === "") return [];
    const id = /^\[@(.+)\]$/.exec(part)?.[1];
    if (id === undefined) return [{ type: "text", value: part }];
    return [{ type: "mdxTextExpression", value: `props.notebook.reference(${JSON.stringify(id)})` }];
  });
}
