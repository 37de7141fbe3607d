import { writeFileSync } from "node:fs";
import { availableParallelism, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { type BuildRow, type PageCost, toBars } from "./bench/bars.ts";
import { benchBuilds } from "./bench/bench-builds.ts";
import { benchEdits } from "./bench/bench-edits.ts";
import { benchPages } from "./bench/bench-pages.ts";
import { formatBars, formatBuilds, formatEdits, formatPages } from "./bench/format-results.ts";
import { readArguments } from "./bench/read-arguments.ts";
import { getBrowser } from "./get-browser.ts";
import type { Output } from "./output.ts";
import { runCommand } from "./run-command.ts";
import { withFolderBeside } from "./temporary-folder.ts";

const explanation = `Each build is one whole process, cold, on the same machine, one after another, in turn; the quickest.
  tieout        the notebook and editions of it, all over the real release, executed and drawn: npm run build;
                the other notebooks of this project are built with them, at each number
  plain         the notebook pages that tieout made, as finished markup (is:raw) in the same layout: astro build
  notebook-kit  the same notebooks in its own format, executing nothing: notebooks build, in
                which reading of files is held back to what a system allows; it fails at 1,000 without
  Folded code is left out of notebook-kit's pages, since its format cannot fold; every cell can be expressed there.
The page of notebook-kit has the same prose, as many cells and the same charts, over plain numbers, with Plot
bundled by its own build, since its notebooks have no release to compute from. Both are served compressed from here.`;

/**
 * `bench [build|page|edit] [--n 1,200,1000] [--json FILE]`: measures, prints, and holds what it measured against the bars.
 * A bar that is not met is no failure: the exit code is 0.
 */
export function runBench(args: readonly string[], { print }: Output): Promise<number> {
  const { parts, counts, json } = readArguments(args);
  // Before the builds, which take minutes.
  const browser = parts.includes("page") || parts.includes("edit") ? getBrowser().path : null;
  return withFolderBeside(join(tmpdir(), "tieout-bench"), async (folder) => {
    if (parts.some((part) => part !== "edit")) print(`${explanation}\n`);
    const rows = parts.includes("build") ? await benchBuilds(folder, counts, print) : [];
    const pages = browser !== null && parts.includes("page") ? await benchPages(folder, browser) : [];
    const edits = browser !== null && parts.includes("edit") ? await benchEdits(folder, browser) : [];
    print(report(rows, pages));
    if (edits.length > 0) print(formatEdits(edits));
    if (json !== null) writeFileSync(json, toJson(rows, pages));
    return 0;
  });
}

function report(rows: readonly BuildRow[], pages: readonly PageCost[]): string {
  const bars = toBars(rows, pages);
  return [
    rows.length > 0 ? `\n${formatBuilds(rows)}` : "",
    pages.length > 0 ? `\n${formatPages(pages)}` : "",
    bars.length > 0 ? `\n${formatBars(bars)}` : "",
  ].join("\n");
}

function toJson(builds: readonly BuildRow[], pages: readonly PageCost[]): string {
  const machine = { processors: availableParallelism(), memory: totalmem(), node: process.version };
  return `${JSON.stringify({ machine, builds, pages, bars: toBars(builds, pages) }, null, 2)}\n`;
}

if (import.meta.main) await runCommand(runBench);
