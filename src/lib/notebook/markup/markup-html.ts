import type { Nodes } from "hast";

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
      readonly value?: string | { readonly value: string } | null;
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
  if (name === null) return children;
  if (!/^[a-z]/.test(name) || name.includes("."))
    throw new RangeError(`<${name}> is a component of the notebook's own, which only a build has`);
  const given = attributes.flatMap((one) => {
    if (one.type === "mdxJsxExpressionAttribute")
      return Object.entries(evaluate(`{${one.value}}`) as Readonly<Record<string, unknown>>);
    const { value } = one;
    return [
      [one.name, value && typeof value === "object" ? evaluate(value.value) : (value ?? true)] as const,
    ];
  });
  return elementHtml(name, Object.fromEntries(given), children);
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
  const given = Object.entries(attributes).map(([key, value]) => attributeHtml(key, value));
  const head = `<${name}${given.join("")}`;
  return children === "" && voids.test(name) ? `${head}/>` : `${head}>${children}</${name}>`;
}

const booleans =
  /^(?:allowfullscreen|async|autofocus|autoplay|checked|controls|default|defer|disabled|formnovalidate|inert|loop|muted|nomodule|novalidate|open|playsinline|readonly|required|reversed|scoped|seamless|selected|itemscope)$/;

function attributeHtml(name: string, value: unknown): string {
  if (value === null || value === undefined) return "";
  const isSwitch =
    booleans.test(name) || (/^(?:popover|download|hidden)$/.test(name) && typeof value === "boolean");
  if (isSwitch) return value ? ` ${name}` : "";
  const text = String(value).replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return text === "" && name !== "class" ? ` ${name}` : ` ${name}="${text}"`;
}

function valueHtml(value: unknown): string {
  if (value instanceof RawHtml) return value.html.trim() === "" ? "" : value.html;
  if (typeof value === "string") return escaped(value);
  if (Array.isArray(value)) return value.map(valueHtml).join("");
  return !value && value !== 0 ? "" : String(value);
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "'": "&#39;",
  '"': "&quot;",
};

const escaped = (text: string): string => text.replaceAll(/[&<>'"]/g, (sign) => entities[sign] ?? sign);
