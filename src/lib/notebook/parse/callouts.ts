import type { MdastPluginDefinition } from "satteri";
import type { MarkupNode } from "./markup-node.ts";

/** The words that a callout begins with, and what a reader reads in their place. */
export const calloutKinds = {
  NOTE: "Note",
  TIP: "Tip",
  IMPORTANT: "Important",
  WARNING: "Warning",
  CAUTION: "Caution",
} as const;

const mark = /^\[!([A-Za-z]+)\][ \t]*(?:\r?\n|$)/;

/** The word of the callout that a block quotation is, `> [!NOTE]` as GitHub shows it, in capitals; null for a quotation. */
export function calloutWord({ type, children = [] }: MarkupNode): string | null {
  const first = type === "blockquote" ? children[0]?.children?.[0] : undefined;
  if (first?.type !== "text" || typeof first.value !== "string") return null;
  return mark.exec(first.value)?.[1]?.toUpperCase() ?? null;
}

/** The kind of a callout in words; null for a word that is none. */
export function calloutTitle(word: string): string | null {
  return Object.entries(calloutKinds).find(([kind]) => kind === word)?.[1] ?? null;
}

/** Makes a block quotation that begins with `[!NOTE]` an aside with that title. */
export function callouts(): MdastPluginDefinition {
  return {
    name: "callouts",
    blockquote(node, context) {
      const word = calloutWord(node as MarkupNode);
      const title = word === null ? null : calloutTitle(word);
      const [first] = node.children;
      if (word === null || title === null || first?.type !== "paragraph") return;
      const [text] = first.children;
      if (text?.type !== "text") return;
      const rest = text.value.replace(mark, "");
      const kind = word.toLowerCase();
      context.setProperty(node, "data", {
        hName: "aside",
        hProperties: { class: `callout callout-${kind}`, role: "note", "aria-label": title },
      });
      context.insertBefore(first, {
        type: "paragraph",
        data: { hProperties: { class: "callout-title" } },
        children: [{ type: "text", value: title }],
      });
      if (rest === "" && first.children.length === 1) context.removeNode(first);
      else context.setProperty(text, "value", rest);
    },
  };
}
