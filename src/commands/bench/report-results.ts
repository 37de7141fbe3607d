import { availableParallelism, totalmem } from "node:os";
import { type BuildRow, type PageCost, toBars } from "./bars.ts";
import type { LiveCost } from "./bench-live.ts";
import type { KindCost } from "./files/bench-files.ts";
import {
  formatAnswers,
  formatBars,
  formatBuilds,
  formatKinds,
  formatPages,
  formatScriptFiles,
  formatScripts,
} from "./format-results.ts";

/** What was measured; empty or null for parts that were not asked for. */
export interface Results {
  readonly builds: readonly BuildRow[];
  readonly files: readonly KindCost[];
  readonly pages: readonly PageCost[];
  readonly live: LiveCost | null;
}

/** How builds and pages are measured, before they are. */
export const explanation = `Each build is one whole process with its threads and children, on the same machine, one after another, in turn; medians.
CPU seconds are those of all processors; memory is what all processes held at once, seen four times a second.
  tieout        the notebook and editions of it, all over the real release, executed and drawn, with all files, types
                checked: npm run build; the other notebooks of this project are built with them, at each number.
                Cold, nothing is there that an earlier build left; the other rows are built after that one, each with one
                thing changed: a sentence and a cell of one edition, a printed fact that no edition reads
  plain         the notebook pages that tieout made, as finished markup (is:raw) in the same layout: astro build, cold
  notebook-kit  the same notebooks in its own format, executing nothing: notebooks build, cold, in
                which reading of files is held back to what a system allows; it fails at 1,000 without
  Folded code is left out of notebook-kit's pages, since its format cannot fold; every cell can be expressed there.
The page of notebook-kit has the same prose, as many cells and the same charts, over plain numbers, with Plot
bundled by its own build, since its notebooks have no release to compute from. Both are served compressed from here.`;

const filesNote = `From two cold builds under V8's profiler, of one notebook and of more: what the second takes more, for each. A
sample counts for the kind whose code stands innermost on its stack; child processes are the search's. "The rest" is the
page builder, bundling, and the runtime's own work.`;

const scripts = `Bytes of script as served compressed. What a file is made of is told by the length of its modules before compression,
scaled to its size. Later files are counted too: nothing but the first is loaded before a reader reaches for a control.`;

/** The results as tables, and what the bars say of them. */
export function reportResults({ builds, files, pages, live }: Results): string {
  const bars = toBars(builds, pages, live);
  return [
    builds.length > 0 ? `\n${formatBuilds(builds)}` : "",
    files.length > 0 ? `\n${filesNote}\n\n${formatKinds(files)}` : "",
    pages.length > 0 ? `\n${formatPages(pages)}` : "",
    live ? `\n${reportLive(live)}` : "",
    bars.length > 0 ? `\n${formatBars(bars)}` : "",
  ].join("\n");
}

function reportLive({ pages, answers }: LiveCost): string {
  return [scripts, formatScripts(pages), formatScriptFiles(pages), formatAnswers(answers)].join("\n\n");
}

/** The same for programs, with the machine. */
export function resultsAsJson(results: Results): string {
  const machine = { processors: availableParallelism(), memory: totalmem(), node: process.version };
  const bars = toBars(results.builds, results.pages, results.live);
  return `${JSON.stringify({ machine, ...results, bars }, null, 2)}\n`;
}
