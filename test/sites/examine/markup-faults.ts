import { parseHTML } from "linkedom";
import type { Nodes } from "mdast";
import { markdownToMdast } from "satteri";
import { readXml } from "./read-xml.ts";

/** What came from data into the markup of a page: elements, handlers, scripts, addresses that run; empty if nothing did. */
export function faultsOfHtml(html: string): readonly string[] {
  const { document } = parseHTML(html);
  const all = [...document.querySelectorAll("*")];
  return [
    ...all.flatMap((one) => faultsOfElement(one.localName, [...one.attributes].map(pair))),
    ...[...document.querySelectorAll("script")].flatMap(({ type, src, textContent }) => {
      if (type !== "application/ld+json") return src ? [] : [`a script that stands in the page`];
      JSON.parse(textContent ?? "");
      return (textContent ?? "").includes("<") ? ["markup in JSON-LD"] : [];
    }),
    ...(html.replaceAll(/="[^"]*"/g, "").match(/<\/title>/gi) ?? []).slice(
      1 + document.querySelectorAll("svg title").length,
    ),
  ];
}

/** The same of an XML document: SVG, a feed, a part of a workbook. */
export function faultsOfXml(xml: string): readonly string[] {
  return readXml(xml).flatMap(({ name, attributes }) => faultsOfElement(name, [...attributes]));
}

/** The same of Markdown: raw HTML, and links that run. */
export function faultsOfMarkdown(markdown: string): readonly string[] {
  return nodesOf(markdownToMdast(markdown) as Nodes).flatMap((node) => {
    if (node.type === "html") return isMarker(node.value) ? [`HTML in Markdown: ${node.value}`] : [];
    return "url" in node && runs.test(node.url) ? [`a link to ${node.url}`] : [];
  });
}

type Attribute = readonly [name: string, value: string];

const pair = ({ name, value }: Attr): Attribute => [name, value];
const runs = /^\s*(?:javascript|data|vbscript):/i;
const isMarker = (text: string): boolean => /marker/i.test(text);

function faultsOfElement(name: string, attributes: readonly Attribute[]): readonly string[] {
  const own = isMarker(name) ? [`an element <${name}>`] : [];
  return [...own, ...attributes.flatMap(([key, value]) => faultsOfAttribute(name, key, value))];
}

function faultsOfAttribute(element: string, name: string, value: string): readonly string[] {
  const place = `<${element} ${name}="${value}">`;
  if (/^on\w|marker|[<>"'=&]/i.test(name)) return [`an attribute ${place}`];
  const isAddress = /^(?:xlink:)?(?:href|src|action|formaction|data|poster|Target)$/i.test(name);
  if (isAddress && (runs.test(value) || value === "x" || /^http:\/\/x/.test(value)))
    return [`an address ${place}`];
  return [];
}

function nodesOf(node: Nodes): readonly Nodes[] {
  return "children" in node ? [node, ...node.children.flatMap(nodesOf)] : [node];
}
