import type { BlockKind } from "../blocks/index.ts";
import type { PanelWishes } from "../editor/index.ts";
import { type DeskSheet, nameOfBlock } from "../sheet/index.ts";
import type { Draft } from "./drafts.ts";

/** Blocks that are written as code, and have no marks of prose. */
const written: ReadonlySet<BlockKind> = new Set([
  "cell",
  "code",
  "front-matter",
  "imports",
  "component",
  "expression",
]);

/** What an editor is told of the draft that it opens with: its cursor stands at the end of the text, or at its start. */
export function aboutDraft(
  sheet: DeskSheet,
  { index, place, text }: Draft,
  isAtStart: boolean,
): Pick<PanelWishes, "label" | "text" | "cursor" | "isCode" | "isCell" | "isNew"> {
  const block = sheet.blocks[index];
  const name = block ? nameOfBlock(sheet, block) : "the notebook";
  const isNew = place === "after";
  const kind = isNew ? undefined : block?.kind;
  const isCell = kind === "cell";
  return {
    label: isNew ? `new block after ${name}` : name,
    text,
    cursor: isCell ? text.indexOf("\n") + 1 : isAtStart ? 0 : text.length,
    isCode: kind !== undefined && written.has(kind),
    isCell,
    isNew,
  };
}
