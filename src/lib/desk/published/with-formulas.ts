import { withChange } from "../edits/index.ts";
import type { AskFrame, FrameQuestion } from "../framed/index.ts";

/**
 * Asks a frame, and gives it what writes formulas before the first text that may have one: this is loaded then, and never
 * for notebooks without. Throws in the words for its reader where it cannot be loaded.
 */
export function withFormulas(ask: AskFrame, address: string): AskFrame {
  let given: Promise<unknown> | null = null;
  return async (question) => {
    if (textOf(question).includes("$$"))
      given ??= programAt(address).then((program) => ask({ kind: "formulas", program }));
    await given?.catch((thrown: unknown) => {
      given = null;
      throw thrown;
    });
    return ask(question);
  };
}

/** What of a question becomes part of the notebook. */
function textOf(question: FrameQuestion): string {
  if (question.kind === "open") return question.source;
  return question.kind === "change" ? (withChange(question.sheet.source, question.change) ?? "") : "";
}

async function programAt(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`the site answers ${answer.status} for ${address}`);
  return answer.text();
}
