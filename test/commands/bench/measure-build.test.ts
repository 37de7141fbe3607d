import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { makeCold, measureRun } from "../../../src/commands/bench/measure-build.ts";

const folder = mkdtempSync(join(tmpdir(), "measure-"));
afterAll(() => rmSync(folder, { recursive: true }));

const busy =
  "const end = process.cpuUsage().user + 4e5; while (process.cpuUsage().user < end) Math.random();";
const writeProgram = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return name;
};

describe("the processor seconds of a program", () => {
  test("are those of its threads too", async () => {
    const thread = `new Worker(${JSON.stringify(busy)}, { eval: true });`;
    const program = writeProgram(
      "threads.mjs",
      `import { Worker } from "node:worker_threads"; ${thread} ${thread}`,
    );
    const { cost, usage } = await measureRun(folder, [program]);
    // One busy thread ends when the whole process has worked that long, so that there may be one thread's time alone.
    expect(cost.cpuSeconds).toBeGreaterThanOrEqual(0.4);
    expect(usage.childrenCpu).toBeLessThan(0.1);
  });

  test.runIf(process.platform === "linux")(
    "are those of children that have ended, and of those that have not",
    async () => {
      writeProgram("busy.mjs", busy);
      const ended = 'spawnSync(process.execPath, ["busy.mjs"]);';
      const running =
        'spawn(process.execPath, ["-e", "process.stdout.write(String.fromCharCode(1)); setInterval(() => {}, 1000)"])';
      const wait =
        "await new Promise((done) => child.stdout.once('data', done)); process.on('exit', () => child.kill()); process.exit();";
      const imports = 'import { spawn, spawnSync } from "node:child_process";';
      const program = writeProgram("children.mjs", `${imports} ${ended} const child = ${running}; ${wait}`);
      const { usage } = await measureRun(folder, [program]);
      expect(usage.childrenCpu).toBeGreaterThanOrEqual(0.4);
    },
  );
});

test.runIf(process.platform === "linux")("the most memory is that of all processes at once", async () => {
  const hold = "const held = Buffer.alloc(2e8, 1);";
  writeProgram("hold.mjs", `${hold} setTimeout(() => held.length, 1500);`);
  const spawned =
    'import { spawn } from "node:child_process"; const child = spawn(process.execPath, ["hold.mjs"]);';
  // However late the child begins, what it holds is held beside it until it ends.
  const program = writeProgram("both.mjs", `${spawned} ${hold} child.on("close", () => held.length);`);
  const { cost } = await measureRun(folder, [program]);
  expect(cost.peakMegabytes).toBeGreaterThanOrEqual(400);
});

test("a cold build finds nothing that an earlier one kept", () => {
  const kept = join(folder, "node_modules/.cache/tieout/pictures");
  mkdirSync(kept, { recursive: true });
  mkdirSync(join(folder, "node_modules/astro"));
  makeCold(folder);
  expect(existsSync(kept)).toBe(false);
  expect(existsSync(join(folder, "node_modules/astro"))).toBe(true);
});
