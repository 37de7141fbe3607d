import { beforeEach, describe, expect, test } from "vitest";
import { openProgress, type Progress } from "../../../src/commands/program/progress.ts";

let time = 0;
let printed: string[] = [];
let shown: string[] = [];
const open = (isTerminal: boolean): Progress =>
  openProgress({
    print: (line) => printed.push(line),
    rewrite: isTerminal ? (line) => shown.push(line) : null,
    now: () => time,
  });
const at = (seconds: number, act: () => void): void => {
  time = seconds * 1000;
  act();
};

beforeEach(() => {
  [time, printed, shown] = [0, [], []];
});

describe("where there is no terminal", () => {
  test("a stage of two seconds or less says nothing, a longer one how many things it took how long for", () => {
    const { take, end } = open(false);
    at(0, () => take({ stage: "Bundling" }));
    at(2, () => take({ stage: "Pages", done: 0, total: 1200 }));
    at(4, () => take({ stage: "Pages", done: 1200, total: 1200 }));
    at(4.5, end);
    expect(printed).toEqual(["Pages: 1,200 in 2.5 s"]);
  });

  test("what was reused is said", () => {
    const { take, end } = open(false);
    at(0, () => take({ stage: "Pictures", done: 0, reused: 0 }));
    at(3, () => take({ stage: "Pictures", done: 641, reused: 600 }));
    at(3, end);
    expect(printed).toEqual(["Pictures: 641 in 3.0 s, 600 of them as they were made before"]);
  });

  test("one that goes on for long is heard of four times a minute, with the time that is left", () => {
    const { take, end } = open(false);
    for (let second = 0; second <= 60; second += 1)
      at(second, () => take({ stage: "Pages", done: second, total: 90 }));
    at(90, end);
    expect(printed).toEqual([
      "Pages: 15 of 90, about 75 s left",
      "Pages: 30 of 90, about 60 s left",
      "Pages: 45 of 90, about 45 s left",
      "Pages: 60 of 90, about 30 s left",
      "Pages: 60 in 90.0 s",
    ]);
  });
});

test("on a terminal one line is written over, from when a stage takes longer, and is gone in the end", () => {
  const { take, end } = open(true);
  at(0, () => take({ stage: "Pages", done: 0, total: 100 }));
  at(1, () => take({ stage: "Pages", done: 10, total: 100 }));
  at(3, () => take({ stage: "Pages", done: 1, total: 100 }));
  at(3.05, () => take({ stage: "Pages", done: 2, total: 100 }));
  at(4, () => take({ stage: "Pages", done: 50, total: 100 }));
  at(5, end);
  expect(shown).toEqual([
    "Pages",
    "Pages: 1 of 100, about 5 min left",
    "Pages: 50 of 100, about 4 s left",
    "",
  ]);
  expect(printed).toEqual(["Pages: 50 in 5.0 s"]);
});
