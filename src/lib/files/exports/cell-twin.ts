import { renderBlock } from "../../cells/index.ts";
import type { Cell } from "../../notebook/index.ts";
import { isInput } from "../../notebook/index.ts";
import type { Page } from "../../show/index.ts";
import { type Html, markdownAddress, markdownText, textOf } from "../../text/index.ts";
import type { CellOutput } from "../tables/index.ts";
import { inlineMarkdown, markdownTable } from "../tables/index.ts";
import { outputData } from "./output-data.ts";

/** What one value that a cell displayed is, outside of a page. */
export interface OutputTwin {
  readonly markdown: string;
  /** By media type, as notebooks of Jupyter hold it. */
  readonly data: Readonly<Record<string, string>>;
}

/** What it is read with: a page for its own cards, the address of the cell's pictures, and of links as files see them. */
export interface TwinPlace {
  readonly page: Page;
  readonly pictureOf: (stem: string) => string;
  readonly place: (href: string) => string;
}

/** What a cell displayed, outside of a page; controls stay on the page. */
export function cellTwins(
  displayed: readonly unknown[],
  outputs: readonly (CellOutput | null)[],
  where: TwinPlace,
): readonly OutputTwin[] {
  return displayed.flatMap((value, index) => {
    if (isInput(value)) return [];
    const output = outputs[index];
    return [output ? outputTwin(output, where) : valueTwin(renderBlock(where.page, value), where)];
  });
}

function outputTwin(output: CellOutput, { pictureOf }: TwinPlace): OutputTwin {
  const { stem, table, draw } = output;
  const title = markdownText(table?.title ?? stem ?? "");
  const picture = draw && stem && `![${title}](${markdownAddress(pictureOf(stem))})`;
  const words = [picture || `**${title}**`, table?.description && markdownText(table.description)];
  const grid = table && markdownTable(table);
  return { markdown: [...words, grid].filter(Boolean).join("\n\n"), data: outputData(output) };
}

function valueTwin(html: Html, { place }: TwinPlace): OutputTwin {
  return { markdown: inlineMarkdown(html, place), data: { "text/plain": textOf(html) } };
}

/** A fence around code that may hold fences itself. */
export function fenced({ source }: Pick<Cell, "source">): string {
  const longest = Math.max(2, ...[...source.matchAll(/`{3,}/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}ts\n${source}\n${fence}`;
}
