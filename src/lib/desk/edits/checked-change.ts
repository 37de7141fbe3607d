import { type NotebookProblem, problemsOf } from "../../notebook/index.ts";
import { compileNotebook } from "../../notebook/node.ts";
import { fnv1a64, wordsOfProblem } from "../../text/index.ts";
import type { SourceBlock } from "../blocks/index.ts";
import { blocksOf } from "../blocks/node.ts";
import { inEditor } from "./line-ends.ts";
import { type SpanChange, withChange } from "./span-change.ts";

/** What becomes of a change: the text with it, two texts that differ, or what is wrong with it. */
export type CheckedChange =
  | { readonly kind: "changed"; readonly source: string }
  | { readonly kind: "stale"; readonly now: string }
  | { readonly kind: "refused"; readonly problems: readonly Fault[] };

/** What is wrong with a change, and where that would stand. */
export interface Fault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** What no page could be made of. */
const parsing: ReadonlySet<NotebookProblem["rule"]> = new Set([
  "markup-is-valid",
  "syntax-is-valid",
  "frontmatter-is-valid",
  "meta-is-known",
] as const);

/** A change of a notebook that was made over a text with that hash, before it is written: it must be read and leave other blocks alone. */
export function checkedChange(source: string, path: string, hash: string, change: SpanChange): CheckedChange {
  const changed = hash === fnv1a64(source) ? withChange(source, change) : null;
  if (changed === null) return { kind: "stale", now: source };
  const lost = readsAsPage(changed, path) ? lostBlock(source, changed, path, change) : undefined;
  const problems = lost ? [lost] : newFaults(source, changed, path, change);
  return problems.length > 0 ? { kind: "refused", problems } : { kind: "changed", source: changed };
}

/** Those that were there before are no reason to refuse another change. */
function newFaults(source: string, changed: string, path: string, change: SpanChange): readonly Fault[] {
  const { start, end, text } = change;
  const found = faultsIn(changed, path, start, start + text.length);
  const before = new Set(found.length > 0 ? faultsIn(source, path, start, end).map(wordsOfProblem) : []);
  return found
    .filter((problem) => !before.has(wordsOfProblem(problem)))
    .map((problem) => ({ line: problem.line, column: problem.column, message: wordsOfProblem(problem) }));
}

/** What is wrong with the blocks that a span touches, or, where no page can be made of it, with the text as a whole. */
function faultsIn(source: string, path: string, start: number, end: number): readonly NotebookProblem[] {
  const touched = blocksOf(source, path).filter((block) => block.start <= end && block.end >= start);
  const isWhole = !readsAsPage(source, path);
  const hasFront = start < (/^\uFEFF?---[\s\S]*?\n---/.exec(source)?.[0].length ?? 0);
  const part = isWhole ? source : onlyBetween(source, touched[0]?.start ?? 0, touched.at(-1)?.end ?? 0);
  return problemsOf(compileNotebook(part, path).notebook).filter(
    ({ rule }) => parsing.has(rule) && (hasFront || rule !== "frontmatter-is-valid"),
  );
}

/** A part of a text on its own lines. */
const onlyBetween = (source: string, start: number, end: number): string =>
  source.slice(0, start).replaceAll(/[^\r\n]/g, "") + source.slice(start, end);

const readsAsPage = (source: string, path: string): boolean => blocksOf(source, path).length > 0;

/** A block outside the change that is none any more: an open fence swallows what follows it. Lists may join. */
function lostBlock(source: string, changed: string, path: string, change: SpanChange): Fault | undefined {
  const left = countOf(blocksOf(changed, path), changed);
  const outside = blocksOf(source, path).filter(
    ({ kind, start, end }) => kind !== "list" && (end <= change.start || start >= change.end),
  );
  for (const block of outside) {
    const key = keyOf(block, source);
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    if (count > 0) continue;
    const begin = inEditor(source.slice(block.start, block.end)).split("\n", 1)[0]?.slice(0, 40);
    const message = `this would swallow the ${block.kind} "${begin}": close what is open, or leave a blank line`;
    return { line: block.line, column: 1, message };
  }
  return undefined;
}

const keyOf = ({ kind, start, end }: SourceBlock, source: string): string =>
  `${kind} ${source.slice(start, end)}`;

function countOf(blocks: readonly SourceBlock[], source: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const block of blocks) {
    const key = keyOf(block, source);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
