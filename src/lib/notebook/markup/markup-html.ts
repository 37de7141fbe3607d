import type { Nodes } from "hast";
import { attributeHtml } from "./attribute-html.ts";

/** HTML that stands in a text as it is. */
export class RawHtml {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

/** A node of the tree of a page: of HTML, or what MDX leaves to be computed. */
export type PageNode =
  | Nodes
  | { readonly type: "mdxFlowExpression" | "mdxTextExpression"; readonly value: string }
  | {
      readonly type: "mdxJsxFlowElement" | "mdxJsxTextElement";
      readonly name: string | null;
      readonly attributes: readonly PageAttribute[];
      readonly children: readonly PageNode[];
    }
  | { readonly type: "mdxjsEsm" };

type PageAttribute =
  | {
      readonly type: "mdxJsxAttribute";
      readonly name: string;
      readonly value?: string | { readonly value: string } | null | undefined;
    }
  | { readonly type: "mdxJsxExpressionAttribute"; readonly value: string };

/** Computes an expression of the page. */
export type Evaluate = (expression: string) => unknown;

/** The HTML of a page as Astro writes that of MDX; throws RangeError for a component, which only a build has. */
export function markupHtml(node: PageNode, evaluate: Evaluate): string {
  const inside = (nodes: readonly PageNode[]): string =>
    nodes.map((one) => markupHtml(one, evaluate)).join("");
  switch (node.type) {
    case "root":
      return inside(node.children as readonly PageNode[]);
    case "text":
      return escaped(node.value);
    case "element":
      return elementHtml(node.tagName, attributesOf(node), inside(node.children as readonly PageNode[]));
    case "mdxFlowExpression":
    case "mdxTextExpression":
      return isComment(node.value) ? "" : valueHtml(evaluate(node.value));
    case "mdxJsxFlowElement":
    case "mdxJsxTextElement":
      return ownElement(node, evaluate, inside(node.children));
    default:
      return "";
  }
}

const isComment = (code: string): boolean =>
  code.replaceAll(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, "").trim() === "";

function ownElement(
  { name, attributes }: Extract<PageNode, { readonly attributes: unknown }>,
  evaluate: Evaluate,
  children: string,
): string {
  if (name !== null && name !== "Fragment" && !/^[a-z][^.]*$/.test(name))
    throw new RangeError(`<${name}> is a component of the notebook's own, which only a build has`);
  const {
    "set:html": html,
    "set:text": text,
    ...given
  } = Object.fromEntries(attributes.flatMap((one) => entriesOf(one, evaluate)));
  const inside = html === undefined ? (text === undefined ? children : valueHtml(text)) : rawHtml(html);
  return name === null || name === "Fragment" ? inside : elementHtml(name, given, inside);
}

function entriesOf(one: PageAttribute, evaluate: Evaluate): readonly (readonly [string, unknown])[] {
  if (one.type === "mdxJsxExpressionAttribute") return Object.entries(evaluate(`{${one.value}}`) as object);
  const { name, value } = one;
  return [[name, value && typeof value === "object" ? evaluate(value.value) : (value ?? true)]];
}

type Attributes = Readonly<Record<string, unknown>>;

/** What is one of the tree is called as in HTML. */
function attributesOf({ tagName, properties }: Extract<Nodes, { type: "element" }>): Attributes {
  const named = Object.entries(properties).map(([name, value]): readonly [string, unknown] => {
    const isAlign = name === "align" && /^t[hd]$/.test(tagName);
    if (isAlign) return ["style", typeof value === "string" ? `text-align:${value}` : null];
    return [nameOf(name), Array.isArray(value) ? value.join(" ") : value];
  });
  return Object.fromEntries(named);
}

function nameOf(property: string): string {
  if (property === "className") return "class";
  if (/^aria[A-Z]/.test(property)) return `aria-${property.slice(4).toLowerCase()}`;
  if (/^data[A-Z]/.test(property))
    return property.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return property;
}

const voids = /^(?:area|base|br|col|command|embed|hr|img|input|keygen|link|meta|param|source|track|wbr)$/;

function elementHtml(name: string, attributes: Attributes, children: string): string {
  const given = Object.entries(attributes).map(([key, value]) => attributeHtml(key, value, name));
  const head = `<${name}${given.join("")}`;
  return children === "" && voids.test(name) ? `${head}/>` : `${head}>${children}</${name}>`;
}

function valueHtml(value: unknown): string {
  if (value instanceof RawHtml) return value.html.trim() === "" ? "" : value.html;
  if (typeof value === "string") return escaped(value);
  if (Array.isArray(value)) return value.map(valueHtml).join("");
  return !value && value !== 0 ? "" : String(value);
}

/** What an author says is HTML. */
function rawHtml(value: unknown): string {
  if (Array.isArray(value)) return value.map(rawHtml).join("");
  return valueHtml(typeof value === "string" ? new RawHtml(value) : value);
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "'": "&#39;",
  '"': "&quot;",
};

const escaped = (text: string): string => text.replaceAll(/[&<>'"]/g, (sign) => entities[sign] ?? sign);
