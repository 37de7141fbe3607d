import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { ThreadAnswer, ThreadTask } from "./thread.ts";

/** Below so many tasks a thread takes longer to start than they do. */
const handful = 4;

/** What a module of the project exports, and where; what it takes and gives can be sent between threads. */
export interface Work<Input extends readonly unknown[], Output> {
  /** The path of the module from the root of the project. */
  readonly module: string;
  /** The name of what it exports. */
  readonly name: string;
  /** The same, for this thread. */
  readonly here: (...input: Input) => Output | Promise<Output>;
}

interface Thread {
  readonly worker: Worker;
  readonly pending: Map<number, (answer: ThreadAnswer) => void>;
}

/**
 * Threads that do what takes long and is told in few words, such as drawing. What they give does not depend on how many there
 * are, or on which does what. Each starts when there is enough for it to do; the first tasks are done by the caller's.
 */
export class ThreadPool {
  private readonly threads: Thread[] = [];
  private readonly most: number;
  private count = 0;

  /** With `most` threads at most beside the caller's; by default one for each core, and no more than eight. */
  constructor(most = Math.min(8, availableParallelism())) {
    this.most = most;
  }

  /** Does a task; throws what it throws, or Error where its thread ends before it is done. */
  async run<Input extends readonly unknown[], Output>(
    { module, name, here }: Work<Input, Output>,
    ...input: Input
  ): Promise<Output> {
    this.count++;
    const thread = this.count > handful ? this.freest() : null;
    if (!thread) return here(...input);
    const answer = await ask(thread, { id: this.count, module, name, input });
    if ("error" in answer) throw answer.error;
    return answer.output as Output;
  }

  /** How many threads have been started and have not ended. */
  get size(): number {
    return this.threads.length;
  }

  private freest(): Thread | null {
    const [freest] = this.threads.toSorted((a, b) => a.pending.size - b.pending.size);
    const isBusy = !freest || freest.pending.size >= handful;
    return isBusy && this.threads.length < this.most ? this.start() : (freest ?? null);
  }

  private start(): Thread {
    const file = join(process.cwd(), "src/lib/files/threads/thread.ts");
    // Flags that the program was started with, such as one that it is not in a file, are not for its threads.
    const worker = new Worker(file, { execArgv: [] });
    const thread: Thread = { worker, pending: new Map() };
    this.threads.push(thread);
    worker.on("message", (answer: ThreadAnswer) => settle(thread, answer));
    worker.on("error", (cause) => this.drop(thread, cause));
    worker.on("exit", (code) => this.drop(thread, code));
    return thread;
  }

  private drop(thread: Thread, cause: unknown): void {
    const at = this.threads.indexOf(thread);
    if (at >= 0) this.threads.splice(at, 1);
    const error = new Error("a thread that draws pictures ended before it was done", { cause });
    for (const id of [...thread.pending.keys()]) settle(thread, { id, error });
  }
}

function ask(thread: Thread, task: ThreadTask): Promise<ThreadAnswer> {
  return new Promise((resolve) => {
    // Else the program could end in the middle of its work, and look as if it were done.
    thread.worker.ref();
    thread.pending.set(task.id, resolve);
    thread.worker.postMessage(task);
  });
}

function settle({ worker, pending }: Thread, answer: ThreadAnswer): void {
  pending.get(answer.id)?.(answer);
  pending.delete(answer.id);
  // Threads without work do not hold up the end of the program.
  if (pending.size === 0) worker.unref();
}
