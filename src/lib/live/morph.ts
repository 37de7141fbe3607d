import type { Element as Tree } from "hast";
import type { Html } from "../text/index.ts";

const svg = "http://www.w3.org/2000/svg";
const html = "http://www.w3.org/1999/xhtml";

/**
 * Makes the children of an element those of some trees, and touches only what differs: an element that stays keeps
 * its focus, its scroll position and whether a reader has opened it. Text never becomes markup. Tells `onText` of each
 * text that changed. Kept by hand since it takes our trees, where libraries take HTML as text, which the policy of pages
 * is there to refuse, and since it is a part of what every live page loads.
 */
export function morph(
  parent: Element,
  trees: readonly Html[],
  onText: (text: Text) => void = () => {},
): void {
  const wanted = mergeTexts(trees);
  for (const [index, tree] of wanted.entries()) {
    const node = parent.childNodes[index];
    if (node && tree.type === "text" && node.nodeType === Node.TEXT_NODE)
      morphText(node as Text, tree.value, onText);
    else if (node && tree.type === "element" && isSame(node, tree)) morphElement(node, tree, onText);
    else put(parent, create(tree, parent), node);
  }
  while (parent.childNodes.length > wanted.length) parent.lastChild?.remove();
}

/** As a parser reads them: neighbouring texts are one. */
function mergeTexts(trees: readonly Html[]): Html[] {
  const merged: Html[] = [];
  for (const tree of trees) {
    const last = merged.at(-1);
    if (tree.type === "text" && last?.type === "text")
      merged[merged.length - 1] = { type: "text", value: last.value + tree.value };
    else if (tree.type === "element" || tree.type === "text") merged.push(tree);
  }
  return merged;
}

function morphText(node: Text, value: string, onText: (text: Text) => void): void {
  if (node.data === value) return;
  node.data = value;
  onText(node);
}

function isSame(node: ChildNode, { tagName }: Tree): node is Element & ChildNode {
  return node.nodeType === Node.ELEMENT_NODE && (node as Element).localName === tagName;
}

function morphElement(element: Element, tree: Tree, onText: (text: Text) => void): void {
  const wanted = attributesOf(tree);
  for (const { name } of [...element.attributes])
    if (!wanted.has(name) && !isReaders(element, name)) element.removeAttribute(name);
  for (const [name, value] of wanted)
    if (element.getAttribute(name) !== value && !isReaders(element, name)) element.setAttribute(name, value);
  morph(element, tree.children as readonly Html[], onText);
}

/** Whether something is folded or shown is the reader's choice once the page is there. */
function isReaders({ localName }: Element, name: string): boolean {
  return name === "open" && (localName === "details" || localName === "dialog");
}

function attributesOf({ properties }: Tree): ReadonlyMap<string, string> {
  const entries = Object.entries(properties).flatMap(([name, value]) => {
    if (value === null || value === undefined || value === false) return [];
    return [[name, value === true ? "" : Array.isArray(value) ? value.join(" ") : String(value)] as const];
  });
  return new Map(entries);
}

function create(tree: Html, parent: Element): Node {
  if (tree.type !== "element") return document.createTextNode(tree.type === "text" ? tree.value : "");
  const element = document.createElementNS(namespaceOf(tree.tagName, parent), tree.tagName);
  for (const [name, value] of attributesOf(tree)) element.setAttribute(name, value);
  for (const child of mergeTexts(tree.children as readonly Html[])) element.append(create(child, element));
  return element;
}

function namespaceOf(tagName: string, parent: Element): string {
  if (tagName === "svg") return svg;
  return parent.namespaceURI === svg && parent.localName !== "foreignObject" ? svg : html;
}

function put(parent: Element, made: Node, before: ChildNode | undefined): void {
  if (before) parent.replaceChild(made, before);
  else parent.append(made);
}
