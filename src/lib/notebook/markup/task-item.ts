import type { Element } from "hast";
import type { ListItem, Parents } from "mdast";
import { defaultHandlers, type State } from "mdast-util-to-hast";

/** An item of a list; the box of a task stands right before what is no paragraph, as Sätteri puts it. */
export function taskItem(state: State, node: ListItem, parent: Parents | undefined): Element {
  const item: Element = defaultHandlers.listItem(state, node, parent);
  const [first] = node.children;
  if (typeof node.checked !== "boolean" || !first || first.type === "paragraph") return item;
  const at = item.children.findIndex(({ type }) => type === "element");
  const box = item.children[at];
  const input = box?.type === "element" && box.tagName === "p" ? box.children : [box];
  const blank = { type: "text", value: " " } as const;
  const end = { type: "text", value: "\n" } as const;
  return { ...item, children: [end, ...input, blank, ...item.children.slice(at + 2)] } as Element;
}
