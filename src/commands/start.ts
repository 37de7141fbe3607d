import { parseArgs } from "node:util";
import { runBuild } from "./build.ts";
import type { Output } from "./program/output.ts";
import { runCommand } from "./program/run-command.ts";
import { runServe } from "./serve.ts";

/**
 * `start [--data DIR] [--port N]`: checks the notebooks, builds the site of the releases in `data`, or in DIR, and serves it
 * until it is interrupted. Returns 1 if it could not be built.
 */
export async function runStart(args: readonly string[], output: Output): Promise<number> {
  const { values } = parseArgs({ args: [...args], options });
  const code = await runBuild(
    ["--types", ...(values.data === undefined ? [] : ["--data", values.data])],
    output,
  );
  if (code !== 0) return code;
  return runServe(values.port === undefined ? [] : ["--port", values.port], output);
}

const options = { data: { type: "string" }, port: { type: "string" } } as const;

if (import.meta.main) await runCommand(runStart);
