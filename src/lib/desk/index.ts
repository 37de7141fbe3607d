/** What runs anywhere, the browser included. What reads notebooks needs Node, and is in node.ts. */
export type { BlockKind, SourceBlock } from "./blocks/index.ts";
export type { CellFacts, CellLink, CellValues } from "./cells/index.ts";
export {
  type BlockText,
  type CheckedChange,
  duplicateBlock,
  type Fault,
  inEditor,
  insertAfter,
  inverseOf,
  lineEndOf,
  moveBlock,
  removeBlock,
  replaceBlock,
  type SpanChange,
  splitBlock,
  textOfBlock,
  withChange,
  withLineEnds,
} from "./edits/index.ts";
export { styleNonce } from "./elements/index.ts";
export {
  type AskFrame,
  type FrameAnswers,
  type FramedNotebook,
  type FrameFault,
  type FrameMessage,
  type FrameQuestion,
  isNotebook,
  type LastShown,
  openFrame,
  type ShownNotebook,
  type ShownPiece,
  sendNotebook,
  shownPiece,
} from "./framed/index.ts";
export { type DeskHome, type SendResult, serverHome } from "./home/index.ts";
export { keepPage, putInPlace } from "./in-place/index.ts";
export { type DeskOffers, findOffers } from "./offers/index.ts";
export { offersOf } from "./offers-of.ts";
export { startDesk } from "./page/index.ts";
export type { PublishedNotebookSheet } from "./published/index.ts";
export type { DeskSheet, SheetServer } from "./sheet/index.ts";
