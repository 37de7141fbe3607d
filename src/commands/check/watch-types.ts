import { existsSync, watch } from "node:fs";
import type { Output } from "../program/output.ts";

/** How long nothing must change before a check begins, in milliseconds: editors write a file in several steps. */
const quiet = 40;

/**
 * Runs a check now, and again whenever a file in one of the folders changes. It speaks as `tsc --watch` does, so that
 * editors know where a run begins and ends. Resolves when the signal aborts.
 */
export function watchTypes(
  folders: readonly string[],
  check: () => number,
  { print }: Output,
  signal?: AbortSignal,
): Promise<void> {
  const run = (beginning: string): void => {
    print(`[${time()}] ${beginning}...`);
    const found = check();
    print(`[${time()}] Found ${found} error${found === 1 ? "" : "s"}. Watching for file changes.`);
  };
  let waiting: NodeJS.Timeout | undefined;
  const changed = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(run, quiet, "File change detected. Starting incremental compilation");
  };
  const watchers = folders
    .filter((folder) => existsSync(folder))
    .map((folder) => watch(folder, { recursive: true }, changed));
  run("Starting compilation in watch mode");
  return new Promise((resolve) => {
    signal?.addEventListener("abort", () => {
      clearTimeout(waiting);
      for (const one of watchers) one.close();
      resolve();
    });
  });
}

/** The time of day as the compiler writes it, which is what editors look for. */
function time(): string {
  return new Date().toLocaleTimeString("en-US");
}
