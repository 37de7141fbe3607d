import { Worker } from "node:worker_threads";
import type { NameFacts, TypedMistake, TypedNames } from "../../lib/notebook/index.ts";

/** What is asked of the compiler about a place in a notebook that is being written. */
export interface LanguageQuestion {
  readonly kind: "names" | "facts" | "mistakes";
  readonly path: string;
  readonly source: string;
  readonly offset: number;
}

export type LanguageAnswer = TypedNames | NameFacts | readonly TypedMistake[] | null;

/** What comes back; with a fault where no answer could be given. */
interface LanguageReply {
  readonly number: number;
  readonly answer: LanguageAnswer;
  readonly fault?: string;
}

type Settle = (answer: LanguageAnswer) => void;

/** The editor goes on without what the compiler knows; who started it should learn why. */
const tell = (fault: string): void => console.error(`The compiler gave the desk no answer: ${fault}`);

/** The compiler, in a thread of its own: it is loaded when the first question is asked. */
class LanguageThread {
  private worker: Worker | null = null;
  private readonly waiting = new Map<number, Settle>();
  private asked = 0;

  ask(question: LanguageQuestion): Promise<LanguageAnswer> {
    this.worker ??= this.start();
    this.asked += 1;
    const number = this.asked;
    this.worker.postMessage({ number, question });
    return new Promise((resolve) => this.waiting.set(number, resolve));
  }

  private start(): Worker {
    const worker = new Worker(new URL("./language-worker.ts", import.meta.url));
    worker.on("message", ({ number, answer, fault }: LanguageReply) => {
      if (fault !== undefined) tell(fault);
      this.waiting.get(number)?.(answer);
      this.waiting.delete(number);
    });
    // What it was asked has no answer then, and the next question starts another.
    worker.on("error", (error) => this.end(error));
    worker.unref();
    return worker;
  }

  private end(error: unknown): void {
    tell(String(error));
    this.worker = null;
    for (const settle of this.waiting.values()) settle(null);
    this.waiting.clear();
  }
}

const thread = new LanguageThread();

/** Asks the compiler; null where it knows nothing of the place, or what was sent is no question. */
export async function askLanguage(kind: LanguageQuestion["kind"], sent: unknown): Promise<LanguageAnswer> {
  if (typeof sent !== "object" || sent === null) return null;
  const { notebook, source, offset } = sent as Readonly<Record<string, unknown>>;
  if (typeof notebook !== "string" || typeof source !== "string" || !Number.isSafeInteger(offset))
    return null;
  return thread.ask({ kind, path: notebook, source, offset: Number(offset) });
}
