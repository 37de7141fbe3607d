import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { callersPath, exitCodeOf, UsageError } from "../../../src/commands/program/run-command.ts";
import { ProblemsError } from "../../../src/lib/text/problem.ts";

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
  const error = new ProblemsError([
    { file: "a", line: 1, column: 2, what: "b" },
    { file: "c", line: 3, column: 4, what: "d" },
  ]);
  expect(await run(error)).toEqual({ code: 1, warned: ["a:1:2  b", "c:3:4  d"] });
});

test("a wrong command line is told in one sentence", async () => {
  expect(await run(new UsageError("no such port"))).toEqual({ code: 2, warned: ["no such port"] });
});

test("a mistake of the program is one sentence, with its stack only where the environment asks", async () => {
  const { code, warned } = await run(new TypeError("oops\nand more"));
  expect({ code, lines: warned.length }).toEqual({ code: 1, lines: 1 });
  expect(warned[0]).toMatch(/^Tieout fails: TypeError: oops; [^\n]*TIEOUT_DEBUG=1[^\n]*$/);
  vi.stubEnv("TIEOUT_DEBUG", "1");
  expect((await run(new TypeError("oops"))).warned[0]).toContain("\n    at ");
});

test.each([
  [
    "ENOSPC",
    "data/fern/facts.csv:1:1  does not fit on the disk; nothing was changed by halves; make room, and try again",
  ],
  [
    "EACCES",
    "data/fern/facts.csv:1:1  may not be read or written; nothing was changed by halves; give yourself permission, or name another place",
  ],
  [
    "EWHAT",
    "data/fern/facts.csv:1:1  cannot be used (EWHAT); nothing was changed by halves; try again, or name another place",
  ],
])("what the system refuses, %s, is said with the place and what to do", async (code, message) => {
  const error = Object.assign(new Error(`${code}: in Node's words`), {
    code,
    syscall: "open",
    path: join(process.cwd(), "data/fern/facts.csv"),
  });
  expect(await run(error)).toEqual({ code: 1, warned: [message] });
});

test.each([undefined, null, "", "text", 7, {}, []])("%j, thrown, is one sentence too", async (thrown) => {
  const { code, warned } = await run(thrown);
  expect({ code, lines: warned.join("\n").split("\n").length }).toEqual({ code: 1, lines: 1 });
});

test("a path is meant from where npm was called, unless it is absolute", () => {
  vi.stubEnv("INIT_CWD", "/somewhere/else");
  expect(callersPath("copy")).toBe("/somewhere/else/copy");
  expect(callersPath("/copy")).toBe("/copy");
  vi.stubEnv("INIT_CWD", process.cwd());
  expect(callersPath("copy")).toBe("copy");
});
