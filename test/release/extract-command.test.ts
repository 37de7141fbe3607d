import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runExtract } from "../../src/commands/extract.ts";
import { loadRelease } from "../../src/lib/release/extract/load-release.ts";
import { change, copyData, id } from "./releases.ts";

function run(folder: string, ...args: string[]): { code: number; output: string } {
  const lines: string[] = [];
  const code = runExtract([...args, "--data", folder], (line) => lines.push(line));
  return { code, output: lines.join("\n") };
}

test("the committed release passes the check", () => {
  const { code, output } = run("data", "--check");
  expect({ code, output }).toEqual({
    code: 0,
    output: `${id}: 383 figures, 74 left out, 0 unaccounted for`,
  });
});

test.each([
  [
    "an altered printed",
    "facts.csv",
    ',9924,"\\$ 9,924",308,',
    ',9924,"\\$ 9,925",308,',
    /facts\.csv:\d+:1 {2}adjusted-ebitda\.2010-Q2: "\\\$ 9,925" is not printed at .*release\.txt:308:31/,
  ],
  [
    "an altered value",
    "facts.csv",
    ',9924,"\\$ 9,924",308,',
    ',9925,"\\$ 9,924",308,',
    /adjusted-ebitda\.2010-Q2: value is "9925"; the text gives "9924" at .*release\.txt:308:31/,
  ],
  [
    "an altered place",
    "facts.csv",
    ",308,30,38",
    ",308,31,38",
    /adjusted-ebitda\.2010-Q2: .* at .*release\.txt:308:32/,
  ],
  [
    "an altered checksum",
    "release.json",
    "7dc31714",
    "8dc31714",
    /release\.txt:1:1 {2}the sha256 of the text is 7dc31714/,
  ],
  [
    "an altered text",
    "release.txt",
    "<u>\\$ 9,924</u>",
    "<u>\\$ 9,925</u>",
    /adjusted-ebitda\.2010-Q2: "\\\$ 9,924" is not printed at/,
  ],
  [
    "a row gone",
    "facts.csv",
    "revenues.2010-Q2,prose,Revenues,revenues,,2010-Q2,USD,6,-5,60.5,\\$60.5 million,7,13,27\n",
    "",
    /revenues\.2010-Q2: no row for "\\\$60.5 million" at .*release\.txt:7:14/,
  ],
  [
    "an idle quote",
    "facts.csv",
    "revenues.2010-Q2,prose",
    '"revenues.2010-Q2",prose',
    /the file is not as extract writes it/,
  ],
  ["a malformed file", "facts.csv", "revenues.2010-Q2,prose", 'revenues".2010-Q2,prose', /facts\.csv:2:9/],
])("the check fails for %s, and names it", (_, file, from, to, message) => {
  const folder = copyData();
  change(folder, file, from, to);
  const { code, output } = run(folder, "--check", id);
  expect(code).toBe(1);
  expect(output).toMatch(message);
});

test("facts.csv is written from the text", () => {
  const folder = copyData();
  const path = join(folder, id, "facts.csv");
  const before = readFileSync(path, "utf8");
  rmSync(path);
  expect(run(folder).code).toBe(0);
  expect(readFileSync(path, "utf8")).toBe(before);
});

test("nothing is written while there are mistakes", () => {
  const folder = copyData();
  change(folder, "release.txt", "\t7,002", "\t7,0O2");
  rmSync(join(folder, id, "facts.csv"));
  expect(run(folder).code).toBe(1);
  expect(existsSync(join(folder, id, "facts.csv"))).toBe(false);
});

test.each([
  [
    "labels.csv",
    "summary,,Adjusted EBITDA,adjusted-ebitda,",
    "summary,,Adjusted EBITDA,ebitda,",
    /labels\.csv:8:1 {2}the concept ebitda is unknown/,
  ],
  [
    "labels.csv",
    "summary,,GAAP Net Loss,",
    "summary,,Adjusted EBITDA,",
    /labels\.csv:8:1 {2}the label Adjusted EBITDA is declared twice/,
  ],
  ["prose.csv", "2010-Q2,1,exact", "2011-Q2,1,exact", /prose\.csv:2:1 {2}the period 2011-Q2 is unknown/],
  [
    "tables.json",
    "[",
    "{",
    /tables\.json:2:3 {2}a key in quotation marks is expected; it is not JSON; correct the file$/,
  ],
])("a mistake in %s is one line with its place", (file, from, to, message) => {
  const folder = copyData();
  change(folder, file, from, to);
  const { code, output } = run(folder, "--check");
  expect(code).toBe(1);
  expect(output).toMatch(message);
});

test("a release that is not there is a message", () => {
  expect(run("data", "no-such-release").output).toMatch(/release\.json:1:1 {2}there is no such file/);
});

test("loading refuses a fact that is not printed at its place", () => {
  const folder = copyData();
  change(folder, "facts.csv", ",308,30,38", ",308,31,38");
  expect(() => loadRelease(id, folder)).toThrow(/adjusted-ebitda\.2010-Q2/);
});

test.each([
  [
    "a comma too many",
    "release.json",
    '"label": "December 31, 2008" }',
    '"label": "December 31, 2008" },',
    /release\.json:25:\d+ {2}a comma stands after the last entry; it is not JSON; take it out$/,
  ],
  [
    "a day that no calendar has",
    "release.json",
    '"published": "2010-08-04"',
    '"published": "2010-02-30"',
    /release\.json:6:16 {2}"published" is wrong; it is a day such as 2010-08-04; correct it$/,
  ],
  [
    "a list in place of a text",
    "tables.json",
    '"caption": "Condensed Consolidated Balance Sheets"',
    '"caption": []',
    /tables\.json:3:39 {2}"\[1\]\.caption" is wrong; it is a text; correct it$/,
  ],
  [
    "the id of another release",
    "release.json",
    '"id": "internap-2010-q2"',
    '"id": "internap-2010-q3"',
    /release\.json:2:9 {2}the id is "internap-2010-q3" and the folder is "internap-2010-q2"; /,
  ],
  [
    "a column of numbers without one",
    "prose.csv",
    "7,Revenue of # compared",
    "seven,Revenue of # compared",
    /prose\.csv:2:1 {2}"seven" is no number of a line; they count from 1; correct the row$/,
  ],
  [
    "a word that every object knows",
    "labels.csv",
    ",adjusted-ebitda,",
    ",constructor,",
    /the concept constructor is unknown/,
  ],
])("%s in %s is told in one line with its place", (_, file, from, to, message) => {
  const folder = copyData();
  change(folder, file, from, to);
  const { output } = run(folder, "--check");
  expect(output).toMatch(message);
});

test("a pattern that is none is told in one line with its place", () => {
  const folder = copyData();
  appendFileSync(join(folder, "left-out.csv"), "(,an open parenthesis\n[a]*,nothing at all\n");
  expect(run(folder, "--check").output).toMatch(
    /left-out\.csv:10:1 {2}"\(" is no pattern; .*\n.*left-out\.csv:11:1 {2}"\[a\]\*" also finds nothing at all; /,
  );
});

test.each<[string, string, readonly number[], RegExp]>([
  [
    "the text",
    "release.txt",
    [0x93],
    /release\.txt:1:1 {2}byte 0x93 at offset 0 is not UTF-8; .* Windows-1252/,
  ],
  ["a table of declarations", "labels.csv", [0xef, 0xbb, 0xbf], /labels\.csv:1:1 {2}.*byte order mark/],
  ["the list of tables", "tables.json", [0xff, 0xfe], /tables\.json:1:1 {2}the file is UTF-16/],
  ["the facts", "facts.csv", [0x80], /facts\.csv:1:1 {2}byte 0x80 at offset 0 is not UTF-8/],
])("%s in another encoding is refused, with the byte and its place", (_, file, bytes, message) => {
  const folder = copyData();
  const path = join(folder, id, file);
  writeFileSync(path, Buffer.concat([Buffer.from(bytes), readFileSync(path)]));
  const { code, output } = run(folder, "--check");
  expect(code).toBe(1);
  expect(output).toMatch(message);
});
