import { idInComment, type MarkupNode, type ParsedNotebook } from "../../notebook/index.ts";
import { parseNotebook, readMarkup } from "../../notebook/node.ts";
import { remember } from "../../text/index.ts";
import type { BlockKind, SourceBlock } from "./source-block.ts";

const kinds: Readonly<Record<string, BlockKind>> = {
  yaml: "front-matter",
  heading: "heading",
  paragraph: "paragraph",
  list: "list",
  blockquote: "quotation",
  table: "table",
  math: "formula",
  footnoteDefinition: "footnote",
  code: "code",
  mdxJsxFlowElement: "component",
  mdxFlowExpression: "expression",
  mdxjsEsm: "imports",
};

/** The blocks of a notebook, from its front matter on, as the one parser of notebooks finds them; none where it finds no page. */
export function blocksOf(source: string, path: string): readonly SourceBlock[] {
  return blocksBefore(`${path}\n${source}`);
}

/** A page is made of a text, and then a change made in it. */
const blocksBefore = remember(20, (text): readonly SourceBlock[] => {
  const end = text.indexOf("\n");
  return findBlocks(text.slice(end + 1), text.slice(0, end));
});

function findBlocks(source: string, path: string): readonly SourceBlock[] {
  // The parser leaves out the mark of the byte order, and counts from what follows it.
  const mark = source.startsWith("\uFEFF") ? 1 : 0;
  const text = source.slice(mark);
  const { root } = readMarkup(text);
  const parsed = parseNotebook(text, path);
  return (root?.children ?? []).map((node) => {
    const block = blockOf(node, text, parsed);
    return { ...block, start: block.start + mark, end: block.end + mark };
  });
}

function blockOf(node: MarkupNode, text: string, parsed: ParsedNotebook): SourceBlock {
  const start = node.position?.start.offset ?? 0;
  const own = text.slice(start, node.position?.end.offset).trimEnd();
  const cell = parsed.cells.findIndex((one) => one.start === start);
  const line = node.position?.start.line ?? 1;
  return {
    kind: cell >= 0 ? "cell" : (kinds[node.type] ?? "other"),
    id: parsed.cells[cell]?.meta.id ?? (node.type === "heading" ? (idInComment(own) ?? null) : null),
    start,
    end: start + own.length,
    line,
    shownLine: line + linesAdded(parsed, start),
    cell: cell >= 0 ? cell : null,
  };
}

/** Where a page is compiled, a cell without blank lines around it is given them. */
const linesAdded = ({ cells }: ParsedNotebook, offset: number): number =>
  cells.filter(({ start }) => start < offset).flatMap(({ needsBlank }) => needsBlank.filter(Boolean)).length;
