import type { Html } from "../../text/index.ts";
import { markdownAddress, markdownText, textOf } from "../../text/index.ts";

const marks: Readonly<Record<string, string>> = { b: "**", strong: "**", em: "*", i: "*" };

/** What stands in a sentence, as Markdown: text, links as seen from a file by `place`, and emphasis. */
export function inlineMarkdown(node: Html, place: (href: string) => string): string {
  if (node.type === "text") return markdownText(node.value);
  if (node.type !== "element") return "";
  if (node.tagName === "button") return markdownText(textOf(node));
  const inside = node.children.map((child) => inlineMarkdown(child, place)).join("");
  if (node.tagName === "a")
    return `[${inside}](${markdownAddress(place(String(node.properties.href ?? "")))})`;
  const mark = marks[node.tagName] ?? "";
  return inside === "" ? "" : `${mark}${inside}${mark}`;
}
