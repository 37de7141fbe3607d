import { spawnSync } from "node:child_process";
import { UsageError } from "../program/run-command.ts";
import { findBrowser } from "./find-browser.ts";

/** A browser, and in one line how it came to be there. */
export interface FoundBrowser {
  readonly path: string;
  readonly how: string;
}

/** Runs a command line to its end; true if it succeeded. */
export type RunCommand = (command: readonly string[]) => boolean;

interface Effects {
  readonly find: () => string | null;
  readonly run: RunCommand;
}

const download = ["npx", "--no-install", "playwright", "install", "chromium"];
const packages: readonly (readonly (readonly string[])[])[] = [
  [
    ["apt-get", "update", "-qq"],
    ["apt-get", "install", "-y", "-qq", "chromium-headless-shell"],
  ],
  [["apt-get", "install", "-y", "-qq", "chromium"]],
  [["dnf", "install", "-y", "-q", "chromium"]],
  [["apk", "add", "--quiet", "chromium"]],
  [["brew", "install", "--quiet", "--cask", "chromium"]],
];

/**
 * The Chromium for the browser tests: one that is there, else the one that Playwright downloads, else the system's
 * package where that can be had without a password.
 *
 * @throws UsageError saying what to do if there is no way
 */
export function getBrowser(
  { find, run }: Effects = { find: () => findBrowser(), run: runToEnd },
): FoundBrowser {
  const there = find();
  if (there) return { path: there, how: `Chromium: ${there}` };
  for (const steps of [[download], ...packages]) {
    if (!isManagerThere(steps, run) || !steps.every((step) => run(asRoot(step, run)))) continue;
    const path = find();
    if (path) return { path, how: `Chromium: ${path}, got by \`${steps.at(-1)?.join(" ")}\`` };
  }
  throw new UsageError("there is no Chromium and none could be got; install one, or name it in CHROME_PATH");
}

function isManagerThere([first]: readonly (readonly string[])[], run: RunCommand): boolean {
  return first === download || run(["which", first?.[0] ?? ""]);
}

/** Package managers of a system want root, brew and npx do not; a password is never asked for. */
function asRoot(command: readonly string[], run: RunCommand): readonly string[] {
  const isOwn = command === download || command[0] === "brew" || process.getuid?.() === 0;
  return isOwn || !run(["sudo", "-n", "true"]) ? command : ["sudo", "-n", ...command];
}

function runToEnd([program = "", ...args]: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const { status } = spawnSync(program, args, { env, stdio: "ignore", timeout: 240_000 });
  return status === 0;
}
