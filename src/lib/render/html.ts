import type { Element, ElementContent, Root, RootContent } from "hast";
import { toHtml } from "hast-util-to-html";

/** Plain HTML trees: one form for the build, the tests and the browser. */
export type Html = ElementContent;

/** What may stand inside an element: trees, text, or nothing. */
export type Child = Html | string | null | undefined | false | readonly Child[];

type Properties = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** An element; `class`, `id`, `aria-*` and all else by their HTML names. Null, undefined and false are left out. */
export function h(tagName: string, properties: Properties, ...children: readonly Child[]): Element {
  const kept = Object.entries(properties).filter(
    ([, value]) => value !== null && value !== undefined && value !== false,
  );
  return {
    type: "element",
    tagName,
    properties: Object.fromEntries(kept) as Element["properties"],
    children: flatten(children),
  };
}

function flatten(children: readonly Child[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child === null || child === undefined || child === false || child === "") return [];
    if (typeof child === "string") return [{ type: "text", value: child }];
    return isMany(child) ? flatten(child) : [child];
  });
}

const isMany = (child: Child): child is readonly Child[] => Array.isArray(child);

/** The HTML text of trees, escaped. */
export function htmlOf(...nodes: readonly Child[]): string {
  const root: Root = { type: "root", children: flatten(nodes) as RootContent[] };
  return toHtml(root, { allowDangerousHtml: false });
}

/** The text inside trees, without markup. */
export function textOf(node: Html): string {
  if (node.type === "text") return node.value;
  return node.type === "element" ? node.children.map(textOf).join("") : "";
}
