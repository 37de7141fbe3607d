import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { TypedProject } from "../../lib/notebook/index.ts";
import type { Output } from "../program/output.ts";
import type { FoundTypes } from "./found-types.ts";
import { tellMistakes, tellThrown } from "./tell-mistakes.ts";
import { notebooksConfig, typedProject } from "./typed-project.ts";

/** What a thread of its own checks. */
export interface TypesTask {
  readonly project: TypedProject;
  readonly isColoured: boolean;
}

/**
 * Checks notebooks, and of the project what they are made of, as `check` does: types in a thread of their own, beside
 * whatever this one does meanwhile. Prints what is wrong when it is known, and resolves with how many mistakes that are.
 */
export async function checkBeside(output: Output): Promise<number> {
  try {
    const project = typedProject(notebooksConfig);
    return tellMistakes(
      await findTypesBeside({ project, isColoured: process.stdout.isTTY === true }),
      output,
    );
  } catch (error) {
    return tellThrown(error, output);
  }
}

/** The compiler is loaded there alone. */
async function findTypesBeside(task: TypesTask): Promise<FoundTypes> {
  const worker = new Worker(new URL("./types-worker.ts", import.meta.url), { workerData: task });
  const [found] = await once(worker, "message");
  return found;
}
