import { kept } from "../cells/index.ts";
import { Figure } from "../figures/index.ts";
import { marginNote, type Page, Shown } from "../show/index.ts";
import { htmlOf } from "../text/index.ts";
import type { PublishedReferences } from "./publish-references.ts";

/** What the text of a notebook asks for in place of its cells, expressions, formulas and references; `Markup` is HTML to whoever renders it. */
export interface ContentProps<Markup> {
  cell(index: number): Markup;
  /** An expression in prose, with the punctuation after it. */
  value(index: number, after?: string): Markup;
  /** What stands in the margin beside a paragraph, by the indexes of the expressions in it. */
  beside(indexes: readonly number[]): Markup;
  /** What leads from a paragraph to where it can be changed, by its first line in the text of the page. */
  suggest(line: number): Markup;
  /** An expression in an attribute, as it is. */
  raw(index: number): unknown;
  formula(tex: string, isBlock: boolean): Markup;
  reference(id: string): Markup;
  href(id: string): string | undefined;
  mistake(id: string): Markup;
}

/** A notebook that has run, and what it refers to. */
export interface ContentParts {
  readonly cells: readonly string[];
  readonly values: readonly string[];
  readonly raw: readonly unknown[];
  readonly beside: (indexes: readonly number[]) => string;
  /** Nothing where a page cannot be changed, or is being changed already. */
  readonly suggest?: (line: number) => string;
  readonly formula: (tex: string, isBlock: boolean) => string;
  readonly references: Pick<PublishedReferences, "links" | "hrefs">;
}

/** The props of the component that the text of a notebook becomes. */
export function contentProps<Markup>(
  { cells, values, raw, beside, suggest, formula, references: { links, hrefs } }: ContentParts,
  asMarkup: (html: string) => Markup,
): ContentProps<Markup> {
  return {
    cell: (index) => asMarkup(cells[index] ?? ""),
    value: (index, after = "") => asMarkup(kept(values[index] ?? "", after)),
    beside: (indexes) => asMarkup(beside(indexes)),
    suggest: (line) => asMarkup(suggest?.(line) ?? ""),
    raw: (index) => raw[index],
    formula: (tex, isBlock) => asMarkup(formula(tex, isBlock)),
    reference: (id) => asMarkup(links.get(id) ?? ""),
    href: (id) => hrefs.get(id),
    mistake: (id) => asMarkup(hrefs.has(id) ? "" : (links.get(id) ?? "")),
  };
}

/** Sources of figures in the margin; not of those that a reader can set, which would be others then. */
export function besideOf(
  page: Page,
  live: readonly number[],
  values: readonly unknown[],
): ContentParts["beside"] {
  const isLive = new Set(live);
  return (indexes) => {
    const published = indexes.filter((index) => !isLive.has(index)).map((index) => values[index]);
    return htmlOf(marginNote(page, published.filter(isFigure)));
  };
}

const isFigure = (value: unknown): value is Figure | Shown =>
  value instanceof Figure || value instanceof Shown;

/** A cell says which it is, for the desk to find it. */
export function markedCell(html: string, index: number): string {
  const marked = html.replace(/^<(\w+)/, `<$1 data-cell="${index}"`);
  return marked === html ? `<template data-cell="${index}"></template>${html}` : marked;
}
