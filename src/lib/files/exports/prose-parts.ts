import type { Notebook } from "../../notebook/index.ts";
import { lineStarts, type MarkupNode, offsetAt, referencesIn } from "../../notebook/index.ts";
import { readMarkup } from "../../notebook/node.ts";

/** What the text of a notebook is made of, in order: Markdown, and places that take what was computed. */
export type ProsePart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "cell"; readonly index: number; readonly before: string }
  | { readonly kind: "value"; readonly index: number }
  /** A reference without words of its own, which takes the title of what it leads to. */
  | { readonly kind: "reference"; readonly id: string }
  /** The address of a link, in its parentheses. */
  | { readonly kind: "address"; readonly url: string };

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly part: ProsePart | null;
}

/**
 * Reads the text of a notebook into parts of plain Markdown: front matter, modules, comments and tags of MDX are left
 * out, and what these stood around is kept. `before` of a cell is what stands on its line in a list or quotation.
 */
export function proseParts(
  source: string,
  notebook: Pick<Notebook, "cells" | "inlines">,
): readonly ProsePart[] {
  return proseSpans(source, notebook)
    .flatMap(({ part }) => part ?? [])
    .filter((part) => part.kind !== "text" || part.text !== "");
}

/** Some characters of a notebook, and what stands for them as Markdown; null for what is left out. */
export interface ProseSpan {
  readonly raw: string;
  readonly part: ProsePart | null;
}

/** The same with the characters that each stands for: together they are the text of the notebook. */
export function proseSpans(
  source: string,
  notebook: Pick<Notebook, "cells" | "inlines">,
): readonly ProseSpan[] {
  const { root } = readMarkup(source);
  if (!root) return [];
  const reader = new ProseReader(source, notebook);
  reader.visit(root);
  return reader.spans();
}

class ProseReader {
  private readonly edits: Edit[] = [];
  private readonly source: string;
  private readonly inlines: readonly (readonly [offset: number, index: number])[];
  private cells = 0;

  constructor(source: string, { inlines }: Pick<Notebook, "inlines">) {
    const starts = lineStarts(source);
    this.source = source;
    this.inlines = inlines.map(({ place }, index) => [offsetAt(starts, place), index] as const);
  }

  visit(node: MarkupNode): void {
    const [start, end] = rangeOf(node);
    if (node.type === "yaml" || node.type === "mdxjsEsm") this.edits.push({ start, end, part: null });
    else if (node.type === "code" && node.lang === "ts") this.addCell(start, end);
    else if (node.type === "mdxTextExpression" || node.type === "mdxFlowExpression")
      this.addValue(start, end);
    else {
      if (node.type === "text") this.addReferences(start, end);
      if (node.type === "link") this.addAddress(node, start, end);
      if (node.type.startsWith("mdxJsx")) this.addTags(node, start, end);
      for (const child of node.children ?? []) this.visit(child);
    }
  }

  spans(): readonly ProseSpan[] {
    const spans: ProseSpan[] = [];
    const textTo = (end: number): void => {
      const raw = this.source.slice(at, end);
      if (raw !== "") spans.push({ raw, part: { kind: "text", text: raw } });
    };
    let at = 0;
    for (const { start, end, part } of this.edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
      textTo(start);
      spans.push({ raw: this.source.slice(start, end), part });
      at = end;
    }
    textTo(this.source.length);
    return spans;
  }

  private addCell(start: number, until: number): void {
    // A fence that a list ends instead of its own mark takes the line end with it.
    const end = start + this.source.slice(start, until).trimEnd().length;
    const before = this.source.slice(this.source.lastIndexOf("\n", start - 1) + 1, start);
    this.edits.push({ start, end, part: { kind: "cell", index: this.cells++, before } });
  }

  /** Comments have no value and leave nothing, with the blanks that stand before those at the end of a heading. */
  private addValue(start: number, end: number): void {
    const found = this.inlines.find(([offset]) => offset > start && offset < end);
    if (found) this.edits.push({ start, end, part: { kind: "value", index: found[1] } });
    else this.edits.push({ start: start - blanksBefore(this.source, start), end, part: null });
  }

  private addReferences(start: number, end: number): void {
    for (const { id, offset } of referencesIn(this.source.slice(start, end), null)) {
      const at = start + offset - 1;
      this.edits.push({ start: at, end: at + id.length + 3, part: { kind: "reference", id } });
    }
  }

  private addAddress({ url }: MarkupNode, start: number, end: number): void {
    if (!url) return;
    const at = this.source.slice(start, end).lastIndexOf(`](${url}`);
    if (at < 0) return;
    const from = start + at + 2;
    this.edits.push({ start: from, end: from + url.length, part: { kind: "address", url } });
  }

  private addTags({ children = [] }: MarkupNode, start: number, end: number): void {
    const [first, last] = [children[0], children.at(-1)];
    if (!first || !last) this.edits.push({ start, end, part: null });
    else {
      this.edits.push({ start, end: rangeOf(first)[0], part: null });
      this.edits.push({ start: rangeOf(last)[1], end, part: null });
    }
  }
}

function rangeOf({ position }: MarkupNode): readonly [number, number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}

function blanksBefore(source: string, start: number): number {
  return /[ \t]*$/.exec(source.slice(0, start))?.[0].length ?? 0;
}
