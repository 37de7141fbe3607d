import { descendantsOf, readProcesses, residentBytes } from "./process-table.ts";

/** How often it looks, in milliseconds. */
const pause = 250;

/**
 * Looks again and again at how much memory a process and all its children hold at once. Ends with the most that was seen, in
 * bytes: pages that two processes share count twice. 0 where the system does not tell.
 */
export function watchMemory(pid: number): () => number {
  let most = 0;
  const look = (): void => {
    const pids = [pid, ...descendantsOf(pid, readProcesses()).map((one) => one.pid)];
    most = Math.max(
      most,
      pids.reduce((sum, one) => sum + residentBytes(one), 0),
    );
  };
  const timer = setInterval(look, pause);
  return () => {
    clearInterval(timer);
    return most;
  };
}
