import { fnv1a64 } from "../../text/index.ts";
import { type BlockText, textOfBlock } from "../edits/index.ts";

/** A text that was typed and is not saved: in the place of a block, or after one. */
export interface Draft {
  readonly place: "instead" | "after";
  /** The text of that block as it was in the file; empty for a draft before all. */
  readonly block: string;
  readonly text: string;
  /** Which of the blocks it was, should several have that text. */
  readonly index: number;
}

const prefix = (path: string): string => `tieout-desk ${path} `;
const keyOf = (path: string, { place, block }: Pick<Draft, "place" | "block">): string =>
  `${prefix(path)}${place} ${fnv1a64(block)}`;

/** Keeps a draft in this browser, whatever becomes of the page or of the server. */
export function keepDraft(path: string, draft: Draft): void {
  localStorage.setItem(keyOf(path, draft), JSON.stringify(draft));
}

/** Throws a draft away, since it is saved or not wanted. */
export function dropDraft(path: string, draft: Pick<Draft, "place" | "block">): void {
  localStorage.removeItem(keyOf(path, draft));
}

/** The draft at that place; null where there is none. */
export function draftAt(path: string, place: Pick<Draft, "place" | "block">): Draft | null {
  const text = localStorage.getItem(keyOf(path, place));
  return text === null ? null : (JSON.parse(text) as Draft);
}

/** All drafts of a notebook. */
export function draftsOf(path: string): readonly Draft[] {
  const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix(path)));
  return keys.flatMap((key) => {
    const text = localStorage.getItem(key);
    return text === null ? [] : [JSON.parse(text) as Draft];
  });
}

/** Which block a draft is of: the nearest of those with its text; -1 where the file has none any more. */
export function indexOfDraft(sheet: BlockText, { block, index }: Pick<Draft, "block" | "index">): number {
  const found = sheet.blocks.flatMap((one, at) => (textOfBlock(sheet, one) === block ? [at] : []));
  return found.toSorted((a, b) => Math.abs(a - index) - Math.abs(b - index))[0] ?? -1;
}
