import { parseArgs, stripVTControlCharacters } from "node:util";
import { folderOfData, folderOfNotebooks } from "../lib/text/node.ts";
import { findTypesOnce, openFindTypes } from "./check/found-types.ts";
import { checkOnce } from "./check/kept-check.ts";
import { notebooksConfig } from "./check/notebooks-config.ts";
import { tellThrown } from "./check/tell-thrown.ts";
import { watchTypes } from "./check/watch-types.ts";
import { setDataFolder } from "./program/data-folder.ts";
import type { Output } from "./program/output.ts";
import { runCommand } from "./program/run-command.ts";

/**
 * `check [--watch] [--notebooks] [--data DIR]`: type-checks the project and every cell and expression of its notebooks, in the compiler's own
 * words, and says what else is known to be wrong with notebooks without running them. Returns 1 when there is a mistake. With `--watch`
 * it stays, and answers every change; with `--notebooks` it checks notebooks and the code that they import, as a build
 * does, and takes the library at its types; its tests need more to be installed. What is as it was at the last check is not checked again.
 */
export async function runCheck(args: readonly string[], output: Output): Promise<number> {
  const { values } = parseArgs({ args: [...args], options });
  setDataFolder(values.data);
  const config = values.notebooks ? notebooksConfig : "tsconfig.json";
  if (values.watch) await watch(config, output);
  return (await checkNow(config, output)) > 0 ? 1 : 0;
}

async function checkNow(config: string, output: Output): Promise<number> {
  try {
    return await checkOnce(config, process.stdout.isTTY === true, output, async (told) => {
      const { checkProject } = await import("./check/check-project.ts");
      return checkProject(config, findTypesOnce, told);
    });
  } catch (error) {
    return tellThrown(error, output);
  }
}

/** Keeps all that the compiler learnt in memory, for answers within a second. */
async function watch(config: string, output: Output): Promise<void> {
  const [{ tellMistakes }, { typedProject }] = [
    await import("./check/tell-mistakes.ts"),
    await import("./check/typed-project.ts"),
  ];
  const find = await openFindTypes(Number.POSITIVE_INFINITY);
  const isColoured = process.stdout.isTTY === true;
  const print = (line: string): void => output.print(isColoured ? line : stripVTControlCharacters(line));
  const check = (): number => {
    try {
      return tellMistakes(find(typedProject(config)).found, { ...output, print });
    } catch (error) {
      return tellThrown(error, output);
    }
  };
  await watchTypes(["src", "test", folderOfData(), folderOfNotebooks()], check, output);
}

const options = {
  watch: { type: "boolean", default: false },
  notebooks: { type: "boolean", default: false },
  data: { type: "string" },
} as const;

if (import.meta.main) await runCommand(runCheck);
