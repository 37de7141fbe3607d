/** What runs anywhere, the browser included. What reads notebooks needs Node, and is in node.ts. */
export type { BlockKind, SourceBlock } from "./blocks/index.ts";
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
export { offersOf } from "./offers-of.ts";
export {
  type CellFacts,
  type CellLink,
  type CellValues,
  type DeskHome,
  type DeskOffers,
  type DeskSheet,
  findOffers,
  type SendResult,
  type SheetServer,
  serverHome,
  startDesk,
} from "./page/index.ts";
export type { PublishedNotebookSheet } from "./published/index.ts";
