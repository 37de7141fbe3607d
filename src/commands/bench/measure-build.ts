import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Usage } from "./usage/report-usage.ts";
import { watchMemory } from "./usage/watch-memory.ts";

/** What a build took, with all its threads and processes. */
export interface BuildCost {
  readonly cpuSeconds: number;
  /** By the clock. */
  readonly seconds: number;
  /** The most memory that all its processes held at once, in millions of bytes. */
  readonly peakMegabytes: number;
}

/** What a build writes, and what any keeps for the next: away before a cold one. */
const leftovers = [
  "dist",
  ".astro",
  ".observable",
  "node_modules/.cache",
  "node_modules/.vite",
  "node_modules/.astro",
];

/** A build: Node's arguments, of which paths are those below the folder that it runs in. */
export type Program = readonly string[];

/** What `npm run build` runs. */
export const ownBuild: Program = ["src/commands/build.ts", "--types"];
export const astroBuild: Program = ["node_modules/astro/bin/astro.mjs", "build"];

/** Notebook Kit's own build, for these files of the folder. */
export function kitBuild(files: readonly string[]): Program {
  const script = "node_modules/@observablehq/notebook-kit/dist/bin/notebooks.js";
  const fewOpenFiles = ["--import", import.meta.resolve("./few-open-files.ts")];
  return [...fewOpenFiles, script, "build", "--root", ".", "--", ...files];
}

/** Takes away what builds in a folder left. */
export function makeCold(folder: string): void {
  for (const name of leftovers) rmSync(join(folder, name), { recursive: true, force: true });
}

/** Runs a build in a folder, cold. Rejects with the end of what it printed if it fails. */
export async function measureBuild(folder: string, program: Program): Promise<BuildCost> {
  makeCold(folder);
  return (await measureRun(folder, program)).cost;
}

/** Runs a program in a folder as it is. Rejects with the end of what it printed if it fails. */
export async function measureRun(
  folder: string,
  program: Program,
): Promise<{ readonly cost: BuildCost; readonly usage: Usage }> {
  const usageFile = join(folder, "usage.json");
  const started = performance.now();
  const mostBytes = await run(folder, program, usageFile);
  const seconds = (performance.now() - started) / 1000;
  const usage = JSON.parse(readFileSync(usageFile, "utf8")) as Usage;
  const { ownCpu, childrenCpu, peakBytes } = usage;
  const cost = {
    cpuSeconds: ownCpu + childrenCpu,
    seconds,
    peakMegabytes: Math.max(mostBytes, peakBytes) / 1e6,
  };
  return { cost, usage };
}

/** Resolves with the most memory that was seen in use. */
function run(folder: string, program: Program, usageFile: string): Promise<number> {
  const nodeArgs = ["--import", import.meta.resolve("./usage/report-usage.ts"), ...program];
  const env = {
    ...process.env,
    // Where npm was called from; a command takes its paths from there.
    INIT_CWD: folder,
    TIEOUT_USAGE_FILE: usageFile,
    ASTRO_TELEMETRY_DISABLED: "1",
    NO_COLOR: "1",
    // Editions have addresses of their own, which a build in CI would refuse to note.
    CI: "",
  };
  const child = spawn(process.execPath, nodeArgs, { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
  const mostBytes = watchMemory(child.pid ?? 0);
  let end = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      end = (end + chunk).slice(-3000);
    });
  }
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      const most = mostBytes();
      if (code === 0) resolve(most);
      else reject(new Error(`${program.slice(0, 4).join(" ")} in ${folder} ended with ${code}:\n${end}`));
    });
  });
}
