import type { Output } from "../program/output.ts";
import type { FindTypes } from "./found-types.ts";
import { findTypesKept } from "./kept-types.ts";
import { tellMistakes } from "./tell-mistakes.ts";
import { typedProject } from "./typed-project.ts";

/** Checks a project with what was kept of it, prints what is wrong, and counts it. */
export async function checkProject(config: string, find: FindTypes, output: Output): Promise<number> {
  return tellMistakes(await findTypesKept(typedProject(config), find), output);
}
