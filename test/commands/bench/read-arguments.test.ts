import { expect, test } from "vitest";
import { readArguments } from "../../../src/commands/bench/read-arguments.ts";
import { UsageError } from "../../../src/commands/program/run-command.ts";

test("without arguments everything is measured, at 1, 200 and 1,000", () => {
  expect(readArguments([])).toEqual({
    parts: ["build", "files", "page", "live"],
    counts: [1, 200, 1000],
    rounds: null,
    json: null,
  });
});

test("numbers of notebooks are taken in ascending order", () => {
  expect(readArguments(["build", "--n", "50,5"])).toMatchObject({ parts: ["build"], counts: [5, 50] });
});

test("rounds are as many as are asked for", () => {
  expect(readArguments(["build", "--rounds", "1"])).toMatchObject({ rounds: 1 });
});

test.each([
  [
    ["pages"],
    '"pages" is no part of the bench; the parts are build, files, page, live, edit, desk, plan and releases',
  ],
  [["--n", "1,many"], '"many" is no number of notebooks; write --n 1,200,1000'],
  [["--rounds", "0"], '"0" is no number of rounds; write --rounds 3'],
  [["--n", "0"], '"0" is no number of notebooks; write --n 1,200,1000'],
])("%j is a wrong command line", (args, message) => {
  expect(() => readArguments(args)).toThrow(new UsageError(message));
});
