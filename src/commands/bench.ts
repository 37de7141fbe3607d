import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeFile } from "../lib/text/node.ts";
import { benchBuilds } from "./bench/bench-builds.ts";
import { benchLive } from "./bench/bench-live.ts";
import { benchPages } from "./bench/bench-pages.ts";
import { benchDesk } from "./bench/editing/bench-desk.ts";
import { benchEdits } from "./bench/editing/bench-edits.ts";
import { benchFiles } from "./bench/files/bench-files.ts";
import { formatDesk, formatEdits } from "./bench/format-results.ts";
import { benchPlan } from "./bench/plan/bench-plan.ts";
import { readArguments } from "./bench/read-arguments.ts";
import { benchReleases } from "./bench/releases/bench-releases.ts";
import { explanation, reportResults, resultsAsJson } from "./bench/report-results.ts";
import { getBrowser } from "./browser/get-browser.ts";
import type { Output } from "./program/output.ts";
import { runCommand } from "./program/run-command.ts";
import { withFolderBeside } from "./program/temporary-folder.ts";

/**
 * `bench [build|files|page|live|edit|desk|plan|releases] [--n 1,200,1000] [--rounds 3] [--json FILE]`: measures, prints, and holds what it
 * measured against the bars. A bar that is not met is no failure: the exit code is 0.
 */
export function runBench(args: readonly string[], { print }: Output): Promise<number> {
  const { parts, counts, rounds, json } = readArguments(args);
  // Before the builds, which take minutes.
  const browser = parts.some((part) => !withoutBrowser.has(part)) ? getBrowser().path : null;
  return withFolderBeside(join(tmpdir(), "tieout-bench"), async (folder) => {
    if (parts.includes("build") || parts.includes("page")) print(`${explanation}\n`);
    const builds = parts.includes("build") ? await benchBuilds(folder, { counts, rounds, print }) : [];
    const files = parts.includes("files") ? await benchFiles(folder, profiled(counts)) : [];
    const pages = browser !== null && parts.includes("page") ? await benchPages(folder, browser) : [];
    const live = browser !== null && parts.includes("live") ? await benchLive(folder, browser) : null;
    const edits = browser !== null && parts.includes("edit") ? await benchEdits(browser) : [];
    const desk = browser !== null && parts.includes("desk") ? await benchDesk(browser) : [];
    if (parts.includes("plan")) print(await benchPlan(folder));
    if (parts.includes("releases")) print(await benchReleases(folder));
    const results = { builds, files, pages, live };
    print(reportResults(results));
    if (edits.length > 0) print(formatEdits(edits));
    if (desk.length > 0) print(formatDesk(desk));
    if (json !== null) writeFile(json, resultsAsJson(results));
    return 0;
  });
}

const withoutBrowser: ReadonlySet<string> = new Set(["build", "files", "plan", "releases"]);

/** A profile of a thousand notebooks says no more than one of two hundred. */
function profiled(counts: readonly number[]): number {
  return counts.findLast((count) => count > 1 && count <= 200) ?? 200;
}

if (import.meta.main) await runCommand(runBench);
