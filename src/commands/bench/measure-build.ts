import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/** What a build took, as one whole process. */
export interface BuildCost {
  readonly seconds: number;
  /** The largest resident set, in millions of bytes. */
  readonly peakMegabytes: number;
}

/** What a build writes, caches included: away before each, so that each starts cold. */
const leftovers = ["dist", ".astro", ".observable", "node_modules/.vite", "node_modules/.astro"];

/** A build: Node's arguments, of which paths are those below the folder that it runs in. */
export type Program = readonly string[];

/** What `npm run build` runs. */
export const ownBuild: Program = ["src/commands/build.ts"];
export const astroBuild: Program = ["node_modules/astro/bin/astro.mjs", "build"];

/** Notebook Kit's own build, for these files of the folder. */
export function kitBuild(files: readonly string[]): Program {
  const script = "node_modules/@observablehq/notebook-kit/dist/bin/notebooks.js";
  const fewOpenFiles = ["--import", import.meta.resolve("./few-open-files.ts")];
  return [...fewOpenFiles, script, "build", "--root", ".", "--", ...files];
}

/** Runs a build in a folder, cold. Rejects with the end of what it printed if it fails. */
export async function measureBuild(folder: string, program: Program): Promise<BuildCost> {
  for (const name of leftovers) rmSync(join(folder, name), { recursive: true, force: true });
  const usageFile = join(folder, "peak-memory.txt");
  const started = performance.now();
  await run(folder, program, usageFile);
  const seconds = (performance.now() - started) / 1000;
  return { seconds, peakMegabytes: (Number(readFileSync(usageFile, "utf8")) * 1024) / 1e6 };
}

function run(folder: string, program: Program, usageFile: string): Promise<void> {
  const nodeArgs = ["--import", import.meta.resolve("./report-usage.ts"), ...program];
  const env = {
    ...process.env,
    // Where npm was called from; a command takes its paths from there.
    INIT_CWD: folder,
    TIEOUT_USAGE_FILE: usageFile,
    ASTRO_TELEMETRY_DISABLED: "1",
    NO_COLOR: "1",
  };
  const child = spawn(process.execPath, nodeArgs, { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
  let end = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      end = (end + chunk).slice(-3000);
    });
  }
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${program.slice(0, 4).join(" ")} in ${folder} ended with ${code}:\n${end}`));
    });
  });
}
