import { tsPlugin } from "@sveltejs/acorn-typescript";
import { Parser } from "acorn";
import { clauseOf } from "../../text/index.ts";
import type { ParseModule, SyntaxNode } from "./syntax-node.ts";

const parsers = {
  ts: Parser.extend(tsPlugin({ jsx: false })),
  tsx: Parser.extend(tsPlugin({ jsx: true })),
} as const;

/** A TypeScript module as acorn reads it, in the tree that oxc gives: what stands in for the parser of the build in a browser. */
export const parseModule: ParseModule = (text, lang) => {
  try {
    const { body } = parsers[lang].parse(text, {
      ecmaVersion: "latest",
      sourceType: "module",
      // The plugin asks for it.
      locations: true,
      preserveParens: true,
    });
    return (body as unknown as SyntaxNode[]).map(named);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const { pos = 0 } = error as SyntaxError & { readonly pos?: number };
    return { offset: pos, what: clauseOf({ message: error.message.replace(/ \(\d+:\d+\)$/, "") }) };
  }
};

/** A tree in which what has no body, or is to be defined by others, is called as oxc calls it. */
function named(node: SyntaxNode): SyntaxNode {
  const parts = Object.entries(node).map(([key, value]) => [key, namedIn(value)] as const);
  return { ...Object.fromEntries(parts), type: nameOf(node), start: node.start, end: node.end };
}

function namedIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(namedIn);
  const isNode = typeof value === "object" && value !== null && "type" in value && "start" in value;
  return isNode ? named(value as SyntaxNode) : value;
}

function nameOf({ type, abstract }: SyntaxNode): string {
  if (type === "TSDeclareMethod") return "TSEmptyBodyFunctionExpression";
  return abstract === true && /^(?:Method|Property)Definition$/.test(type) ? `TSAbstract${type}` : type;
}
