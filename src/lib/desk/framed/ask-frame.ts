import type { FrameAnswers, FrameFault, FrameMessage, FrameQuestion } from "./frame-messages.ts";
import { isNotebook, type LastShown, receiveNotebook } from "./sent-notebook.ts";
import type { SentPiece } from "./shown-piece.ts";

/** How long a frame may take to answer, in milliseconds: longer than its cells may. */
const longestWait = 60_000;

/** Asks the frame in which a notebook runs. */
export type AskFrame = <Kind extends FrameQuestion["kind"]>(
  question: Extract<FrameQuestion, { readonly kind: Kind }>,
) => Promise<FrameAnswers[Kind]>;

/** Puts a frame without origin, network or storage into a page; resolves when what runs in it can be asked. */
export async function openFrame(address: string): Promise<AskFrame> {
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", "allow-scripts");
  frame.title = "Where the cells of this notebook run";
  frame.hidden = true;
  const ready = nextFrom(frame, (said) => said === "ready");
  frame.src = address;
  document.body.append(frame);
  await ready;
  let count = 0;
  let last: LastShown | null = null;
  return async (question) => {
    const number = ++count;
    const shows = last?.number ?? null;
    const answer = nextFrom(frame, (said) => isAnswer(said) && said.number === number);
    const message: FrameMessage<FrameQuestion> = { number, shows, said: question };
    frame.contentWindow?.postMessage(message, "*");
    const { said } = (await answer) as FrameMessage<FrameAnswers[typeof question.kind] | FrameFault>;
    if (typeof said === "object" && said !== null && "fault" in said) throw new Error(said.fault);
    if (!isNotebook<SentPiece>(said)) return said as FrameAnswers[typeof question.kind];
    const shown = receiveNotebook(said, last);
    last = { number, ...shown };
    return shown as FrameAnswers[typeof question.kind];
  };
}

function isAnswer(said: unknown): said is FrameMessage<unknown> {
  return typeof said === "object" && said !== null && "number" in said;
}

/** The next message of a frame that is meant; a frame that says nothing for long is given up. */
function nextFrom(frame: HTMLIFrameElement, isMeant: (said: unknown) => boolean): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const end = (): void => {
      clearTimeout(late);
      removeEventListener("message", listen);
    };
    // The frame has no origin. That is asked first: Chromium then copies what was sent in a small part of the time.
    const listen = ({ origin, source, data }: MessageEvent): void => {
      if (origin !== "null" || source !== frame.contentWindow || !isMeant(data)) return;
      end();
      resolve(data);
    };
    const late = setTimeout(() => {
      end();
      reject(new Error("the cells did not end in time"));
    }, longestWait);
    addEventListener("message", listen);
  });
}
