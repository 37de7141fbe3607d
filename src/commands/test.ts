import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type FoundBrowser, getBrowser } from "./browser/get-browser.ts";
import type { Output } from "./program/output.ts";
import { runCommand, UsageError } from "./program/run-command.ts";
import { addCounts, type Counts, countTests, type VitestReport } from "./test/test-counts.ts";

const steps: readonly (readonly [string, readonly string[]])[] = [
  ["Format and lint", [bin("@biomejs/biome/bin/biome"), "check", "."]],
  ["Types and words, in notebooks too", ["src/commands/check.ts"]],
  ["Types of pages and components", [bin("astro/bin/astro.mjs"), "check"]],
  ["Facts are what the text gives", ["src/commands/extract.ts", "--check"]],
];

/**
 * `test [vitest arguments …]`: gets a Chromium if there is none, then runs linter, types, facts and all tests, each step
 * whatever became of the others. The last line is `N passed, N failed`, where each step counts as one test.
 */
export function runTest(args: readonly string[], { print }: Output): number {
  const browser = browserOrNot(print);
  const counts = [
    ...(browser ? [] : [{ passed: 0, failed: 1 }]),
    ...steps.map(([title, command]) => runStep(title, command, print)),
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

function runStep(title: string, command: readonly string[], print: (line: string) => void): Counts {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    encoding: "utf8",
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
    maxBuffer: 64 * 1024 * 1024,
  });
  const passed = status === 0;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  print(`${passed ? "✓" : "✗"} ${title} (${seconds} s)`);
  if (!passed) print(`${stdout}${stderr}`.trimEnd());
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
