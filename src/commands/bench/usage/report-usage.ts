import { isMainThread } from "node:worker_threads";
import { writeStaged } from "../../../lib/text/node.ts";
import { descendantsOf, readProcesses } from "./process-table.ts";

/** What a process took until its end. */
export interface Usage {
  /** Seconds of its own and of its threads. */
  readonly ownCpu: number;
  /** Seconds of its children and theirs, where the system tells of them. */
  readonly childrenCpu: number;
  /** Its own largest resident set, in bytes. */
  readonly peakBytes: number;
}

// Loaded with `--import` into a build that is measured: it says, when the process ends, what it took. Threads and
// forks load it too, and say nothing.
const file = process.env.TIEOUT_USAGE_FILE;
if (file && isMainThread) {
  delete process.env.TIEOUT_USAGE_FILE;
  process.on("exit", () => writeStaged(file, JSON.stringify(usageNow())));
}

function usageNow(): Usage {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const all = readProcesses();
  const own = all.find(({ pid }) => pid === process.pid);
  const running = descendantsOf(process.pid, all);
  const children = running.reduce((sum, one) => sum + one.cpuSeconds + one.endedCpuSeconds, 0);
  return {
    ownCpu: (userCPUTime + systemCPUTime) / 1e6,
    childrenCpu: (own?.endedCpuSeconds ?? 0) + children,
    peakBytes: maxRSS * 1024,
  };
}
