import {
  type FrameAnswers,
  type FramedNotebook,
  type FrameFault,
  type FrameMessage,
  type FrameQuestion,
  offersOf,
} from "../../desk/index.ts";
import { checkedChange } from "../../desk/node.ts";
import { readDesk } from "../../kernel/index.ts";
import { KeptCalls } from "../../notebook/node.ts";
import { openPage, Prints, printsOf, WrittenCards } from "../../show/index.ts";
import { messageOf } from "../../text/index.ts";
import { type FrameGrounds, showNotebook } from "./show-notebook.ts";

/** Answers the page around the frame in which this runs, and nobody else. */
export function answerQuestions(): void {
  let grounds: FrameGrounds | null = null;
  const answer = async (question: FrameQuestion): Promise<FrameAnswers[FrameQuestion["kind"]]> => {
    if (question.kind === "open") {
      grounds = groundsOf(question.notebook);
      return showNotebook(question.source, grounds);
    }
    if (!grounds) throw new Error("no notebook was opened here yet");
    if (question.kind === "offers") return offersOf(grounds.desk.release);
    const { source, hash } = question.sheet;
    const found = checkedChange(source, grounds.path, hash, question.change);
    return found.kind === "changed" ? showNotebook(found.source, grounds) : found;
  };
  addEventListener("message", ({ source, data }: MessageEvent<FrameMessage<FrameQuestion>>) => {
    if (source !== parent) return;
    const say = (said: FrameMessage<unknown>["said"] | FrameFault): void =>
      parent.postMessage({ number: data.number, said }, "*");
    answer(data.said).then(say, (thrown: unknown) => say({ fault: messageOf(thrown) } satisfies FrameFault));
  });
  parent.postMessage("ready", "*");
}

/** What a notebook is run over as long as it is open: what is known of its release is found once. */
function groundsOf({ desk: sent, ...notebook }: FramedNotebook): FrameGrounds {
  const { desk } = readDesk(sent);
  const { release, checks } = desk;
  const known = { site: notebook.site, release, checks, prints: new Prints(printsOf(release, checks)) };
  const written = new WrittenCards();
  return { ...notebook, desk, calls: new KeptCalls(), page: () => openPage(known, written) };
}
