export {
  type BlockText,
  duplicateBlock,
  insertAfter,
  moveBlock,
  removeBlock,
  replaceBlock,
  splitBlock,
  textOfBlock,
} from "./block-operations.ts";
export type { CheckedChange, Fault } from "./checked-change.ts";
export { inEditor, lineEndOf, withLineEnds } from "./line-ends.ts";
export { placeInWhole, type SourcePlace, type TypedBlock } from "./source-place.ts";
export { inverseOf, type SpanChange, withChange } from "./span-change.ts";
