import type { NotebookProblem } from "../model/index.ts";
import { calloutKinds, calloutTitle, calloutWord } from "./callouts.ts";
import { formulaMistake } from "./formulas/node.ts";
import type { MarkupNode } from "./markup-node.ts";

/** What is wrong in a block, with the offset in the text of the notebook. */
export interface BlockMistake extends Pick<NotebookProblem, "rule" | "what" | "why" | "fix"> {
  readonly offset: number;
}

/** What is wrong with a formula or a callout; `source` is the text of the notebook. */
export function blockMistakes(node: MarkupNode, source: string): readonly BlockMistake[] {
  if (isFormula(node)) return formulaMistakes(node, source);
  const word = calloutWord(node);
  if (word === null || calloutTitle(word) !== null) return [];
  const kinds = Object.keys(calloutKinds).map((kind) => `[!${kind}]`);
  return [
    {
      rule: "markup-is-valid",
      offset: node.position?.start.offset ?? 0,
      what: `there is no callout [!${word}]`,
      fix: `begin it with ${kinds.slice(0, -1).join(", ")} or ${kinds.at(-1)}`,
    },
  ];
}

/** Whether a node is a formula, in a line or in lines of its own; its value is in the notation of TeX. */
export const isFormula = ({ type }: MarkupNode): boolean => type === "math" || type === "inlineMath";

function formulaMistakes(node: MarkupNode, source: string): readonly BlockMistake[] {
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  const tex = String(node.value ?? "");
  if (!isClosed(source.slice(start, end))) {
    const what = "this formula is never closed, and all below it is part of it";
    return [{ rule: "markup-is-valid", offset: start, what, fix: "end it with $$" }];
  }
  const from = Math.max(start, source.indexOf(tex.split("\n", 1)[0] ?? "", start));
  const mistake = formulaMistake(tex);
  if (mistake) {
    const { at, what } = mistake;
    return [{ rule: "markup-is-valid", offset: Math.min(from + at, end), what, fix: "correct the formula" }];
  }
  return [...tex.matchAll(figure)].map(({ 0: typed, index }) => typedFigure(typed, from + index));
}

const isClosed = (text: string): boolean => /^(\${2,})[\s\S]*[^$]\1$/.test(text.trimEnd());

/** A number with decimals, with thousands, or of percent but all of it: what a release prints, and a formula only names. */
const figure =
  /(?<![\d.,}])(?!100\s*\\?%)\d+(?:(?:,|\{,\})\d{3})*(?:\.\d+(?:\s*\\?%)?|(?<=[,}]\d{3})|\s*\\?%)/g;

function typedFigure(typed: string, offset: number): BlockMistake {
  return {
    rule: "figure-is-an-expression",
    offset,
    what: `"${typed}" is typed into a formula`,
    why: "a figure is an expression, which leads to where it is from",
    fix: "name in the formula what it is, and say how much in the text, in braces",
  };
}
