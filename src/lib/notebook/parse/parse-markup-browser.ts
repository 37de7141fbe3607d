import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { mathFromMarkdown } from "mdast-util-math";
import { mdxFromMarkdown } from "mdast-util-mdx";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfm } from "micromark-extension-gfm";
import { math } from "micromark-extension-math";
import type { Place } from "../model/index.ts";
import { changedMarkup } from "./changed-markup.ts";
import type { ParsedText } from "./markup-change.ts";
import { markupFeatures } from "./markup-features.ts";
import type { MarkupNode } from "./markup-node.ts";
import { isBefore, type MdxReading, readMdx } from "./read-mdx.ts";

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

/** What was read last: a notebook as it is written, a part of it, and its page. */
let parsed: readonly ParsedText[] = [];

/**
 * The tree of an MDX text as micromark reads it: what stands in for the parser of the build in a browser. Of a text that
 * differs in a few blocks from one that was read just before, only these are read.
 */
export function parseMarkup(source: string): MarkupNode {
  const text = source.replace(/^\uFEFF/, "");
  const tree = changedMarkup(parsed, text, wholeMarkup) ?? wholeMarkup(text);
  parsed = [{ text, tree }, ...parsed].slice(0, 4);
  return tree;
}

/** The same of a text of which nothing is known. */
export function wholeMarkup(text: string): MarkupNode {
  const mdx = readMdx(text);
  const front = hasFront.test(text) ? [frontmatter(fronts)] : [];
  try {
    const extensions = [...front, ...common, mdx.syntax];
    const tree = settled(fromMarkdown(text, { extensions, mdastExtensions }) as MarkupNode, text);
    if (mdx.mistake) throw placed(mdx.mistake, mdx.mistake.what);
    return tree;
  } catch (thrown) {
    throw firstMistake(thrown, mdx);
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

/** A mistake as micromark, and what makes a tree of what it reads, tell it. */
interface Told extends Error {
  readonly line?: number;
  readonly column?: number;
  readonly ruleId?: string;
  readonly source: string;
}

const isTold = (thrown: unknown): thrown is Told => thrown instanceof Error && "source" in thrown;

/** The mistake that stands first, with its place before its words, as the parser of the build says it. */
function firstMistake(thrown: unknown, { begun, mistake }: MdxReading): unknown {
  if (!isTold(thrown)) return thrown;
  const place = placeIn(thrown, begun);
  return mistake && isBefore(mistake, place)
    ? placed(mistake, mistake.what, thrown)
    : placed(place, wordsOf(thrown), thrown);
}

const placed = ({ line, column }: Place, words: string, cause?: Error): Error =>
  new Error(`${line}:${column}: ${withoutPlace(words)}`, { cause });

/** Acorn ends with the place in the code that it was given. */
const withoutPlace = (words: string): string => words.replace(/ \(\d+:\d+\)$/, "");

/** An expression that more code could mend has met the end. */
const wordsOf = (told: Told): string =>
  told.ruleId === "acorn"
    ? "Unexpected end of file in expression, expected a corresponding closing brace for `{`"
    : told.message.replace(/ \(\d+:\d+-\d+:\d+\)(?: before the end of `\w+`)?/, "");

/** Where it begins: what was not closed, or the sign that begins no name. Tags that do not match are told where they are. */
function placeIn({ message, source, ...own }: Told, begun: Place): Place {
  const [, line, column] = /\((\d+):(\d+)-\d+:\d+\)/.exec(message) ?? [];
  if (line !== undefined) return { line: Number(line), column: Number(column) };
  if (source !== "mdast-util-mdx-jsx") return begun;
  const isBehindSign = own.ruleId === "unexpected-closing-slash";
  return { line: own.line ?? 1, column: (own.column ?? 1) - (isBehindSign ? 1 : 0) };
}
