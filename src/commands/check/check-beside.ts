import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { TypedProject } from "../../lib/notebook/index.ts";
import type { Output } from "../program/output.ts";
import type { FoundTypes } from "./found-types.ts";
import { checkOnce, forgetChecks } from "./kept-check.ts";
import { notebooksConfig } from "./notebooks-config.ts";
import { tellThrown } from "./tell-thrown.ts";

/**
 * Checks notebooks, and of the project what they are made of, as `check` does: types in a thread of their own, beside
 * whatever this one does meanwhile. Prints what is wrong when it is known, and resolves with how many mistakes that are.
 * With `isFresh` nothing is taken from an earlier check.
 */
export async function checkBeside(output: Output, isFresh: boolean): Promise<number> {
  try {
    if (isFresh) forgetChecks();
    return await checkOnce(notebooksConfig, process.stdout.isTTY === true, output, async (told) => {
      const { checkProject } = await import("./check-project.ts");
      return checkProject(notebooksConfig, findTypesBeside, told);
    });
  } catch (error) {
    return tellThrown(error, output);
  }
}

/** The compiler is loaded there alone. */
async function findTypesBeside(project: TypedProject): Promise<FoundTypes> {
  const worker = new Worker(new URL("./types-worker.ts", import.meta.url), { workerData: project });
  const [found] = await once(worker, "message");
  return found;
}
