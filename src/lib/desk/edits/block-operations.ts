import type { SourceBlock } from "../blocks/index.ts";
import { inEditor, lineEndOf, withLineEnds } from "./line-ends.ts";
import type { SpanChange } from "./span-change.ts";

/** A notebook as it stands in its file. */
export interface BlockText {
  readonly source: string;
  readonly blocks: readonly SourceBlock[];
}

/** The text of a block. */
export function textOfBlock({ source }: BlockText, { start, end }: SourceBlock): string {
  return source.slice(start, end);
}

/** Another text in the place of a block. */
export function replaceBlock(sheet: BlockText, block: SourceBlock, text: string): SpanChange {
  const before = textOfBlock(sheet, block);
  const now = withLineEnds(text, before, lineEndOf(before, sheet.source));
  return { start: block.start, end: block.end, expected: before, text: now };
}

/** A new block after one, or before all. */
export function insertAfter(sheet: BlockText, block: SourceBlock | null, text: string): SpanChange {
  const { source } = sheet;
  const end = lineEndOf(source);
  const own = inEditor(text).trim().replaceAll("\n", end);
  if (block === null) {
    const start = source.startsWith("\uFEFF") ? 1 : 0;
    return { start, end: start, expected: "", text: `${own}${end}${end}` };
  }
  // After the blanks that end its last line.
  const at = block.end + (/^[^\r\n]*/.exec(source.slice(block.end))?.[0].length ?? 0);
  const needsBlank = /^(?:\r\n|\n|\r)[ \t]*[^\s]/.test(source.slice(at));
  return { start: at, end: at, expected: "", text: `${end}${end}${own}${needsBlank ? end : ""}` };
}

/** A block taken away, with the blank lines after it, or before it where it is the last. */
export function removeBlock({ source, blocks }: BlockText, block: SourceBlock): SpanChange {
  const at = blocks.indexOf(block);
  const [before, after] = [blocks[at - 1], blocks[at + 1]];
  const start = after || !before ? block.start : before.end;
  const end = after ? after.start : block.end;
  return { start, end, expected: source.slice(start, end), text: "" };
}

/** A block in the place of its neighbour; null where it has none there, or the front matter is in its way. */
export function moveBlock(sheet: BlockText, block: SourceBlock, by: -1 | 1): SpanChange | null {
  const { source, blocks } = sheet;
  const other = blocks[blocks.indexOf(block) + by];
  if (!other || block.kind === "front-matter" || other.kind === "front-matter") return null;
  const [first, second] = by === 1 ? [block, other] : [other, block];
  const between = source.slice(first.end, second.start);
  const isApart = /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/.test(between);
  const gap = isApart ? between : lineEndOf(source).repeat(2);
  return {
    start: first.start,
    end: second.end,
    expected: source.slice(first.start, second.end),
    text: `${textOfBlock(sheet, second)}${gap}${textOfBlock(sheet, first)}`,
  };
}

/** The same block once more after itself, under an id of its own. */
export function duplicateBlock(sheet: BlockText, block: SourceBlock): SpanChange {
  const taken = new Set(sheet.blocks.map(({ id }) => id));
  const text = textOfBlock(sheet, block);
  if (block.id === null) return insertAfter(sheet, block, text);
  let number = 2;
  while (taken.has(`${block.id}-${number}`)) number++;
  const own = `${block.id}-${number}`;
  const isCell = block.kind === "cell";
  const renamed = isCell
    ? text.replace(/^(.*?\bid=["']?)[\w-]+/, `$1${own}`)
    : text.replace(/#[\w-]+(\s*\*\/\s*\}?\s*)$/, `#${own}$1`);
  return insertAfter(sheet, block, renamed);
}

/** A block cut in two at an offset in what an editor holds of it; a cell becomes two cells. */
export function splitBlock(sheet: BlockText, block: SourceBlock, edited: string, at: number): SpanChange {
  const [head, tail] = [edited.slice(0, at).trimEnd(), edited.slice(at).trimStart()];
  const fence = block.kind === "cell" ? /^(`{3,}|~{3,})ts\b/.exec(edited) : null;
  const between = fence ? `\n${fence[1]}\n\n${fence[0]}\n` : "\n\n";
  return replaceBlock(sheet, block, `${head}${between}${tail}`);
}
