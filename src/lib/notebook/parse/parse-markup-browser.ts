import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { mathFromMarkdown } from "mdast-util-math";
import { mdxFromMarkdown } from "mdast-util-mdx";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfm } from "micromark-extension-gfm";
import { math } from "micromark-extension-math";
import type { Place } from "../model/index.ts";
import { markupFeatures } from "./markup-features.ts";
import type { MarkupNode } from "./markup-node.ts";
import { mdxSyntax } from "./mdx-syntax.ts";

const fronts = ["yaml" as const, "toml" as const];
const common = [gfm(), math(markupFeatures.math)];
const mdastExtensions = [
  frontmatterFromMarkdown(fronts),
  gfmFromMarkdown(),
  mathFromMarkdown(),
  mdxFromMarkdown(),
];
/** Over front matter that is never closed, micromark loses the lists and quotations below it. */
const hasFront = /^(---|\+\+\+)[ \t]*(?:\r\n?|\n)(?:[\s\S]*(?:\r\n?|\n))?\1[ \t]*(?:[\r\n]|$)/;

/** The tree of an MDX text as micromark reads it: what stands in for the parser of the build in a browser. */
export function parseMarkup(source: string): MarkupNode {
  const text = source.replace(/^\uFEFF/, "");
  let begun: Place = { line: 1, column: 1 };
  const mdx = mdxSyntax(text, (point) => {
    begun = point;
  });
  const front = hasFront.test(text) ? [frontmatter(fronts)] : [];
  try {
    const tree = fromMarkdown(text, { extensions: [...front, ...common, mdx], mdastExtensions });
    return settled(tree as MarkupNode, text);
  } catch (thrown) {
    throw placed(thrown, begun);
  }
}

/**
 * The tree as that of the build's parser: elements and expressions that are all of a paragraph stand in no paragraph, and
 * imports and exports end with their line.
 */
function settled(node: MarkupNode, text: string): MarkupNode {
  if (node.type === "mdxjsEsm") return withLineEnd(node, text);
  if (!node.children) return node;
  const children = node.children.flatMap((child) => (isOnlyMdx(child) ? asFlow(child) : [child]));
  return { ...node, children: children.map((child) => settled(child, text)) };
}

function withLineEnd(node: MarkupNode, text: string): MarkupNode {
  const { start, end } = node.position ?? {};
  const lineEnd = /^(?:\r\n|\n|\r)/.exec(text.slice(end?.offset))?.[0];
  if (!start || !end || !lineEnd) return node;
  const next = { offset: end.offset + lineEnd.length, line: end.line + 1, column: 1 };
  return { ...node, position: { start, end: next } };
}

const isBlank = ({ type, value }: MarkupNode): boolean =>
  type === "text" && /^[\t\n\r ]*$/.test(String(value));

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
  return own.map((child) => ({ ...child, type: child.type.replace("Text", "Flow") }));
}

/** A mistake with its place before its words, as the parser of the build says it. */
function placed(thrown: unknown, begun: Place): unknown {
  if (!(thrown instanceof Error)) return thrown;
  const { line, column } = placeIn(thrown, begun);
  const words = thrown.message.replace(/ \(\d+:\d+-\d+:\d+\)(?: before the end of `\w+`)?/, "");
  return new Error(`${line}:${column}: ${words}`, { cause: thrown });
}

/** Where it begins: what was not closed, or the sign that begins no name. Mistakes of code, and of tags that do not match, are where they are. */
function placeIn(error: Error & Partial<Place> & Rule, begun: Place): Place {
  const [, line, column] = /\((\d+):(\d+)-\d+:\d+\)/.exec(error.message) ?? [];
  if (line !== undefined) return { line: Number(line), column: Number(column) };
  const isOwn = error.ruleId === "acorn" || error.source === "mdast-util-mdx-jsx";
  return isOwn ? { line: error.line ?? 1, column: error.column ?? 1 } : begun;
}

/** Which rule of which package is broken. */
interface Rule {
  readonly ruleId?: string;
  readonly source?: string;
}
