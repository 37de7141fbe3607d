import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { hostname } from "node:os";
import { basename, dirname, join, resolve } from "node:path";

/**
 * Calls `use` with a new folder beside `target`, so that the one can take the place of the other by a rename, and
 * removes it afterwards, on an interruption too. Folders that programs left here when they were killed are removed.
 */
export async function withFolderBeside<Result>(
  target: string,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const parent = dirname(resolve(target));
  mkdirSync(parent, { recursive: true });
  removeAbandoned(parent);
  const folder = mkdtempSync(join(parent, `.tieout-${basename(target)}-${host()}-${process.pid}-`));
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  const forget = whenEnding(remove);
  try {
    return await use(folder);
  } finally {
    forget();
    remove();
  }
}

const signals: Readonly<Partial<Record<NodeJS.Signals, number>>> = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
const signalNames = Object.keys(signals) as readonly NodeJS.Signals[];

/** What is to be removed when the program ends, by itself or because it is told to, which it then does at once. */
const leftovers = new Set<() => void>();

/** Registers what to remove; gives what takes that back. */
function whenEnding(remove: () => void): () => void {
  if (leftovers.size === 0) {
    for (const signal of signalNames) process.prependListener(signal, end);
    process.prependListener("exit", removeAll);
  }
  leftovers.add(remove);
  return () => {
    leftovers.delete(remove);
    if (leftovers.size > 0) return;
    for (const signal of signalNames) process.removeListener(signal, end);
    process.removeListener("exit", removeAll);
  };
}

function removeAll(): void {
  for (const remove of leftovers) remove();
}

function end(signal: NodeJS.Signals): void {
  process.exit(signals[signal]);
}

/** Removes the folders of programs of this machine that are dead. */
function removeAbandoned(parent: string): void {
  for (const name of readdirSync(parent)) {
    const [, machine, pid] = /^\.tieout-.*-([a-z0-9]*)-(\d+)-\w{6}$/.exec(name) ?? [];
    if (machine !== host() || isAlive(Number(pid))) continue;
    rmSync(join(parent, name), { recursive: true, force: true });
  }
}

/** A process id says nothing of another machine, which may share the folder. */
function host(): string {
  return hostname()
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "")
    .slice(0, 20);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It lives and belongs to somebody else.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
