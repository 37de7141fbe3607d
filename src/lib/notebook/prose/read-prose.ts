import { parseFrontmatter } from "../frontmatter/node.ts";
import { calloutWord, type FrontText, type MarkupNode } from "../parse/index.ts";
import { alignText, bracedIn, changeTexts, findingTexts, readMarkup } from "../parse/node.ts";
import { objectMark, type Prose, type ProseKind, typedReason } from "./prose.ts";
import { ProseWriter } from "./prose-writer.ts";

const blocks: Readonly<Record<string, ProseKind>> = {
  paragraph: "text",
  tableCell: "text",
  heading: "heading",
};
const codeElements = new Set(["code", "kbd", "pre", "samp", "script", "style", "svg"]);
const textAttributes = new Set([
  "alt",
  "aria-description",
  "aria-label",
  "caption",
  "description",
  "label",
  "summary",
  "title",
]);

/**
 * Everything in a notebook that is read as language, one text for each paragraph, heading, cell of a table, text
 * attribute, and for the title, the description, the changes and the findings of the front matter; code, expressions and addresses left out.
 * Markup that cannot be parsed gives none: that is told elsewhere.
 */
export function readProse(source: string): readonly Prose[] {
  const { root } = readMarkup(source);
  const reader = new ProseReader(source);
  if (root) reader.visit(root, false);
  return reader.found;
}

class ProseReader {
  readonly found: Prose[] = [];
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  visit(node: MarkupNode, isQuoted: boolean): void {
    if (node.type === "yaml") this.addFrontmatter(node);
    if (isCode(node)) return;
    const kind = blocks[node.type];
    const hasText = node.children?.some(({ type }) => type === "text") ?? false;
    this.addTexts(node);
    if (kind || hasText) this.addBlock(node, kind ?? "text", isQuoted);
    else for (const child of node.children ?? []) this.visit(child, isQuoted || isQuotation(node));
  }

  private addBlock(node: MarkupNode, kind: ProseKind, isQuoted: boolean): void {
    const writer = new ProseWriter(this.source);
    const write = (child: MarkupNode): void => {
      const start = writer.length;
      if (child.type === "text") writer.text(child);
      else if (isCode(child) || !child.children) writer.standIn(child);
      else for (const grandchild of child.children) write(grandchild);
      if (child.name === "q") writer.quote(start);
      this.addTexts(child);
    };
    for (const child of node.children ?? []) write(child);
    if (isQuoted) writer.quote(0);
    this.found.push(writer.prose(kind, node.position?.end.offset ?? 0));
  }

  /** What an image says in place of itself, and the texts among the attributes of an element. */
  private addTexts(node: MarkupNode): void {
    const own = node as { readonly alt?: unknown; readonly title?: unknown };
    const texts = [own.alt, own.title, ...(node.attributes ?? []).filter(isText).map(({ value }) => value)];
    for (const text of texts) if (typeof text === "string" && text !== "") this.addAttribute(node, text);
  }

  private addAttribute(node: MarkupNode, text: string): void {
    const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    const at = this.source.indexOf(text, from);
    this.addText(text, at >= 0 && at < to ? at : from, to);
  }

  private addFrontmatter(node: MarkupNode): void {
    const yaml = String(node.value);
    const from = this.source.indexOf(yaml, node.position?.start.offset ?? 0);
    const { data } = parseFrontmatter(yaml, "");
    for (const key of ["title", "description"]) {
      const mark = new RegExp(`^["']?${key}["']?\\s*:\\s*(?:[>|][+-]?\\s*)?["']?`, "m").exec(yaml);
      const value = data[key];
      if (mark && typeof value === "string")
        this.addText(value, from + mark.index + mark[0].length, from + yaml.length);
    }
    const sentences = [
      ...changeTexts(this.source, data.changes),
      ...findingTexts(this.source, data.findings),
    ];
    for (const one of sentences) this.addSentence(one, from);
  }

  /** A sentence of front matter, with marks in the places of its expressions. */
  private addSentence({ text, offsets }: FrontText, from: number): void {
    const braced = bracedIn(text);
    const reasons = braced.flatMap(([start, end]) => {
      const reason = typedReason(text.slice(start + 1, end - 1));
      return reason === null ? [] : [{ at: start, offset: offsets?.[start] ?? from, reason }];
    });
    const isReason = (start: number): boolean => reasons.some(({ at }) => at === start);
    const words = braced.reduce(
      (all, [start, end]) =>
        all.slice(0, start) + (isReason(start) ? " " : objectMark).repeat(end - start) + all.slice(end),
      text,
    );
    const places = offsets ?? Array.from({ length: text.length + 1 }, () => from);
    this.found.push({ text: words, offsets: places, kind: "text", quoted: [], reasons });
  }

  private addText(text: string, start: number, end: number): void {
    const offsets = alignText(this.source, start, end, text);
    this.found.push({ text, offsets, kind: "plain", quoted: [], reasons: [] });
  }
}

/** A block quotation that is no callout. */
function isQuotation(node: MarkupNode): boolean {
  return node.type === "blockquote" && calloutWord(node) === null;
}

function isCode(node: MarkupNode): boolean {
  return codeElements.has(node.name ?? "") || node.type === "code" || node.type === "inlineCode";
}

function isText({ type, name }: MarkupNode): boolean {
  return type === "mdxJsxAttribute" && textAttributes.has(name ?? "");
}
