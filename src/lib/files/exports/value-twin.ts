import { renderBlock, renderInline } from "../../cells/index.ts";
import { Figure } from "../../figures/index.ts";
import { Shown } from "../../show/index.ts";
import { inlineMarkdown } from "../tables/index.ts";
import type { TwinPlace } from "./cell-twin.ts";

/** The value of an expression in prose, as Markdown, and the line of the release on which it is printed, if it is. */
export interface ValueTwin {
  readonly markdown: string;
  readonly line: number | null;
}

/** The value of an expression in prose, outside of a page. */
export function valueTwin(value: unknown, { page, place }: Pick<TwinPlace, "page" | "place">): ValueTwin {
  const html = renderInline(page, value) ?? renderBlock(page, value);
  return { markdown: inlineMarkdown(html, place), line: lineOf(value) };
}

function lineOf(value: unknown): number | null {
  const figure = value instanceof Shown ? value.figure : value;
  if (!(figure instanceof Figure) || figure.lineage.kind !== "reported") return null;
  return figure.lineage.sources[0]?.line ?? null;
}
