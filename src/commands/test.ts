import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { type FoundBrowser, getBrowser } from "./browser/get-browser.ts";
import type { Output } from "./program/output.ts";
import { runCommand, UsageError } from "./program/run-command.ts";
import { addCounts, type Counts, countTests, type VitestReport } from "./test/test-counts.ts";

/** A check of the whole project, by its title; what takes longest comes first. */
type Step = readonly [title: string, command: readonly string[]];

const steps: readonly Step[] = [
  // Only these: the next step has checked all else that they import.
  [
    "Types of pages and components",
    [bin("astro/bin/astro.mjs"), "check", "--tsconfig", "tsconfig.pages.json"],
  ],
  ["Types and words, in notebooks too", ["src/commands/check.ts"]],
  ["Format and lint", [bin("@biomejs/biome/bin/biome"), "check", "."]],
  ["Facts are what the text gives", ["src/commands/extract.ts", "--check"]],
];

/**
 * `test [vitest arguments …]`: gets a Chromium if there is none, then runs linter, types, facts and all tests, each step
 * whatever became of the others. The last line is `N passed, N failed`, where each step counts as one test.
 */
export async function runTest(args: readonly string[], { print }: Output): Promise<number> {
  const browser = browserOrNot(print);
  const counts = [
    ...(browser ? [] : [{ passed: 0, failed: 1 }]),
    ...(await runSteps(print)),
    runVitest(args, browser, print),
  ];
  const { passed, failed } = addCounts(counts);
  print(`${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}

function bin(path: string): string {
  return `node_modules/${path}`;
}

function browserOrNot(print: (line: string) => void): FoundBrowser | null {
  try {
    const browser = getBrowser();
    print(browser.how);
    return browser;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    print(error.message);
    return null;
  }
}

/** As many steps at once as there are cores. */
async function runSteps(print: (line: string) => void): Promise<readonly Counts[]> {
  const counts: Counts[] = [];
  const waiting = steps.values();
  const work = async (): Promise<void> => {
    for (const step of waiting) counts.push(await runStep(step, print));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return counts;
}

async function runStep([title, command]: Step, print: (line: string) => void): Promise<Counts> {
  const started = performance.now();
  const step = spawn(process.execPath, command, {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [output, errors, [status]] = await Promise.all([
    text(step.stdout),
    text(step.stderr),
    once(step, "close"),
  ]);
  const passed = status === 0;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  print(`${passed ? "✓" : "✗"} ${title} (${seconds} s)`);
  if (!passed) print(`${output}${errors}`.trimEnd());
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1 };
}

/** Vitest shows its own progress and failures; the counts come from its report. */
function runVitest(
  args: readonly string[],
  browser: FoundBrowser | null,
  print: (line: string) => void,
): Counts {
  const folder = mkdtempSync(join(tmpdir(), "vitest-"));
  const file = join(folder, "report.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const env = { ...process.env, ...(browser ? { CHROME_PATH: browser.path } : {}) };
  const command = [bin("vitest/vitest.mjs"), "run", ...reporters, ...args];
  const { status } = spawnSync(process.execPath, command, { env, stdio: ["ignore", "inherit", "inherit"] });
  const report = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as VitestReport) : null;
  rmSync(folder, { recursive: true });
  if (!report) print("✗ Vitest ended without a report");
  return countTests(report, status ?? 1);
}

if (import.meta.main) await runCommand(runTest);
