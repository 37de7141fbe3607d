import { type MessagePort, Worker } from "node:worker_threads";
import type { NameFacts, TypedMistake, TypedNames } from "../../lib/notebook/index.ts";

/** What is asked of a compiler about a place in a notebook that is being written. */
export interface LanguageQuestion {
  readonly kind: "names" | "facts" | "mistakes";
  readonly path: string;
  readonly source: string;
  readonly offset: number;
}

/** Null where nothing is known of the place; `elsewhere` where another compiler has to be asked. */
export type LanguageAnswer = TypedNames | NameFacts | readonly TypedMistake[] | "elsewhere" | null;

/** What comes back; with a fault where no answer could be given. */
interface LanguageReply {
  readonly number: number;
  readonly answer: LanguageAnswer;
  readonly fault?: string;
}

type Settle = (answer: LanguageAnswer) => void;

/** The editor goes on without what the compiler knows; who started it should learn why. */
const tell = (fault: string): void => console.error(`The compiler gave the desk no answer: ${fault}`);

/** A compiler in a thread of its own: it is loaded when the first question is asked. */
export class LanguageThread {
  private readonly file: URL;
  private worker: Worker | null = null;
  private readonly waiting = new Map<number, Settle>();
  private asked = 0;

  constructor(file: URL) {
    this.file = file;
  }

  get isLoaded(): boolean {
    return this.worker !== null;
  }

  ask(question: LanguageQuestion): Promise<LanguageAnswer> {
    this.worker ??= this.start();
    this.asked += 1;
    const number = this.asked;
    this.worker.postMessage({ number, question });
    return new Promise((resolve) => this.waiting.set(number, resolve));
  }

  private start(): Worker {
    const worker = new Worker(this.file);
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

/** Answers in such a thread. What cannot be answered costs its own answer only: the compiler stays loaded for the next question. */
export function answerInThread(
  port: MessagePort | null,
  answer: (question: LanguageQuestion) => LanguageAnswer | Promise<LanguageAnswer>,
): void {
  port?.on("message", async ({ number, question }: { number: number; question: LanguageQuestion }) => {
    try {
      port.postMessage({ number, answer: await answer(question) });
    } catch (error) {
      port.postMessage({ number, answer: null, fault: String(error) });
    }
  });
}
