import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { listFiles } from "../../src/commands/build/site-folder.ts";
import { runBuild } from "../../src/commands/build.ts";
import { type BuildResult, TemporarySite } from "./temporary-site.ts";

const profit = "src/notebooks/profit.mdx";
const sales = "src/notebooks/sales.mdx";

/** What an author does to a notebook, and what is said of it, after the path. */
type NotebookMistake = readonly [mistake: string, from: string, to: string, message: string];

/** What can be seen without running anything. */
const written: readonly NotebookMistake[] = [
  [
    "an undefined name",
    "which leaves {profit}",
    "which leaves {profitt}",
    `:10:75  "profitt" is not defined; did you mean "profit"?`,
  ],
  [
    "a name defined twice",
    'const costs = series("costs");',
    'const costs = series("costs"), rows = [];',
    `:24:32  "rows" is defined twice, first at PATH:13:7; give one of them another name`,
  ],
  [
    "a name that depends on itself",
    'const sales = series("sales");',
    "const sales = profit;",
    `:14:28  "profit" depends on itself: profit → sales → profit; compute one of them from something else`,
  ],
  ["a syntax error", "const rows = aq.from([", "const rows = = aq.from([", ":13:14  unexpected token"],
  [
    "a release that there is not",
    "release: fern",
    "release: frn",
    `:4:1  there is no release "frn"; did you mean "fern"? (the releases are fern)`,
  ],
  [
    "a draft that does not say true",
    "order: 1",
    "draft: yes",
    `:5:1  "draft" in the front matter is not true or false`,
  ],
  [
    "a heading without an id",
    "```ts code=hidden",
    "## More of it\n\n```ts code=hidden",
    `:22:1  the heading "More of it" has no id; end it with one that stays when the title changes, as in {/* #growth */}`,
  ],
];

describe("a build tells the mistakes of all notebooks, and leaves the last good site as it was, for", () => {
  const pathOf = (index: number): string => `src/notebooks/mistake-${index}.mdx`;
  let built: BuildResult & { page: string; rest: readonly string[] };

  beforeAll(() => {
    const site = new TemporarySite("fern");
    const source = readFileSync(join(site.folder, profit), "utf8");
    for (const [index, [mistake, from, to]] of written.entries()) {
      if (!source.includes(from)) throw new Error(`no ${from} for ${mistake}`);
      writeFileSync(join(site.folder, pathOf(index)), source.replace(from, to));
    }
    writeSite(site);
    const result = site.build();
    const page = readFileSync(join(site.folder, "dist/index.html"), "utf8");
    built = { ...result, page, rest: unfinishedIn(site) };
  });

  const messages = written.map(([, , , message], index) =>
    `${pathOf(index)}${message}`.replace("PATH", pathOf(index)),
  );

  test.each(written.map(([mistake], index) => [mistake, index] as const))("%s", (_, index) => {
    expect(built.warned.split("\n").filter((line) => line.startsWith(pathOf(index)))).toEqual([
      messages[index],
    ]);
  });

  test("these, and nothing else", () => {
    expect(built.warned.split("\n").toSorted()).toEqual(messages.toSorted());
    expect(built).toMatchObject({ code: 1, printed: "", page: "the last good one", rest: [] });
  });
});

/** What is seen when cells run and pages are made. */
const thrown: readonly NotebookMistake[] = [
  [
    "a cell that throws",
    'series("costs");',
    'series("cots");',
    `:24:15  RangeError: the release has no concept "cots"; did you mean "costs"?`,
  ],
  [
    "a cell that ends the program at once",
    'const sales = series("sales");',
    'const sales = series("sales"); process.exit(0);',
    ":23:40  process.exit is not for cells; it would end the build; leave it out",
  ],
  [
    "a reference to a notebook that there is not",
    "which leaves {profit}",
    "see [@sale], {profit}",
    `:10:66  "@sale" is no notebook, cell, reconciliation, table or check; did you mean "@sales"?`,
  ],
  [
    "a reference to a cell of another notebook by its own name alone",
    "which leaves {profit}",
    "see [it](@by-kind), {profit}",
    `:10:70  "@by-kind" is no notebook, cell, reconciliation, table or check; did you mean "@sales#by-kind"?`,
  ],
];

test("a cell that ends the program later is told at its place, and no site is built", () => {
  const site = new TemporarySite("fern");
  const from = 'const sales = series("sales");';
  site.change(profit, from, `${from} setTimeout(() => process.exit(0), 1);`);
  expect(site.build()).toMatchObject({
    code: 1,
    printed: "",
    warned: `${profit}:23:57  process.exit is not for cells; it would end the build; leave it out; the cell threw this after it was done; correct it there`,
    hasSite: false,
  });
  expect(unfinishedIn(site)).toEqual([]);
});

describe("no site is built, and each place is said, for", () => {
  const pathOf = (index: number): string => `src/notebooks/thrown-${index}.mdx`;
  const site = new TemporarySite("fern");
  let built: BuildResult;

  beforeAll(() => {
    const source = readFileSync(join(site.folder, profit), "utf8");
    for (const [index, [mistake, from, to]] of thrown.entries()) {
      if (!source.includes(from)) throw new Error(`no ${from} for ${mistake}`);
      writeFileSync(join(site.folder, pathOf(index)), source.replace(from, to));
    }
    built = site.build();
  });

  test.each(thrown.map(([mistake], index) => [mistake, index] as const))("%s", (_, index) => {
    const said = built.warned.split("\n").filter((line) => line.startsWith(pathOf(index)));
    expect(said).toEqual([`${pathOf(index)}${thrown[index]?.[3]}`]);
  });

  test("these, and nothing else", () => {
    expect(built.warned.split("\n")).toHaveLength(thrown.length);
    expect(built).toMatchObject({ code: 1, printed: "", hasSite: false });
    expect(unfinishedIn(site)).toEqual([]);
  });
});

interface Mistake {
  readonly mistake: string;
  readonly changes: readonly (readonly [file: string, from: string, to: string])[];
  readonly messages: readonly string[];
}

/** What is wrong with the release, or with the words over it. */
const untrue: readonly Mistake[] = [
  {
    mistake: "a figure typed by hand, and a quotation that is not found",
    changes: [[profit, "which leaves {profit}", 'on $2.5 million, "grew 24 percent to $2.5 million"']],
    messages: [
      `${profit}:10:64  "$2.5 million" is typed by hand; a figure in prose is an expression, which leads to where it is from; write {figure("sales", "2012")}`,
      `${profit}:10:79  the quotation "grew 24 percent to $2.5 million" does not stand in the release; nearest: line 3, “Sales grew 25 percent to $2.5 million.”; quote it word for word`,
    ],
  },
  {
    mistake: "an unexpected verdict",
    changes: [[profit, "ties-within-rounding", "ties"]],
    messages: [
      `data/fern/release.txt:17:14  recalculate.profit.2011@income was expected to be "ties" (stated in ${profit}:6:1) and is "ties-within-rounding"; correct the data, or state the verdict in the notebook that discusses it`,
    ],
  },
  {
    mistake: "a check that there is not",
    changes: [[profit, "profit.2011@income", "profit.2010@income"]],
    messages: [
      'data/fern/release.txt:17:14  recalculate.profit.2011@income was expected to be "ties" and is "ties-within-rounding"; correct the data, or state the verdict in the notebook that discusses it',
      `${profit}:6:1  there is no check "recalculate.profit.2010@income"; run \`npm run checks\` to see the ids`,
    ],
  },
  {
    mistake: "facts that are not what the text gives",
    changes: [["data/fern/facts.csv", ",-0.2,(0.2),", ",-0.3,(0.2),"]],
    messages: [
      'data/fern/facts.csv:12:1  profit.2012: value is "-0.3"; the text gives "-0.2" at data/fern/release.txt:17:8; compare with the text, then run npm run extract',
      'data/fern/release.txt:17:8  recalculate.profit.2012@income was expected to be "ties" and is "ties-within-rounding"; correct the data, or state the verdict in the notebook that discusses it',
    ],
  },
  {
    mistake: "mistakes in several notebooks and in the release",
    changes: [
      [profit, "ties-within-rounding", "tied"],
      [profit, "which leaves {profit}", "which leaves {profitt}"],
      [sales, "const ferns", "const fern"],
    ],
    messages: [
      `${profit}:6:1  "tied", expected of recalculate.profit.2011@income, is no verdict; the verdicts are ties, ties-within-rounding, ties-from-rounded, does-not-tie, not-checkable`,
      `${profit}:10:75  "profitt" is not defined; did you mean "profit"?`,
      `${sales}:8:13  "ferns" is not defined; did you mean "fern"?`,
      `${sales}:21:61  "ferns" is not defined; did you mean "fern"?`,
    ],
  },
];

describe("a site is not built, and none is there, for", () => {
  test.each(untrue)("$mistake", async ({ changes, messages }) => {
    const site = new TemporarySite("fern");
    for (const change of changes) site.change(...change);
    const { code, printed, warned, hasSite } = await site.runHere(runBuild);
    expect({ code, printed, hasSite }).toEqual({ code: 1, printed: "", hasSite: false });
    expect(warned.split("\n")).toEqual(messages);
    expect(unfinishedIn(site)).toEqual([]);
  });
});

/** The beginnings of what makes files: one of each way, after the pages, as a page, beside one, in a worker, and at the end. */
const steps: readonly (readonly [step: string, file: string, opening: string])[] = [
  [
    "the index for the search",
    "src/commands/build/finish-site.ts",
    "const scans = new Map<string, ScannedPage>(pages.map(({ file, scan }) => [file, scan]));",
  ],
  ["the feed", "src/lib/text/markup/xml-document.ts", "export function xmlDocument(root: Html): string {"],
  [
    "a picture",
    "src/lib/files/pictures/raster.ts",
    "export async function rasterOf(svg: string, zoom = 2): Promise<Uint8Array> {",
  ],
  [
    "a workbook",
    "src/lib/files/workbook/ooxml/write-workbook.ts",
    "export function writeWorkbook(workbook: Workbook): Uint8Array<ArrayBuffer> {",
  ],
  [
    "the redirects and the list of addresses",
    "src/commands/addresses/settle-addresses.ts",
    "  const built = readSite(folder, base, scans);",
  ],
];

test.each(steps)(
  "a build that fails at %s leaves the last good site, and nothing else",
  (_, file, opening) => {
    const site = new TemporarySite("fern");
    writeSite(site);
    site.change(file, opening, `${opening}\n  throw new Error("the disk is full");`);
    const before = readdirSync(site.folder).filter((name) => name !== ".astro");
    const { code, warned } = site.build("--site", "https://example.org");
    expect([code, warned.includes("the disk is full")]).toEqual([1, true]);
    expect(readdirSync(join(site.folder, "dist"))).toEqual([".tieout-files", "index.html"]);
    expect(readFileSync(join(site.folder, "dist/index.html"), "utf8")).toBe("the last good one");
    expect(readdirSync(site.folder).filter((name) => name !== ".astro")).toEqual(before);
  },
);

test("a folder with other things in it is not touched", async () => {
  const site = new TemporarySite("fern");
  // Not below node_modules, which is a link: other tests write to its cache meanwhile.
  const list = () => [readdirSync(site.folder), readdirSync(join(site.folder, "src"), { recursive: true })];
  const before = list();
  const { code, warned } = await site.runHere(runBuild, "--out", join(site.folder, "src"));
  expect(code).toBe(2);
  expect(warned).toContain("src holds files, and no list");
  expect(list()).toEqual(before);
});

/** What a build leaves beside a site that it does not finish. */
function unfinishedIn({ folder }: TemporarySite): readonly string[] {
  return readdirSync(folder).filter((name) => name.startsWith(".tieout"));
}

/** A site that was built before. */
function writeSite({ folder }: TemporarySite): void {
  mkdirSync(join(folder, "dist"));
  writeFileSync(join(folder, "dist/index.html"), "the last good one");
  listFiles(join(folder, "dist"));
}
