export { type AskFrame, FormulasNeededError, type OpenedFrame, openFrame } from "./ask-frame.ts";
export type {
  FrameAnswers,
  FramedNotebook,
  FrameFault,
  FrameMessage,
  FrameQuestion,
  ShownNotebook,
} from "./frame-messages.ts";
export { isNotebook, type LastShown, sendNotebook } from "./sent-notebook.ts";
export { type ShownPiece, shownPiece } from "./shown-piece.ts";
