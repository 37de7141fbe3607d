import type { Html } from "./html.ts";

/** A tree as XML text, escaped; characters that XML cannot hold are left out. Rule: XML 1.0, sections 2.2 and 2.4. */
export function xmlOf(node: Html): string {
  if (node.type === "text") return escaped(node.value, /[&<>]/g);
  if (node.type !== "element") return "";
  const attributes = Object.entries(node.properties)
    .filter(([, value]) => value !== null && value !== undefined && value !== false)
    .map(([name, value]) => ` ${name}="${escaped(String(value === true ? name : value), /[&<>"\t\r\n]/g)}"`);
  const opening = `<${node.tagName}${attributes.join("")}`;
  if (node.children.length === 0) return `${opening}/>`;
  return `${opening}>${node.children.map((child) => xmlOf(child)).join("")}</${node.tagName}>`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML forbids.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

function escaped(text: string, pattern: RegExp): string {
  return text.replace(forbidden, "").replace(pattern, (character) => `&#${character.charCodeAt(0)};`);
}
