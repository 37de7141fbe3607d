import { parseArgs } from "node:util";
import { openTypeChecker } from "../lib/notebook/types/node.ts";
import { findTypes, typesFolder } from "./check/found-types.ts";
import { tellMistakes, tellThrown } from "./check/tell-mistakes.ts";
import { notebooksConfig, typedProject } from "./check/typed-project.ts";
import { watchTypes } from "./check/watch-types.ts";
import type { Output } from "./program/output.ts";
import { runCommand } from "./program/run-command.ts";

/**
 * `check [--watch] [--notebooks]`: type-checks the project and every cell and expression of its notebooks, in the compiler's own
 * words, and says what else is known to be wrong with notebooks without running them. Returns 1 when there is a mistake. With `--watch`
 * it stays, and answers every change; with `--notebooks` it checks of the project what notebooks are made of, as a build
 * does, and not its tests, which need more to be installed.
 */
export async function runCheck(args: readonly string[], output: Output): Promise<number> {
  const { values } = parseArgs({ args: [...args], options });
  const checkTypes = openTypeChecker(typesFolder);
  const config = values.notebooks ? notebooksConfig : "tsconfig.json";
  const check = (): number => {
    try {
      return tellMistakes(findTypes(checkTypes, typedProject(config), process.stdout.isTTY === true), output);
    } catch (error) {
      return tellThrown(error, output);
    }
  };
  if (values.watch) await watchTypes(["src", "test", "data"], check, output);
  return check() > 0 ? 1 : 0;
}

const options = {
  watch: { type: "boolean", default: false },
  notebooks: { type: "boolean", default: false },
} as const;

if (import.meta.main) await runCommand(runCheck);
