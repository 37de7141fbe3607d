import type { BlockText } from "./block-operations.ts";
import { inEditor } from "./line-ends.ts";

/** A place in a text of a whole notebook whose lines end as in an editor. */
export interface SourcePlace {
  readonly source: string;
  readonly offset: number;
}

/** What is typed where: in the place of a block, or after it. */
export interface TypedBlock {
  readonly index: number;
  readonly place: "instead" | "after";
  readonly text: string;
}

/** A place in what is typed, in the notebook as it would be with it. */
export function placeInWhole(
  { source, blocks }: BlockText,
  { index, place, text }: TypedBlock,
  at: number,
): SourcePlace {
  const { start, end } = blocks[index] ?? { start: 0, end: 0 };
  const before = inEditor(source.slice(0, place === "instead" ? start : end));
  const head = place === "instead" ? before : `${before}\n\n`;
  const tail = inEditor(source.slice(end));
  return { source: head + text + (place === "instead" ? tail : `\n\n${tail}`), offset: head.length + at };
}
