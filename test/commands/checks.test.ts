import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { runChecks } from "../../src/commands/checks.ts";
import { exitCodeOf } from "../../src/commands/program/run-command.ts";
import { change, copyData, id } from "../release/releases.ts";

interface Told {
  readonly code: number;
  readonly printed: readonly string[];
  readonly warned: readonly string[];
}

async function run(...args: string[]): Promise<Told> {
  const [printed, warned]: [string[], string[]] = [[], []];
  const output = { print: (line: string) => printed.push(line), warn: (line: string) => warned.push(line) };
  return { code: await exitCodeOf(runChecks, args, output), printed, warned };
}

test("the committed release has the expected verdicts, from its facts and from its text", async () => {
  const told = await run("--json");
  expect([told.code, told.warned]).toEqual([0, []]);
  expect(await run("--json", "--data", "data")).toEqual(told);
});

test("each release is one JSON object on a line, with the promised keys in their order", async () => {
  const { printed } = await run("--json", id);
  expect(printed).toHaveLength(1);
  const { release, checks, summary, findings, ...rest } = JSON.parse(printed[0] ?? "");
  expect([release, rest]).toEqual([id, {}]);
  const keys =
    "id title rule line printed computed rounded residual tolerance verdict expected diagnosis needs inputs list compared derived exhibit byte";
  for (const check of checks) expect(Object.keys(check).join(" ")).toBe(keys);
  for (const finding of findings)
    expect(Object.keys(finding).join(" ")).toBe("list line printed verdict checks");
  expect(Object.keys(summary)).toHaveLength(5);
  expect(Object.values<number>(summary).reduce((sum, count) => sum + count, 0)).toBe(checks.length);
});

test("a check tells the exhibit, and the offset in its bytes, at which its figure is printed", async () => {
  const { printed } = await run("--json", id);
  const bytes = readFileSync("data/internap-2010-q2/release.txt");
  const { checks } = JSON.parse(printed[0] ?? "") as {
    checks: { printed: string; exhibit: string; byte: number }[];
  };
  const found = checks
    .filter((one) => /\d/.test(one.printed))
    .map((one) => [one.exhibit, String.fromCharCode(bytes[one.byte] ?? 0), one.printed]);
  expect(found.length).toBeGreaterThan(300);
  expect(
    found.filter(
      ([exhibit, first, text = ""]) => exhibit !== "release.txt" || first !== /\d/.exec(text)?.[0],
    ),
  ).toEqual([]);
});

test.each([
  // Line 308 by lines 303 to 307: 713 lost, 16 and 1,629 of 7,992 and 9,924 in thousands.
  [
    "foot.adjusted-ebitda.2010-Q2@adjusted-ebitda-reconciliation",
    { line: 308, printed: "$ 9,924", computed: "9924", rounded: "9924", residual: "0", tolerance: "3" },
  ],
  // Line 7 in millions, by line 110 in thousands.
  [
    "agree.revenues.2010-Q2@L7",
    { line: 7, printed: "$60.5 million", computed: "60.525", rounded: "60.5", residual: "-0.025" },
  ],
])("%s is told in the scale in which it is printed", async (check, expected) => {
  const { printed } = await run("--json");
  const { checks } = JSON.parse(printed[0] ?? "");
  expect(checks.find((one: { id: string }) => one.id === check)).toMatchObject(expected);
});

test("one changed digit in a copy is a surprise with check, line, old and new verdict", async () => {
  const folder = copyData();
  change(folder, "release.txt", "<u>\\$ 9,924</u>", "<u>\\$ 9,994</u>");
  const { code, warned } = await run("--json", "--data", folder);
  expect(code).toBe(1);
  expect(warned).toContainEqual(
    expect.stringMatching(
      /release\.txt:308:\d+ {2}foot\.adjusted-ebitda\.2010-Q2@adjusted-ebitda-reconciliation was expected to be "ties" and is "does-not-tie"/,
    ),
  );
});

test("a figure that cannot be read is one sentence with its place", async () => {
  const folder = copyData();
  change(folder, "release.txt", "<u>\\$ 9,924</u>", "<u>\\$ 9,9x4</u>");
  const { code, printed, warned } = await run("--json", "--data", folder);
  expect({ code, printed }).toEqual({ code: 1, printed: [] });
  expect(warned).toHaveLength(1);
  expect(warned[0]).toMatch(/release\.txt:308:\d+ {2}\S/);
});

test("the table has findings first and ends with the counts", async () => {
  const { printed } = await run();
  const first = printed.findIndex((line) => line.startsWith("Does not tie"));
  expect(first).toBe(3);
  expect(first).toBeLessThan(printed.findIndex((line) => line.startsWith("Ties ")));
  expect(printed.at(-1)).toMatch(/^\d+ checks: ties \d+, .*not checkable \d+$/);
});

test.each([
  [["--jsn"], "Unknown option '--jsn'"],
  [["nothing"], `there is no release "nothing" in data; the releases are ${id}`],
  [["--data", "test"], "there is no release in test"],
])("%j is refused in one sentence", async (args, sentence) => {
  expect(await run(...args)).toEqual({ code: 2, printed: [], warned: [sentence] });
});
