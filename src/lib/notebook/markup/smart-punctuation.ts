import type { MarkupNode } from "../parse/index.ts";

/** What has text in lines of its own, within which a quotation mark that opens finds the one that closes it. */
const lines = /^(?:paragraph|heading|tableCell|mdxJsxFlowElement)$/;

interface TextNode extends MarkupNode {
  readonly value: string;
}

/**
 * A tree with typographic quotation marks, dashes and ellipses, by the rules of the parser of the build, which makes them
 * as it parses (pulldown-cmark, "smart punctuation"): what opens and what closes is told from the signs around it.
 */
export function smartPunctuation(root: MarkupNode, source: string): MarkupNode {
  const texts = new Map<MarkupNode, string>();
  for (const block of blocksIn(root)) smarten(textsIn(block), source, texts);
  return withTexts(root, texts);
}

function withTexts(node: MarkupNode, texts: ReadonlyMap<MarkupNode, string>): MarkupNode {
  const value = texts.get(node);
  if (value !== undefined) return { ...node, value };
  if (!node.children) return node;
  return { ...node, children: node.children.map((child) => withTexts(child, texts)) };
}

function blocksIn(node: MarkupNode): readonly MarkupNode[] {
  const own = lines.test(node.type) ? [node] : [];
  return [...own, ...(node.children ?? []).flatMap(blocksIn)];
}

/** The texts of a block, without those of blocks in it. */
function textsIn(block: MarkupNode): readonly TextNode[] {
  return (block.children ?? []).flatMap((child) => {
    if (child.type === "text") return [child as TextNode];
    return lines.test(child.type) ? [] : textsIn(child);
  });
}

/** A sign of a text: whether it is meant as it stands, and the signs around it in the source. */
interface Sign {
  text: string;
  readonly isEscaped: boolean;
  readonly before: string;
  readonly after: string;
}

function smarten(nodes: readonly TextNode[], source: string, texts: Map<MarkupNode, string>): void {
  const signs = nodes.map((node) => signsOf(node, source));
  curlQuotes(signs.flat());
  for (const [at, node] of nodes.entries()) {
    const text = withDashes(signs[at] ?? []);
    if (text !== node.value) texts.set(node, text);
  }
}

/** The signs of a text as they stand in the source, where an escape has a backslash before it and a reference is longer. */
function signsOf({ value, position }: TextNode, source: string): readonly Sign[] {
  let at = position?.start.offset ?? 0;
  const end = position?.end.offset ?? 0;
  return [...value].map((text): Sign => {
    const isEscaped = source[at] === "\\" && source.startsWith(text, at + 1);
    const reference =
      source.startsWith(text, at) || isEscaped ? null : /^&[#\w]+;/.exec(source.slice(at, end));
    if (isEscaped) at += 1;
    // What a text leaves out of its lines, such as the marks of a quotation around it.
    else if (!reference) while (at < end && !source.startsWith(text, at)) at += 1;
    const before = [...source.slice(Math.max(0, at - 2), at)].at(-1) ?? "";
    at += reference?.[0].length ?? text.length;
    const after = String.fromCodePoint(source.codePointAt(at) ?? 32);
    return {
      text,
      isEscaped: isEscaped || reference !== null,
      before,
      after: at < source.length ? after : "",
    };
  });
}

const isBlank = (sign: string): boolean => /\s/u.test(sign);
const isPunctuation = (sign: string): boolean => /[\p{P}\p{S}]/u.test(sign);

function opens({ text, before, after }: Sign): boolean {
  if (after === "" || isBlank(after)) return false;
  if (before === "" || isBlank(before)) return true;
  return isPunctuation(before) && (text !== "'" || !/[\])]/.test(before));
}

function closes({ before, after }: Sign): boolean {
  if (before === "" || isBlank(before)) return false;
  return after === "" || isBlank(after) || isPunctuation(after);
}

function curlQuotes(signs: readonly Sign[]): void {
  let single: Sign | null = null;
  let double: Sign | null = null;
  for (const sign of signs) {
    if (sign.isEscaped || !/["']/.test(sign.text)) continue;
    const [isOpening, isClosing] = [opens(sign), closes(sign)];
    if (sign.text === "'") {
      if (single && isClosing) {
        single.text = "‘";
        single = null;
      } else if (isOpening) single = sign;
      sign.text = "’";
    } else {
      const isEnd = double !== null && isClosing;
      sign.text = isEnd || (isClosing && !isOpening) ? "”" : "“";
      if (isEnd) double = null;
      else if (isOpening) double ??= sign;
    }
  }
}

function withDashes(signs: readonly Sign[]): string {
  const text = signs
    .map(({ text: own, isEscaped }) => (isEscaped && /[-.]/.test(own) ? `\0${own}` : own))
    .join("");
  return text
    .replaceAll(/(?<!\0)-{2,}/g, dashes)
    .replaceAll(/(?<!\0)\.\.\./g, "…")
    .replaceAll("\0", "");
}

function dashes({ length }: string): string {
  if (length % 3 === 0) return "—".repeat(length / 3);
  if (length % 2 === 0) return "–".repeat(length / 2);
  const ends = length % 3 === 1 ? 2 : 1;
  return "—".repeat((length - 2 * ends) / 3) + "–".repeat(ends);
}
