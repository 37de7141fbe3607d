import { afterEach, expect, test, vi } from "vitest";
import { callersPath, exitCodeOf, UsageError } from "../../src/commands/run-command.ts";

afterEach(() => vi.unstubAllEnvs());

async function run(thrown: unknown): Promise<{ code: number; warned: string[] }> {
  const warned: string[] = [];
  const command = (): number => {
    throw thrown;
  };
  const code = await exitCodeOf(command, [], { print: () => {}, warn: (line) => warned.push(line) });
  return { code, warned };
}

test("what an author must mend is told line by line", async () => {
  expect(await run(new Error("a:1:2  b\nc:3:4  d"))).toEqual({ code: 1, warned: ["a:1:2  b", "c:3:4  d"] });
});

test("a wrong command line is told in one sentence", async () => {
  expect(await run(new UsageError("no such port"))).toEqual({ code: 2, warned: ["no such port"] });
});

test("a mistake of the program is thrown on", async () => {
  await expect(run(new Error("oops"))).rejects.toThrow("oops");
});

test("a path is meant from where npm was called, unless it is absolute", () => {
  vi.stubEnv("INIT_CWD", "/somewhere/else");
  expect(callersPath("copy")).toBe("/somewhere/else/copy");
  expect(callersPath("/copy")).toBe("/copy");
  vi.stubEnv("INIT_CWD", process.cwd());
  expect(callersPath("copy")).toBe("copy");
});
