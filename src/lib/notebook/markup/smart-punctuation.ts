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

/** The texts of a block, without those of blocks in it and without addresses that are their own text. */
function textsIn(block: MarkupNode): readonly TextNode[] {
  return (block.children ?? []).flatMap((child) => {
    if (child.type === "text") return [child as TextNode];
    return lines.test(child.type) || isAddress(child) ? [] : textsIn(child);
  });
}

/** A link that was written as nothing but its address. */
function isAddress({ type, position, children = [] }: MarkupNode): boolean {
  const start = children[0]?.position?.start.offset;
  return type === "link" && (position === undefined || position.start.offset === start);
}

/** A sign of a text: whether it is meant as it stands, and the signs around it in the source. */
interface Sign {
  text: string;
  readonly isEscaped: boolean;
  readonly before: string;
  readonly after: string;
}

function smarten(nodes: readonly TextNode[], source: string, texts: Map<MarkupNode, string>): void {
  let end = 0;
  const signs = nodes.map((node) => {
    const found = signsOf(node, source, end);
    end = found.end;
    return found.signs;
  });
  curlQuotes(signs.flat());
  for (const [at, node] of nodes.entries()) {
    const text = withDashes(signs[at] ?? []);
    if (text !== node.value) texts.set(node, text);
  }
}

/** The signs of a text as they stand in the source, from where the text before it ended if it does not say where it begins. */
function signsOf(
  { value, position }: TextNode,
  source: string,
  from: number,
): { readonly signs: readonly Sign[]; readonly end: number } {
  let end = position?.start.offset ?? from;
  const until = position?.end.offset ?? source.length;
  const signs = [...value].map((text): Sign => {
    const { at, length } = placeOf(text, source, end, until);
    end = at + length;
    const before = [...source.slice(Math.max(0, at - 2), at)].at(-1) ?? "";
    const after = end < source.length ? String.fromCodePoint(source.codePointAt(end) ?? 0) : "";
    return { text, isEscaped: length > text.length, before, after };
  });
  return { signs, end };
}

/** Where a sign of a text stands, longer where it is escaped; before it may stand what a text leaves out, such as the marks of a quotation around its lines. */
function placeOf(
  text: string,
  source: string,
  from: number,
  until: number,
): { readonly at: number; readonly length: number } {
  for (let at = from; at < until; at++) {
    if (source[at] === "\\" && source.startsWith(text, at + 1)) return { at, length: text.length + 1 };
    const [reference] = /^&#?\w+;/.exec(source.slice(at, at + 40)) ?? [];
    if (reference && (text !== "&" || /^&(?:amp|#38|#x26);/i.test(reference)))
      return { at, length: reference.length };
    if (source.startsWith(text, at)) return { at, length: text.length };
  }
  return { at: from, length: text.length };
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
  let isOpen = false;
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
      // Within a word it ends what is open; after a digit it says inches.
      const isInWord = !isOpening && !isClosing && /\S/.test(sign.before);
      const isEnd: boolean = isOpen && (isClosing || isInWord);
      sign.text = isEnd || (!isOpening && (isClosing || /\d/.test(sign.before))) ? "”" : "“";
      isOpen = (isOpen && !isEnd) || (sign.text === "“" && (isOpening || isInWord));
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
