import { readdirSync, readFileSync } from "node:fs";

/** A process as the system counts it. */
export interface ProcessRow {
  readonly pid: number;
  readonly parent: number;
  /** Of its own and of its threads, in seconds. */
  readonly cpuSeconds: number;
  /** Of those of its children that have ended, and of theirs. */
  readonly endedCpuSeconds: number;
}

/** The length of a tick in `/proc`, in seconds: a hundredth on every Linux, whatever its own clock does. */
const tick = 0.01;

/** All processes of this machine, where it tells of them in `/proc`; none elsewhere. */
export function readProcesses(): readonly ProcessRow[] {
  if (process.platform !== "linux") return [];
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readProc(`/proc/${name}/stat`).flatMap(toProcess));
}

/** A line of `/proc/<pid>/stat`; none for what is no such line. */
export function toProcess(stat: string): readonly ProcessRow[] {
  // The name of a program stands in parentheses, and may hold any character.
  const [, pid, rest] = /^(\d+) \(.*\) \S (.*)$/s.exec(stat) ?? [];
  if (pid === undefined || rest === undefined) return [];
  const numbers = rest.split(" ").map(Number);
  const seconds = (from: number): number => ((numbers[from] ?? 0) + (numbers[from + 1] ?? 0)) * tick;
  return [
    { pid: Number(pid), parent: numbers[0] ?? 0, cpuSeconds: seconds(10), endedCpuSeconds: seconds(12) },
  ];
}

/** A process's children, and theirs. */
export function descendantsOf(pid: number, all: readonly ProcessRow[]): readonly ProcessRow[] {
  return all.filter(({ parent }) => parent === pid).flatMap((row) => [row, ...descendantsOf(row.pid, all)]);
}

/** The resident set of a process in bytes; 0 if it has ended. */
export function residentBytes(pid: number): number {
  const [status = ""] = readProc(`/proc/${pid}/status`);
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
}

/** Its text; none if the process has ended meanwhile. */
function readProc(file: string): readonly string[] {
  try {
    return [readFileSync(file, "utf8")];
  } catch {
    return [];
  }
}
