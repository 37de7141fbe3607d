import type { MarkupNode } from "../parse/index.ts";
import { alignText } from "../parse/node.ts";
import { isComment, objectMark, type Prose, type ProseKind, type Span, typedReason } from "./prose.ts";

/** Puts one text together from the nodes of a block, from left to right. */
export class ProseWriter {
  private readonly source: string;
  private written = "";
  private readonly offsets: number[] = [];
  private readonly quoted: Span[] = [];
  private readonly reasons: { at: number; offset: number; reason: string }[] = [];

  constructor(source: string) {
    this.source = source;
  }

  get length(): number {
    return this.written.length;
  }

  text(node: MarkupNode): void {
    const value = String(node.value);
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    this.offsets.push(...alignText(this.source, start, end, value).slice(0, -1));
    this.written += value;
  }

  /** A reason is kept, another comment leaves nothing, a line break a blank, and anything else a mark. */
  standIn(node: MarkupNode): void {
    const offset = node.position?.start.offset ?? 0;
    const isExpression = node.type === "mdxTextExpression";
    const reason = isExpression ? typedReason(String(node.value)) : null;
    if (reason !== null) this.reasons.push({ at: this.length, offset, reason });
    if (isExpression && isComment(String(node.value))) return;
    this.offsets.push(offset);
    this.written += node.type === "break" ? " " : objectMark;
  }

  /** What was written from `start` on is a quotation. */
  quote(start: number): void {
    this.quoted.push({ start, end: this.length });
  }

  prose(kind: ProseKind, end: number): Prose {
    const { written: text, quoted, reasons } = this;
    return { text, offsets: [...this.offsets, end], kind, quoted, reasons };
  }
}
