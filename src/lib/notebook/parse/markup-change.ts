import type { MarkupNode } from "./markup-node.ts";

/** A text that was parsed, and its tree. */
export interface ParsedText {
  readonly text: string;
  readonly tree: MarkupNode;
}

/** The part of a text that is to be read anew, from `start` to `end`, and the blocks that stay above and below it. */
export interface MarkupChange {
  readonly before: ParsedText;
  readonly start: number;
  readonly end: number;
  readonly above: readonly MarkupNode[];
  readonly below: readonly MarkupNode[];
}

/** Null where blank lines do not stand around the part, or did not; other line ends than those of Unix are left to the parser. */
export function markupChange(before: ParsedText, text: string): MarkupChange | null {
  const { text: old, tree } = before;
  const { children: blocks = [] } = tree;
  if (`${old}${text}`.includes("\r") || isOpenFront(before)) return null;
  const by = text.length - old.length;
  const span = spanOfChange(old, text);
  // A line that is put below a block without a blank one between may be of it.
  const first = blocks.findIndex((block) => nodeEnd(block) + 1 >= span.start);
  const after = blocks.findIndex((block) => nodeStart(block) > span.end);
  const last = after < 0 ? blocks.length : after;
  if (first < 1 || last < first) return null;
  const own = blocks.slice(first, last);
  const from = Math.min(span.start, ...own.map(nodeStart));
  const part = text.slice(from, Math.max(span.end, ...own.map(nodeEnd)) + by);
  const start = from + part.length - part.trimStart().length;
  const end = endOfBlanks(text, start + part.trim().length);
  const [above, next] = [nodeEnd(blocks[first - 1]), last < blocks.length ? nodeStart(blocks[last]) : null];
  const gaps = [
    old.slice(above, nodeStart(blocks[first])),
    text.slice(above, start),
    ...(next === null ? [] : [old.slice(nodeEnd(blocks[last - 1]), next), text.slice(end, next + by)]),
  ];
  if (!gaps.every((gap) => /\n[ \t]*\n$/.test(gap))) return null;
  return { before, start, end, above: blocks.slice(0, first), below: blocks.slice(last) };
}

/** Blanks at the end of a line are of its block. */
function endOfBlanks(text: string, from: number): number {
  let end = from;
  while (text[end] === " " || text[end] === "\t") end += 1;
  return end;
}

/** What seems to begin front matter is none until a line ends it, which may be far below. */
const isOpenFront = ({ text, tree }: ParsedText): boolean =>
  /^(?:---|\+\+\+)/.test(text) && !/^(?:yaml|toml)$/.test(tree.children?.[0]?.type ?? "");

/** Where two texts differ: from `start` to `end` of the first. */
function spanOfChange(a: string, b: string): { readonly start: number; readonly end: number } {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start += 1;
  let same = 0;
  while (same < most - start && a.at(-1 - same) === b.at(-1 - same)) same += 1;
  return { start, end: a.length - same };
}

/** The offsets of a node. */
export const nodeStart = (node: MarkupNode | undefined): number => node?.position?.start.offset ?? 0;
export const nodeEnd = (node: MarkupNode | undefined): number => node?.position?.end.offset ?? 0;
