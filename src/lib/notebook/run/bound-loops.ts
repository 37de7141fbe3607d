import type { Edit, Node } from "../code/index.ts";
import { applyEdits, childrenOf, isNode, parseProgram } from "../code/node.ts";
import { lineStarts, placeAt } from "../model/index.ts";

/** What each round of a loop calls, with the place of the loop. */
export const roundName = "$$round";

const head = "async () => {";

const loops = new Set([
  "ForStatement",
  "ForInStatement",
  "ForOfStatement",
  "WhileStatement",
  "DoWhileStatement",
]);

/**
 * The body of a function, whose second line is line `line` of its file, in which each round of each loop calls
 * `$$round(line, column)`. No line moves, and nothing in its line that stands before the end of the loop, but where the loop says `continue`.
 */
export function boundLoops(body: string, line: number): string {
  if (!/\b(?:for|while|do)\b/.test(body)) return body;
  const program = parseProgram(`${head}${body}\n}`);
  if (!Array.isArray(program)) return body;
  const starts = lineStarts(body);
  return applyEdits(
    body,
    program.flatMap(loopsIn).flatMap((loop) => {
      const place = placeAt(starts, loop.start - head.length);
      return editsOf(loop, body, `${roundName}(${place.line + line - 2},${place.column});`);
    }),
  );
}

/** The inner ones first: two that end together end in that order. */
function loopsIn(node: Node): Node[] {
  const inner = childrenOf(node).flatMap(loopsIn);
  return loops.has(node.type) ? [...inner, node] : inner;
}

function editsOf(loop: Node, text: string, call: string): readonly Edit[] {
  if (!isNode(loop.body)) return [];
  const start = loop.body.start - head.length;
  const end = loop.body.end - head.length;
  const isBlock = loop.body.type === "BlockStatement";
  const isFirst = /\bcontinue\b/.test(text.slice(start, end));
  const [open, close] = isBlock ? ["", ""] : ["{", "}"];
  const [first, last] = isBlock ? [start + 1, end - 1] : [start, end];
  return [
    { start: first, end: first, text: open + (isFirst ? call : "") },
    { start: last, end: last, text: (isFirst ? "" : `;${call}`) + close },
  ];
}
