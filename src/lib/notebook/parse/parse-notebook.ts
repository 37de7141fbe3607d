import { mendingOf } from "../../text/index.ts";
import type { Snippet } from "../code/index.ts";
import { alignExpression, alignFence } from "../code/node.ts";
import type { Frontmatter } from "../frontmatter/index.ts";
import { checkFrontmatter, parseFrontmatter } from "../frontmatter/node.ts";
import type { Heading, NotebookProblem, Place, Reference } from "../model/index.ts";
import { lineStarts, placeAt } from "../model/index.ts";
import { attributeExpressions } from "./attribute-expressions.ts";
import { type BlockMistake, blockMistakes, isFormula } from "./block-mistakes.ts";
import type { MarkupNode } from "./markup-node.ts";
import { type FenceMeta, parseFence } from "./parse-fence.ts";
import { type ParsedFinding, parseFindings } from "./parse-findings.ts";
import { readMarkup } from "./read-markup.ts";
import { referencesIn } from "./references.ts";

/** A `ts` fence as found: what stands on it, its code, and how it stands among its neighbours. */
export interface ParsedCell {
  readonly meta: FenceMeta;
  readonly metaOffset: number;
  readonly source: string;
  readonly code: Snippet & { readonly first: number };
  readonly start: number;
  readonly end: number;
  /** Whether a blank line is needed before and after what takes the fence's place. */
  readonly needsBlank: readonly [boolean, boolean];
}

/** An expression as found; `start` and `end` are those of what is replaced when the page is written. */
export interface ParsedInline {
  readonly code: Snippet;
  readonly isAttribute: boolean;
  /** It stands in a finding of the front matter, and so in no text of the page. */
  readonly isInFrontmatter: boolean;
}

/** A link or a picture, as written. */
export interface ParsedLink extends Place {
  readonly url: string;
  readonly isPicture: boolean;
}

/** What the text of a notebook says, before any code is looked into. */
export interface ParsedNotebook {
  readonly source: string;
  readonly path: string;
  readonly starts: readonly number[];
  readonly frontmatter: Frontmatter;
  readonly headings: readonly Heading[];
  readonly references: readonly Reference[];
  readonly links: readonly ParsedLink[];
  /** Formulas in the notation of TeX, each once. */
  readonly formulas: readonly string[];
  readonly cells: readonly ParsedCell[];
  readonly inlines: readonly ParsedInline[];
  readonly findings: readonly ParsedFinding[];
  /** The author's own imports and exports. */
  readonly modules: readonly Snippet[];
  readonly problems: readonly NotebookProblem[];
}

/** Reads the text of a notebook in one pass over its tree. Mistakes are problems, never a throw. */
export function parseNotebook(source: string, path: string): ParsedNotebook {
  const starts = lineStarts(source);
  const { root, text, error } = readMarkup(source);
  const found = new Findings(source, text, starts);
  if (root !== null) found.visit(root, null);
  const yaml = root === null ? yamlOf(source) : found.yaml;
  const frontmatter = parseFrontmatter(yaml ?? "", path);
  const broken: NotebookProblem[] =
    error === null
      ? []
      : [
          {
            rule: "markup-is-valid",
            file: path,
            ...placeAt(starts, error.offset),
            ...inWords(error, source),
          },
        ];
  const { findings, problems: hidden } = parseFindings(source, path, frontmatter);
  const ofBlocks = found.mistakes.map(({ offset, ...words }): NotebookProblem => {
    return { file: path, ...placeAt(starts, offset), ...words };
  });
  const problems = [...checkFrontmatter(frontmatter, path), ...hidden, ...broken, ...ofBlocks];
  const { headings, references, links, formulas, cells, modules } = found;
  const stated = findings.flatMap(({ parts }) => parts.filter((part) => typeof part !== "string"));
  const inlines = [...stated, ...found.inlines];
  return {
    source,
    path,
    starts,
    frontmatter,
    headings,
    references,
    links,
    formulas: [...formulas],
    cells,
    inlines,
    findings,
    modules,
    problems,
  };
}

function inWords({ offset, what }: { readonly offset: number; readonly what: string }, source: string) {
  const fix = mendingOf(what, source.slice(offset, offset + 80));
  return fix === null ? { what } : { what: what.replace(/ \(note: .*\)$/, ""), fix };
}

function yamlOf(source: string): string | null {
  return /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---/.exec(source)?.[1] ?? null;
}

/** Words of fences that are meant as cells. */
const alike = ["js", "javascript", "jsx", "typescript", "tsx", "mts", "mjs"];

class Findings {
  readonly headings: Heading[] = [];
  readonly references: Reference[] = [];
  readonly links: ParsedLink[] = [];
  readonly formulas = new Set<string>();
  readonly cells: ParsedCell[] = [];
  readonly inlines: ParsedInline[] = [];
  readonly modules: Snippet[] = [];
  /** Fences that are taken for cells and are none, formulas and callouts that cannot be read. */
  readonly mistakes: BlockMistake[] = [];
  yaml: string | null = null;
  private readonly source: string;
  private readonly text: string;
  private readonly starts: readonly number[];

  constructor(source: string, text: string, starts: readonly number[]) {
    this.source = source;
    this.text = text;
    this.starts = starts;
  }

  visit(node: MarkupNode, parent: MarkupNode | null): void {
    if (node.type === "yaml") this.yaml = String(node.value);
    if (node.type === "heading") this.addHeading(node);
    if (node.type === "text" || node.type === "link") this.addReferences(node);
    if (node.type === "link" || node.type === "image") this.addLink(node);
    if (node.type === "code" && node.lang === "ts") this.addCell(node, parent);
    if (node.type === "code") this.checkFence(node);
    if (node.type === "mdxTextExpression" || node.type === "mdxFlowExpression") this.addInline(node);
    if (node.type === "mdxjsEsm") this.addModule(node);
    if (node.type.startsWith("mdxJsx")) this.addAttributes(node);
    if (isFormula(node)) this.formulas.add(String(node.value));
    this.mistakes.push(...blockMistakes(node, this.source));
    for (const child of node.children ?? []) this.visit(child, node);
  }

  private addHeading(node: MarkupNode): void {
    const [start, end] = range(node);
    const text = this.source.slice(start, end).replace(/^#+\s*|\s+#+\s*$/g, "");
    this.headings.push({ depth: node.depth ?? 1, text, ...placeAt(this.starts, start) });
  }

  private addReferences(node: MarkupNode): void {
    const [start, end] = range(node);
    const found = referencesIn(this.source.slice(start, end), node.type === "link" ? (node.url ?? "") : null);
    for (const { id, offset } of found) this.references.push({ id, ...placeAt(this.starts, start + offset) });
  }

  private addLink(node: MarkupNode): void {
    const [start] = range(node);
    const isPicture = node.type === "image";
    this.links.push({ url: node.url ?? "", isPicture, ...placeAt(this.starts, start) });
  }

  private addCell(node: MarkupNode, parent: MarkupNode | null): void {
    const [start, until] = range(node);
    // A fence that a list ends instead of its own mark takes the line end with it.
    const end = start + this.source.slice(start, until).trimEnd().length;
    const source = String(node.value ?? "");
    const code = alignFence(this.source, start, end, source);
    const opening = this.source.slice(start).search(/ts\b/);
    const meta = parseFence(node.meta ?? "");
    const at = node.meta ? this.source.indexOf(node.meta, start + opening + 2) : start + opening + 2;
    this.cells.push({ meta, metaOffset: at, source, code, start, end, needsBlank: needsBlank(node, parent) });
  }

  private checkFence(node: MarkupNode): void {
    const [offset, end] = range(node);
    const text = this.source.slice(offset, end).trimEnd();
    const mark = /^(?:`{3,}|~{3,})/.exec(text)?.[0];
    const isMeantToRun = alike.includes(node.lang ?? "") && !/\brun=false\b/.test(node.meta ?? "");
    if (mark && !new RegExp(`\\n[ \\t>]*${mark[0]}{${mark.length},}$`).test(text)) {
      const what = "this fence is never closed, and all below it is part of it";
      this.mistakes.push({ rule: "markup-is-valid", offset, what, fix: `end it with a line ${mark}` });
    } else if (isMeantToRun) {
      const what = `a fence with the word ${node.lang} does not run`;
      this.mistakes.push({
        rule: "fence-is-a-cell",
        offset,
        what,
        fix: "write ts for a cell, or txt for what is only to be read",
      });
    }
  }

  private addInline(node: MarkupNode): void {
    const [start, end] = range(node);
    this.inlines.push({
      code: alignExpression(this.source, start + 1, end - 1),
      isAttribute: false,
      isInFrontmatter: false,
    });
  }

  private addModule(node: MarkupNode): void {
    const [start, end] = range(node);
    this.modules.push({ start, end, text: this.source.slice(start, end) });
  }

  private addAttributes(node: MarkupNode): void {
    for (const [start, end] of attributeExpressions(this.text, node))
      this.inlines.push({
        code: alignExpression(this.source, start, end),
        isAttribute: true,
        isInFrontmatter: false,
      });
  }
}

/** A fence may interrupt a paragraph, an expression may not; in a tight list a blank line would loosen the list. */
function needsBlank(node: MarkupNode, parent: MarkupNode | null): readonly [boolean, boolean] {
  if (parent?.type === "listItem" && parent.spread !== true) return [false, false];
  const siblings = (parent?.children ?? []).filter(({ type }) => type !== "yaml");
  const index = siblings.indexOf(node);
  const [before, after] = [siblings[index - 1], siblings[index + 1]];
  const [start, end] = [node.position?.start.line ?? 0, node.position?.end.line ?? 0];
  return [before?.position?.end.line === start - 1, after?.position?.start.line === end + 1];
}

function range(node: MarkupNode): readonly [number, number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}
