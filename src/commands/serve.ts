import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Output } from "./program/output.ts";
import { callersPath, runCommand, UsageError } from "./program/run-command.ts";
import { serve } from "./serve/site-server.ts";

/**
 * `serve [folder] [--port N] [--base PATH]`: serves a built site, `dist` if nothing else is named, at
 * http://localhost:4321/ or at the next free port, until it is interrupted. Returns 1 if there is no site.
 */
export async function runServe(args: readonly string[], { print, warn }: Output): Promise<number> {
  const { folder, port, base } = readArguments(args);
  if (!existsSync(join(folder, "index.html"))) {
    warn(`there is no site in ${folder}; run npm run build first`);
    return 1;
  }
  const served = await serve({ folder, port, base });
  if (served.port !== port) print(`Port ${port} is in use.`);
  print(`Serving ${folder} at ${served.url}  (Ctrl+C ends it)`);
  return 0;
}

const options = {
  port: { type: "string", default: "4321" },
  base: { type: "string", default: "/" },
} as const;

function readArguments(args: readonly string[]): { folder: string; port: number; base: string } {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new UsageError(`"${values.port}" is no port; write a number up to 65535`);
  }
  const base = `/${values.base}/`.replace(/\/+/g, "/");
  return { folder: callersPath(positionals[0] ?? "dist"), port, base };
}

if (import.meta.main) await runCommand(runServe);
