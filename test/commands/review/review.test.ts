import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { beforeEach, describe, expect, test } from "vitest";
import { runAdd } from "../../../src/commands/add.ts";
import { exitCodeOf } from "../../../src/commands/program/run-command.ts";
import { linesOf } from "../../../src/commands/review/ask-lines.ts";
import { runReview } from "../../../src/commands/review.ts";
import { listDrafts, openReview, saveAnswers } from "../../../src/lib/release/node.ts";

let data = "";

async function run(
  command: (args: readonly string[], output: never) => number | Promise<number>,
  ...args: readonly string[]
) {
  const printed: string[] = [];
  const output = { print: (line: string) => printed.push(line), warn: (line: string) => printed.push(line) };
  const code = await exitCodeOf(command as never, args, output as never);
  return { code, printed };
}

const review = (lines: readonly string[], ...args: readonly string[]) =>
  run(
    ((own: readonly string[], output: never) =>
      runReview(own, output, linesOf(Readable.from(lines.map((line) => `${line}\n`))))) as never,
    ...args,
    "--data",
    data,
  );
const add = (release: string, company = "pellam") =>
  run(
    runAdd as never,
    "test/reading/releases/pellam/source.md",
    "--data",
    data,
    "--company",
    company,
    "--release",
    release,
  );
const rows = (release: string, company = "pellam") =>
  readFileSync(join(data, company, release, "facts.csv"), "utf8")
    .trimEnd()
    .split("\n")
    .slice(1);
const questionsOf = async (release: string) => {
  const { printed } = await review([], release, "--json");
  return JSON.parse(printed.join("")).releases[0].questions;
};

beforeEach(async () => {
  data = mkdtempSync(join(tmpdir(), "review-"));
  await add("pellam-q3");
});

describe("answers that are piped in", () => {
  test("as read confirm every figure, and the same release is asked about nothing when it is added again", async () => {
    const count = (await questionsOf("pellam-q3")).length;
    const { code, printed } = await review(
      Array.from({ length: count }, () => ""),
      "pellam-q3",
    );
    expect(code).toBe(0);
    expect(printed.at(-1)).toMatch(/nothing is left to be asked/);
    const confirmed = rows("pellam-q3");
    expect(confirmed.every((row) => row.includes(",confirmed,"))).toBe(true);
    await add("pellam-q3");
    expect(rows("pellam-q3")).toEqual(confirmed);
  });

  test("that say nothing a question takes are refused in a sentence, and the question stands", async () => {
    const before = rows("pellam-q3");
    const { printed } = await review(["zz", "77", "t 1 role greatness", "q"], "pellam-q3");
    const all = printed.join("\n");
    expect(all).toContain('"zz" is no answer');
    expect(rows("pellam-q3")).toEqual(before);
    expect(existsSync(join(data, "pellam/answers.csv"))).toBe(false);
  });

  test("can be taken back", async () => {
    const before = rows("pellam-q3");
    await review(["", "u", "q"], "pellam-q3");
    expect(rows("pellam-q3")).toEqual(before);
  });

  test("end where the lines do", async () => {
    const { code, printed } = await review([""], "pellam-q3");
    expect(code).toBe(0);
    expect(printed.at(-1)).toMatch(/left/);
  });
});

test("what was answered never reaches another company", async () => {
  await review(
    Array.from({ length: 60 }, () => ""),
    "pellam-q3",
  );
  await add("other-q3", "other");
  expect(rows("other-q3", "other").some((row) => row.includes(",confirmed,"))).toBe(false);
});

test("a row that a person corrected by hand stays, whatever is answered", async () => {
  await review(
    Array.from({ length: 60 }, () => ""),
    "pellam-q3",
  );
  const file = join(data, "pellam/pellam-q3/facts.csv");
  const lines = readFileSync(file, "utf8").split("\n");
  const corrected = (lines[1] ?? "").replace(",gaap,", ",pro-forma,");
  expect(corrected).not.toBe(lines[1]);
  writeFileSync(file, lines.with(1, corrected).join("\n"));
  await add("pellam-q3");
  expect(rows("pellam-q3")[0]).toBe(corrected);
});

test("answers over files that changed meanwhile are refused, and nothing is written", () => {
  const [place] = listDrafts(data);
  if (!place) throw new Error("no release was added");
  const open = openReview(place, data);
  appendFileSync(join(place.folder, "facts.csv"), "\n");
  expect(() => saveAnswers(open, [])).toThrow(/changed/);
  expect(existsSync(join(data, "pellam/answers.csv"))).toBe(false);
});

test("a file of answers that cannot be read is told with its line", async () => {
  mkdirSync(join(data, "pellam"), { recursive: true });
  const head = "kind,table,section,name,guess,answer,status,release";
  writeFileSync(
    join(data, "pellam/answers.csv"),
    `${head}\nrow,,,Sales,role=value,role=greatness,confirmed,x\n`,
  );
  const { code, printed } = await review([], "pellam-q3", "--list");
  expect(code).toBe(1);
  expect(printed.join("\n")).toMatch(/answers\.csv:2:1 .*greatness/);
});

test("a release that was not added is named, with those that were", async () => {
  expect(await review([], "nothing")).toMatchObject({ code: 2 });
  expect((await review([], "nothing")).printed.join()).toContain("pellam-q3");
});
