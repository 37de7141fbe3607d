import type { FrameAnswers, FrameFault, FrameMessage, FrameQuestion } from "./frame-messages.ts";
import { isNotebook, type LastShown, receiveNotebook } from "./sent-notebook.ts";
import type { SentPiece } from "./shown-piece.ts";

/** How long a frame may take to answer, in milliseconds: longer than its cells may. */
const longestWait = 60_000;

/** Asks the frame in which a notebook runs. */
export type AskFrame = <Kind extends FrameQuestion["kind"]>(
  question: Extract<FrameQuestion, { readonly kind: Kind }>,
) => Promise<FrameAnswers[Kind]>;

/** A frame in which a notebook runs, in a process of its own where the browser has one for it. */
export interface OpenedFrame {
  readonly ask: AskFrame;
  /** Takes the frame away, whatever runs in it. What it was asked and did not answer is refused. */
  end(): void;
  /** Resolves when it is gone: ended, or silent for longer than any cell may take. */
  readonly gone: Promise<void>;
}

/** Puts a frame without origin, network or storage into a page; resolves when what runs in it can be asked. */
export async function openFrame(address: string): Promise<OpenedFrame> {
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", "allow-scripts");
  frame.title = "Where the cells of this notebook run";
  frame.hidden = true;
  const ending = new AbortController();
  const { signal } = ending;
  const gone = new Promise<void>((resolve) => {
    signal.addEventListener("abort", () => {
      frame.remove();
      resolve();
    });
  });
  const waiting = { frame, ending };
  const ready = nextFrom(waiting, (said) => said === "ready");
  frame.src = address;
  document.body.append(frame);
  await ready;
  const end = (): void => ending.abort(new Error("the cells were stopped"));
  return { ask: askOf(waiting), end, gone };
}

interface WaitingFrame {
  readonly frame: HTMLIFrameElement;
  readonly ending: AbortController;
}

function askOf(waiting: WaitingFrame): AskFrame {
  let count = 0;
  let last: LastShown | null = null;
  return async (question) => {
    const number = ++count;
    const shows = last?.number ?? null;
    const answer = nextFrom(waiting, (said) => isAnswer(said) && said.number === number);
    const message: FrameMessage<FrameQuestion> = { number, shows, said: question };
    waiting.frame.contentWindow?.postMessage(message, "*");
    const { said } = (await answer) as FrameMessage<FrameAnswers[typeof question.kind] | FrameFault>;
    if (typeof said === "object" && said !== null && "fault" in said) throw errorOf(said);
    if (!isNotebook<SentPiece>(said)) return said as FrameAnswers[typeof question.kind];
    const shown = receiveNotebook(said, last);
    last = { number, ...shown };
    return shown as FrameAnswers[typeof question.kind];
  };
}

/** A frame needs what writes formulas for what it was asked. */
export class FormulasNeededError extends Error {
  override readonly name = "FormulasNeededError";
}

function errorOf({ fault, needsFormulas }: FrameFault): Error {
  return needsFormulas ? new FormulasNeededError(fault) : new Error(fault);
}

function isAnswer(said: unknown): said is FrameMessage<unknown> {
  return typeof said === "object" && said !== null && "number" in said;
}

/** The next message of a frame that is meant; a frame that says nothing for long is given up. */
function nextFrom({ frame, ending }: WaitingFrame, isMeant: (said: unknown) => boolean): Promise<unknown> {
  const { signal } = ending;
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      clearTimeout(late);
      removeEventListener("message", listen);
      signal.removeEventListener("abort", refuse);
    };
    // The frame has no origin. That is asked first: Chromium then copies what was sent in a small part of the time.
    const listen = ({ origin, source, data }: MessageEvent): void => {
      if (origin !== "null" || source !== frame.contentWindow || !isMeant(data)) return;
      settle();
      resolve(data);
    };
    const refuse = (): void => {
      settle();
      reject(signal.reason);
    };
    const late = setTimeout(() => ending.abort(new Error("the cells did not end in time")), longestWait);
    addEventListener("message", listen);
    if (signal.aborted) refuse();
    else signal.addEventListener("abort", refuse);
  });
}
