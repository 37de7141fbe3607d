import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runAdd } from "../../../src/commands/add.ts";
import { runFacts } from "../../../src/commands/facts.ts";
import { exitCodeOf } from "../../../src/commands/program/run-command.ts";

const folder = mkdtempSync(join(tmpdir(), "add-"));
const releases = "test/reading/releases";

async function run(command: typeof runAdd, ...args: readonly string[]) {
  const printed: string[] = [];
  const warned: string[] = [];
  const output = { print: (line: string) => printed.push(line), warn: (line: string) => warned.push(line) };
  return { code: await exitCodeOf(command, args, output), printed, warned };
}

describe("what is no text of a release is refused in one sentence", () => {
  test.each([
    ["a.pdf", "%PDF-1.4 1", /is a PDF/],
    ["a.gif", "GIF89a 1", /is a picture/],
    ["empty.txt", " \n", /is empty/],
    ["login.htm", '<html><input name="p" type="password"> 1</html>', /login/],
    ["words.txt", "No figure at all.", /no figure/],
  ])("%s", async (name, content, sentence) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    const { code, warned } = await run(runAdd, path, "--data", join(folder, "refused"));
    expect({ code, lines: warned.length }).toEqual({ code: 2, lines: 1 });
    expect(warned[0]).toMatch(sentence);
  });

  test("a folder, and a file that is not there", async () => {
    mkdirSync(join(folder, "some"), { recursive: true });
    expect((await run(runAdd, join(folder, "some"))).warned.join()).toContain(
      "name the files of the exhibits",
    );
    for (const name of ["b.txt", "a.htm", "notes.pdf"]) writeFileSync(join(folder, "some", name), "");
    expect((await run(runAdd, join(folder, "some"))).warned.join()).toContain(
      `is a folder; write npm run add -- ${join(folder, "some", "a.htm")} ${join(folder, "some", "b.txt")}`,
    );
    expect(await run(runAdd, join(folder, "none.htm"))).toMatchObject({ code: 2 });
  });
});

test.each([
  ["Acme Widgets, Inc. (NYSE: ACW) today reported sales of $5 million.", "Acme Widgets, Inc."],
  ["Marlow, Pike and Co. (NYSE: M) today reported sales of $5 million.", "Marlow, Pike and Co."],
  ["Denver-based Orrin Company today reported sales of $5 million.", "Orrin Company"],
  ["ORLEN-GROUP NV (Euronext Brussels: ORL) reports revenue of 5 million euro.", "ORLEN-GROUP NV"],
  ["The Company sold 5 units. It is the best year of Fenwick Corporation.", "Fenwick Corporation"],
])("the company of %s is %s", async (text, name) => {
  const path = join(folder, "named.txt");
  writeFileSync(path, text);
  const { printed } = await run(runAdd, path, "--data", join(folder, "named"));
  expect(printed[0]).toMatch(new RegExp(`^${name}: a draft`));
});

test("the id of a company ends with no small word", async () => {
  const path = join(folder, "small-word.txt");
  writeFileSync(path, "Mill Parts of Anvers, Inc. (Nasdaq: MPA) reported sales of $5 million.");
  const { printed } = await run(runAdd, path, "--data", join(folder, "named"));
  expect(printed[0]).toContain("a draft of mill-parts-release");
});

describe("a release that was added", () => {
  const data = join(folder, "data");
  const add = () =>
    run(
      runAdd,
      `${releases}/pellam/source.md`,
      "--data",
      data,
      "--company",
      "pellam",
      "--release",
      "pellam-q3",
    );
  const factsFile = join(data, "pellam/pellam-q3/facts.csv");

  test("keeps its exhibit untouched, and says where each figure is printed, to the byte", async () => {
    expect(await add()).toMatchObject({ code: 0, warned: [] });
    const bytes = readFileSync(join(data, "pellam/pellam-q3/source.md"));
    expect(bytes.equals(readFileSync(`${releases}/pellam/source.md`))).toBe(true);
    const { printed } = await run(runFacts, "--json", "--data", data);
    const { releases: listed } = JSON.parse(printed.join("\n"));
    expect(listed).toMatchObject([{ release: "pellam-q3", company: "pellam" }]);
    expect(listed[0].facts.length).toBeGreaterThanOrEqual(6);
    for (const { printed: characters, place } of listed[0].facts) {
      const from = characters.slice(Math.max(0, characters.search(/\d/)));
      expect(bytes.subarray(place.byte).toString("utf8").startsWith(from)).toBe(true);
    }
  });

  test("keeps the rows on which a person decided when it is added again", async () => {
    await add();
    const text = readFileSync(factsFile, "utf8");
    const lines = text.split("\n");
    const row = lines.findIndex((line) => line.includes("proposed"));
    const decided = (lines[row] ?? "").replace("proposed", "rejected");
    writeFileSync(factsFile, lines.with(row, decided).join("\n"));
    await add();
    expect(readFileSync(factsFile, "utf8").split("\n")[row]).toBe(decided);
  });
});

test("when fiscal years end is worked out once, and what a person writes in company.json holds from then on", async () => {
  const [data, path] = [join(folder, "corrected"), join(folder, "alder.md")];
  const rows = ["Sales", "Costs", "Taxes", "Fees", "Net income"].map((one, at) => `| ${one} | ${at + 5} |`);
  const lines = [
    "Alder Mills, Inc. (NYSE: AMI) reports",
    "",
    "(in millions)",
    "",
    "| | Three Months Ended April 30, 2021 |",
  ];
  writeFileSync(path, [...lines, "| --- | --- |", ...rows, ""].join("\n"));
  await run(runAdd, path, "--release", "first", "--data", data);
  const file = join(data, "alder-mills", "company.json");
  const own = {
    id: "alder-mills",
    name: "The Mills",
    note: "checked",
    fiscalYear: { lastMonth: 10, namedAfter: "the calendar year in which it ends" },
  };
  writeFileSync(file, JSON.stringify(own));
  const { printed } = await run(runAdd, path, "--release", "second", "--data", data);
  const periodsIn = (release: string): boolean =>
    readFileSync(join(data, "alder-mills", release, "facts.csv"), "utf8").includes("2021-Q2");
  expect([periodsIn("first"), periodsIn("second")]).toEqual([false, true]);
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(own);
  expect(printed.join("\n")).toMatch(/^The Mills: a draft[\s\S]*company\.json/);
});

test("a release without tables is called after the quarter that its sentences tell of", async () => {
  const [data, path] = [join(folder, "told"), join(folder, "told.md")];
  const text = `Alder Mills, Inc. (NYSE: AMI) today reported results.

Net sales for the second quarter of 2021 were $9.1 million compared to $8.0 million for the second quarter of 2020. Net income for the second quarter of 2021 was $1.2 million.

Net sales for the six months ended June 30, 2021 were $17.9 million. Net income for the six months ended June 30, 2021 was $2.3 million. Gross profit for the six months ended June 30, 2021 was $6.1 million.

For the full year 2021, we expect net sales of $38.0 million to $40.0 million.
`;
  writeFileSync(path, text);
  const { printed } = await run(runAdd, path, "--data", data);
  expect(printed[0]).toContain("a draft of alder-mills-2021-q2 is written");
});

// Of the invented company: the second quarter prints 31,482 where the parts come to 31,842, and the first has no error.
test("what does not add up is told at once, with what explains it", async () => {
  const data = join(folder, "found");
  const told = async (release: string) => {
    const path = `examples/data/quillfeather/${release}/${release}.txt`;
    return (await run(runAdd, path, "--release", release, "--data", data)).printed;
  };
  expect(await told("quillfeather-2024-q2")).toEqual(
    expect.arrayContaining([
      "One figure does not tie.",
      "  line 113: Total current assets, 2024-08-03, printed 31,482, from others 31842",
      "    Transposed digits: two neighbouring digits of 31,482 are exchanged.",
    ]),
  );
  expect(await told("quillfeather-2024-q1")).toContain("Nothing that was checked fails to tie.");
});
