import { availableParallelism, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { writeFile } from "../lib/text/node.ts";
import { type BuildRow, type PageCost, toBars } from "./bench/bars.ts";
import { benchBuilds } from "./bench/bench-builds.ts";
import { benchEdits } from "./bench/bench-edits.ts";
import { benchLive, type LiveCost } from "./bench/bench-live.ts";
import { benchPages } from "./bench/bench-pages.ts";
import {
  formatAnswers,
  formatBars,
  formatBuilds,
  formatEdits,
  formatPages,
  formatScriptFiles,
  formatScripts,
} from "./bench/format-results.ts";
import { readArguments } from "./bench/read-arguments.ts";
import { getBrowser } from "./browser/get-browser.ts";
import type { Output } from "./program/output.ts";
import { runCommand } from "./program/run-command.ts";
import { withFolderBeside } from "./program/temporary-folder.ts";

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
 * `bench [build|page|live|edit] [--n 1,200,1000] [--json FILE]`: measures, prints, and holds what it measured against the bars.
 * A bar that is not met is no failure: the exit code is 0.
 */
export function runBench(args: readonly string[], { print }: Output): Promise<number> {
  const { parts, counts, json } = readArguments(args);
  // Before the builds, which take minutes.
  const browser = parts.some((part) => part !== "build") ? getBrowser().path : null;
  return withFolderBeside(join(tmpdir(), "tieout-bench"), async (folder) => {
    if (parts.includes("build") || parts.includes("page")) print(`${explanation}\n`);
    const rows = parts.includes("build") ? await benchBuilds(folder, counts, print) : [];
    const pages = browser !== null && parts.includes("page") ? await benchPages(folder, browser) : [];
    const live = browser !== null && parts.includes("live") ? await benchLive(folder, browser) : null;
    const edits = browser !== null && parts.includes("edit") ? await benchEdits(folder, browser) : [];
    print(report(rows, pages, live));
    if (edits.length > 0) print(formatEdits(edits));
    if (json !== null) writeFile(json, toJson(rows, pages, live));
    return 0;
  });
}

function report(rows: readonly BuildRow[], pages: readonly PageCost[], live: LiveCost | null): string {
  const bars = toBars(rows, pages, live);
  return [
    rows.length > 0 ? `\n${formatBuilds(rows)}` : "",
    pages.length > 0 ? `\n${formatPages(pages)}` : "",
    live ? `\n${reportLive(live)}` : "",
    bars.length > 0 ? `\n${formatBars(bars)}` : "",
  ].join("\n");
}

const scripts = `Bytes of script as served compressed. What a file is made of is told by the length of its modules before compression,
scaled to its size. Later files are counted too: nothing but the first is loaded before a reader reaches for a control.`;

function reportLive({ pages, answers }: LiveCost): string {
  return [scripts, formatScripts(pages), formatScriptFiles(pages), formatAnswers(answers)].join("\n\n");
}

function toJson(builds: readonly BuildRow[], pages: readonly PageCost[], live: LiveCost | null): string {
  const machine = { processors: availableParallelism(), memory: totalmem(), node: process.version };
  return `${JSON.stringify({ machine, builds, pages, live, bars: toBars(builds, pages, live) }, null, 2)}\n`;
}

if (import.meta.main) await runCommand(runBench);
