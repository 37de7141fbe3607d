import { type AskFrame, FormulasNeededError } from "../framed/index.ts";

/**
 * Asks a frame, and gives it what writes formulas when it needs that: this is loaded for the first formula that was not
 * published, and for none before. Throws in the words for its reader where it cannot be loaded.
 */
export function withFormulas(ask: AskFrame, address: string): AskFrame {
  return async (question) => {
    try {
      return await ask(question);
    } catch (thrown) {
      if (!(thrown instanceof FormulasNeededError)) throw thrown;
      await ask({ kind: "formulas", program: await programAt(address) });
      return ask(question);
    }
  };
}

async function programAt(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`the site answers ${answer.status} for ${address}`);
  return answer.text();
}
