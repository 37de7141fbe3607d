import { execFileSync } from "node:child_process";
import { threadId } from "node:worker_threads";
import { describe, expect, test } from "vitest";
import { ThreadPool, type Work } from "../../../src/lib/files/threads/thread-pool.ts";
import { double, end, fail, place } from "./double.ts";

const module = "test/files/threads/double.ts";
const doubling: Work<[Uint8Array], Uint8Array> = { module, name: "double", here: double };
const placing: Work<[], number> = { module, name: "place", here: place };
const failing: Work<[string], never> = { module, name: "fail", here: fail };
const ending: Work<[], never> = { module, name: "end", here: end };

/** A pool past its first tasks, which the caller's thread does. */
async function openPool(most: number): Promise<ThreadPool> {
  const pool = new ThreadPool(most);
  for (let count = 0; count < 4; count++) await pool.run(doubling, Uint8Array.of(1));
  return pool;
}

describe("a pool of threads", () => {
  test.each([0, 1, 3])("gives the same with %i threads, whichever does what", async (most) => {
    const pool = new ThreadPool(most);
    const inputs = Array.from({ length: 40 }, (_, at) => Uint8Array.of(at, at + 1));
    const outputs = await Promise.all(inputs.map((input) => pool.run(doubling, input)));
    expect(outputs.map((output) => [...output])).toEqual(
      Array.from({ length: 40 }, (_, at) => [2 * at, 2 * at + 2]),
    );
    expect(pool.size).toBe(most);
  });

  test("starts none for a handful of tasks, and one for what comes one after the other", async () => {
    const pool = await openPool(8);
    expect(pool.size).toBe(0);
    for (let count = 0; count < 6; count++) expect(await pool.run(placing)).not.toBe(threadId);
    expect(pool.size).toBe(1);
  });

  test("leaves what it is given as it was", async () => {
    const pool = await openPool(1);
    const input = Uint8Array.of(1, 2);
    await pool.run(doubling, input);
    expect([...input]).toEqual([1, 2]);
  });

  test("throws what a task throws, with its cause, and goes on", async () => {
    const pool = await openPool(1);
    const failed = pool.run(failing, "no such colour");
    await expect(failed).rejects.toThrow(RangeError);
    await expect(failed).rejects.toMatchObject({
      message: "no such colour",
      cause: { message: "the disk is full" },
    });
    expect([...(await pool.run(doubling, Uint8Array.of(4)))]).toEqual([8]);
  });

  test("says so where a thread ends before its work is done, and starts another", async () => {
    const pool = await openPool(1);
    const [ended, after] = await Promise.allSettled([pool.run(ending), pool.run(placing)]);
    for (const one of [ended, after]) expect(one).toMatchObject({ status: "rejected", reason: { cause: 3 } });
    expect([...(await pool.run(doubling, Uint8Array.of(4)))]).toEqual([8]);
  });
});

test("a program waits for its threads while they work, and no longer", () => {
  const program = `
    import { ThreadPool } from "./src/lib/files/threads/thread-pool.ts";
    import { double } from "./${module}";
    const pool = new ThreadPool(2);
    const work = { module: "${module}", name: "double", here: double };
    for (let at = 0; at < 30; at++) pool.run(work, Uint8Array.of(at)).then(([one]) => console.log(one));`;
  const printed = execFileSync(process.execPath, ["--input-type=module-typescript", "--eval", program], {
    encoding: "utf8",
    timeout: 60_000,
  });
  const numbers = printed.trim().split("\n").map(Number);
  expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, at) => 2 * at));
});
