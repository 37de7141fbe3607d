import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parentPort } from "node:worker_threads";

/** What a thread is asked to do: to call what a module exports by a name. */
export interface ThreadTask {
  readonly id: number;
  /** The path of the module from the root of the project. */
  readonly module: string;
  readonly name: string;
  readonly input: readonly unknown[];
}

/** What came of a task. */
export type ThreadAnswer = { readonly id: number } & (
  | { readonly output: unknown }
  | { readonly error: unknown }
);

parentPort?.on("message", async (task: ThreadTask) => {
  try {
    tell(task.id, await perform(task));
  } catch (error) {
    const known = error instanceof Error ? error : new Error(String(error));
    parentPort?.postMessage({ id: task.id, error: known } satisfies ThreadAnswer);
  }
});

async function perform({ module, name, input }: ThreadTask): Promise<unknown> {
  const exported = await import(pathToFileURL(resolve(module)).href);
  return exported[name](...input);
}

/** Bytes are put into memory of their own, which changes hands instead of being copied. */
function tell(id: number, output: unknown): void {
  if (!(output instanceof Uint8Array)) parentPort?.postMessage({ id, output } satisfies ThreadAnswer);
  else {
    const bytes = new Uint8Array(output);
    parentPort?.postMessage({ id, output: bytes } satisfies ThreadAnswer, [bytes.buffer]);
  }
}
