import { expect, test } from "vitest";
import { descendantsOf, toProcess } from "../../../../src/commands/bench/usage/process-table.ts";

test("a line of /proc/<pid>/stat is read by its places, whatever the program is called", () => {
  const stat = "42 (a) b) S 7 42 42 0 -1 4194560 900 100 0 0 150 50 20 5 20 0 11 0 99 1000 200";
  expect(toProcess(stat)).toEqual([{ pid: 42, parent: 7, cpuSeconds: 2, endedCpuSeconds: 0.25 }]);
  expect(toProcess("")).toEqual([]);
});

test("descendants are children and theirs", () => {
  const row = (pid: number, parent: number) => ({ pid, parent, cpuSeconds: 0, endedCpuSeconds: 0 });
  const all = [row(1, 0), row(2, 1), row(3, 2), row(4, 9)];
  expect(descendantsOf(1, all).map(({ pid }) => pid)).toEqual([2, 3]);
});
