import type { Element, ElementContent } from "hast";
import { written, writtenAround } from "./written.ts";

/** Plain HTML trees: one form for the build, the tests and the browser. */
export type Html = ElementContent;

/** What may stand inside an element: trees, text, or nothing. */
export type Child = Html | string | null | undefined | false | readonly Child[];

type Properties = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** An element; `class`, `id`, `aria-*` and all else by their HTML names. Null, undefined and false are left out. */
export function h(tagName: string, properties: Properties, ...children: readonly Child[]): Element {
  const kept: Element["properties"] = {};
  for (const name in properties) {
    const value = properties[name];
    if (value !== null && value !== undefined && value !== false) kept[name] = value;
  }
  return {
    type: "element",
    tagName,
    properties: kept,
    children: flatten(children, []),
  };
}

/** Puts the trees among the children, in order, into a list, and gives the list. */
function flatten(children: readonly Child[], list: ElementContent[]): ElementContent[] {
  for (const child of children) {
    if (child === null || child === undefined || child === false || child === "") continue;
    if (typeof child === "string") list.push({ type: "text", value: child });
    else if (isMany(child)) flatten(child, list);
    else list.push(child);
  }
  return list;
}

const isMany = (child: Child): child is readonly Child[] => Array.isArray(child);

/** The HTML text of trees, escaped. */
export function htmlOf(...nodes: readonly Child[]): string {
  return flatten(nodes, []).map(written).join("");
}

/** The HTML text of an element around what `htmlOf` has written. */
export function htmlAround(tagName: string, properties: Properties, inside: string): string {
  return writtenAround(h(tagName, properties), inside);
}

/** The text inside trees, without markup. */
export function textOf(node: Html): string {
  if (node.type === "text") return node.value;
  return node.type === "element" ? node.children.map(textOf).join("") : "";
}
