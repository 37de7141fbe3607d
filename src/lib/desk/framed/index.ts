export { type AskFrame, openFrame } from "./ask-frame.ts";
export type {
  FrameAnswers,
  FramedNotebook,
  FrameFault,
  FrameMessage,
  FrameQuestion,
  ShownNotebook,
} from "./frame-messages.ts";
