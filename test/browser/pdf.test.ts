import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runPdf } from "../../src/commands/pdf.ts";
import { exitCodeOf } from "../../src/commands/program/run-command.ts";
import { siteFolder } from "./built-project.ts";

let folder = "";
let bytes = "";
const told: string[] = [];
const output = { print: (line: string) => told.push(line), warn: (line: string) => told.push(line) };
const run = (...args: string[]): Promise<number> => {
  told.length = 0;
  return exitCodeOf(runPdf, [...args, "--from", siteFolder, "--out", folder], output);
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "pdf-"));
  await run("adjusted-ebitda/2010-q1", "--paper", "letter");
  bytes = readFileSync(
    join(folder, "releases/internap-2010-q2/reconciliations/adjusted-ebitda-2010-q1.pdf"),
    "latin1",
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ["tagged", /\/MarkInfo\s*<<[^>]*\/Marked true/],
  ["a tree of what is on it", /\/StructTreeRoot \d+ 0 R/],
  ["in a language", /\/Lang \(en\)/],
  ["called by its title", /\/Title \(Loss from operations to Adjusted EBITDA/],
  ["in outline", /\/Outlines \d+ 0 R/],
  ["on the paper that was asked for", /\/MediaBox \[0 0 612 792\]/],
])("a printed page is %s", (_, part) => {
  expect(bytes).toMatch(part);
});

test("no link of a PDF leads to the server that it was printed from", () => {
  expect(bytes).not.toContain("localhost");
});

test.each([
  ["a paper that there is not", ["--paper", "foolscap"], '"foolscap" is no paper; write a4 or letter'],
  ["a page that there is not", ["margins"], 'there is no page "margins"; there are guide, '],
])("%s is refused in one sentence", async (_, args, message) => {
  expect(await run(...args)).toBe(2);
  expect(told).toEqual([expect.stringContaining(message)]);
});
