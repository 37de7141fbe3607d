import { lineStarts } from "../model/index.ts";
import { type MarkupChange, markupChange, nodeEnd, nodeStart, type ParsedText } from "./markup-change.ts";
import type { MarkupNode, MarkupPoint } from "./markup-node.ts";

/** What ends where a blank line or its own mark does, so that nothing below it is read otherwise for it. */
const closed = new Set([
  "paragraph",
  "heading",
  "thematicBreak",
  "code",
  "blockquote",
  "table",
  "mdxFlowExpression",
]);

/**
 * The tree of a text that differs from one that was parsed before in a few blocks between blank lines: `parse` reads these
 * alone, and the others move. Of several texts before, the one that leaves least to be read. Null where that is most of
 * the text, and where what stands around it could change what it is, or it what stands around it.
 */
export function changedMarkup(
  befores: readonly ParsedText[],
  text: string,
  parse: (part: string) => MarkupNode,
): MarkupNode | null {
  const sizeOf = ({ start, end }: MarkupChange): number => end - start;
  const [least] = befores
    .flatMap((one) => markupChange(one, text) ?? [])
    .sort((a, b) => sizeOf(a) - sizeOf(b));
  if (!least || 2 * sizeOf(least) > text.length || defines(least.before.tree)) return null;
  const read = parsedAlone(text.slice(least.start, least.end), parse);
  return read && withBlocks(least, read, text);
}

function withBlocks(
  { before, start, above, below }: MarkupChange,
  read: readonly MarkupNode[],
  text: string,
): MarkupNode {
  const starts = lineStarts(text);
  const own = { offset: start, line: lineStarts(text.slice(0, start)).length - 1 };
  const by = {
    offset: text.length - before.text.length,
    line: starts.length - lineStarts(before.text).length,
  };
  const column = text.length - (starts.at(-1) ?? 0) + 1;
  return {
    ...before.tree,
    children: [
      ...above,
      ...read.map((block) => moved(block, own)),
      ...below.map((block) => moved(block, by)),
    ],
    position: {
      start: { offset: 0, line: 1, column: 1 },
      end: { offset: text.length, line: starts.length, column },
    },
  };
}

/** What definitions say is used anywhere. */
const defines = ({ type, children = [] }: MarkupNode): boolean =>
  type.toLowerCase().endsWith("definition") || children.some(defines);

/** The blocks of a part, each of which is closed; null where there are others, or a mistake, whose place the whole text tells. */
function parsedAlone(part: string, parse: (part: string) => MarkupNode): readonly MarkupNode[] | null {
  // What stands first of all may be front matter.
  if (/^(?:---|\+\+\+)/.test(part)) return null;
  try {
    const { children = [] } = parse(part);
    const isClosed = (block: MarkupNode): boolean =>
      closed.has(block.type) &&
      !defines(block) &&
      (block.type !== "code" || hasEnd(part.slice(nodeStart(block), nodeEnd(block))));
    return part !== "" && children.every(isClosed) ? children : null;
  } catch {
    return null;
  }
}

/** Whether a fence has a mark at its end, as long as that at its beginning or longer. */
function hasEnd(fence: string): boolean {
  const mark = /^(?:`{3,}|~{3,})/.exec(fence)?.[0];
  return mark !== undefined && new RegExp(`\\n *${mark[0]}{${mark.length},}[ \\t]*$`).test(fence);
}

type Shift = Pick<MarkupPoint, "offset" | "line">;

function moved(node: MarkupNode, by: Shift): MarkupNode {
  if (by.offset === 0 && by.line === 0) return node;
  const { position, children, attributes } = node;
  return {
    ...node,
    ...(position && { position: { start: shifted(position.start, by), end: shifted(position.end, by) } }),
    ...(children && { children: children.map((child) => moved(child, by)) }),
    ...(attributes && { attributes: attributes.map((one) => moved(one, by)) }),
  };
}

const shifted = (point: MarkupPoint, { offset, line }: Shift): MarkupPoint => ({
  ...point,
  offset: point.offset + offset,
  line: point.line + line,
});
