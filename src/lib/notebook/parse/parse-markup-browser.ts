import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { mathFromMarkdown } from "mdast-util-math";
import { mdxFromMarkdown } from "mdast-util-mdx";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfm } from "micromark-extension-gfm";
import { math } from "micromark-extension-math";
import { mdxjs } from "micromark-extension-mdxjs";
import { markupFeatures } from "./markup-features.ts";
import type { MarkupNode } from "./markup-node.ts";

const options = {
  extensions: [frontmatter(), gfm(), math(markupFeatures.math), mdxjs()],
  mdastExtensions: [frontmatterFromMarkdown(), gfmFromMarkdown(), mathFromMarkdown(), mdxFromMarkdown()],
};

/** The tree of an MDX text as micromark reads it: what stands in for the parser of the build in a browser. */
export function parseMarkup(text: string): MarkupNode {
  try {
    return unravelled(fromMarkdown(text, options) as MarkupNode);
  } catch (thrown) {
    throw placed(thrown, text);
  }
}

/** Elements and expressions that are all of a paragraph stand in no paragraph, as in the tree of the build's parser. */
function unravelled(node: MarkupNode): MarkupNode {
  if (!node.children) return node;
  const children = node.children.flatMap((child) => (isOnlyMdx(child) ? asFlow(child) : [unravelled(child)]));
  return { ...node, children };
}

const isBlank = ({ type, value }: MarkupNode): boolean => type === "text" && String(value).trim() === "";

function isOnlyMdx({ type, children = [] }: MarkupNode): boolean {
  const own = children.filter((child) => !isBlank(child));
  return (
    type === "paragraph" &&
    own.length > 0 &&
    own.every((child) => /^mdx(?:JsxTextElement|TextExpression)$/.test(child.type))
  );
}

function asFlow({ children = [] }: MarkupNode): readonly MarkupNode[] {
  const own = children.filter((child) => !isBlank(child));
  return own.map((child) => ({ ...unravelled(child), type: child.type.replace("Text", "Flow") }));
}

/** A mistake with its place before its words, as the parser of the build says it. */
function placed(thrown: unknown, text: string): unknown {
  if (!(thrown instanceof Error)) return thrown;
  const { line = 1, column = 1 } = placeIn(thrown, text);
  const words = thrown.message.replace(/ \(\d+:\d+-\d+:\d+\)(?: before the end of `\w+`)?/, "");
  return new Error(`${line}:${column}: ${words}`, { cause: thrown });
}

/** Where it begins: what was not closed, or the sign that begins no name. */
function placeIn(error: Error & { readonly line?: number; readonly column?: number }, text: string) {
  const [, line, column] = /\((\d+):(\d+)-\d+:\d+\)/.exec(error.message) ?? [];
  if (line !== undefined) return { line: Number(line), column: Number(column) };
  const own = { line: error.line ?? 1, column: error.column ?? 1 };
  const before = text.split("\n")[own.line - 1]?.slice(0, own.column - 1) ?? "";
  const sign = /before name/.test(error.message) ? before.lastIndexOf("<") : -1;
  return sign < 0 ? own : { ...own, column: sign + 1 };
}
