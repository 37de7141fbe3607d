import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { listFiles } from "../../src/commands/build/site-folder.ts";
import { TemporarySite } from "./temporary-site.ts";

const profit = "src/notebooks/profit.mdx";
const sales = "src/notebooks/sales.mdx";

interface Mistake {
  readonly mistake: string;
  readonly changes: readonly (readonly [file: string, from: string, to: string])[];
  readonly messages: readonly string[];
}

const mistakes: readonly Mistake[] = [
  {
    mistake: "an undefined name",
    changes: [[profit, "which leaves {profit}", "which leaves {profitt}"]],
    messages: [`${profit}:10:75  "profitt" is not defined; did you mean "profit"?`],
  },
  {
    mistake: "a name defined twice",
    changes: [[profit, 'const costs = series("costs");', 'const costs = series("costs"), rows = [];']],
    messages: [
      `${profit}:24:32  "rows" is defined twice, first at ${profit}:13:7; give one of them another name`,
    ],
  },
  {
    mistake: "a name that depends on itself",
    changes: [[profit, 'const sales = series("sales");', "const sales = profit;"]],
    messages: [
      `${profit}:14:28  "profit" depends on itself: profit → sales → profit; compute one of them from something else`,
    ],
  },
  {
    mistake: "a syntax error",
    changes: [[profit, "const rows = aq.from([", "const rows = = aq.from(["]],
    messages: [`${profit}:13:14  unexpected token`],
  },
  {
    mistake: "a cell that throws",
    changes: [[profit, 'series("costs");', 'series("cots");']],
    messages: [`${profit}:24:15  RangeError: the release has no concept "cots"; did you mean "costs"?`],
  },
  {
    mistake: "a figure typed by hand, and a quotation that is not found",
    changes: [[profit, "which leaves {profit}", 'on $2.5 million, "grew 24 percent to $2.5 million"']],
    messages: [
      `${profit}:10:64  "$2.5 million" is typed by hand; a figure in prose is an expression, which leads to where it is from; write {figure("sales", "2012")}`,
      `${profit}:10:79  the quotation "grew 24 percent to $2.5 million" does not stand in the release; nearest: line 3, “Sales grew 25 percent to $2.5 million.”; quote it word for word`,
    ],
  },
  {
    mistake: "a release that there is not",
    changes: [[sales, "release: fern", "release: frn"]],
    messages: [`${sales}:4:1  there is no release "frn"; did you mean "fern"? (the releases are fern)`],
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
      `${profit}:6:1  there is no check "recalculate.profit.2010@income"; see \`npm run checks\` for the ids`,
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

describe("a site is not built, and dist stays as it was, for", () => {
  test.each(mistakes)("$mistake", ({ changes, messages }) => {
    const site = new TemporarySite("fern");
    for (const change of changes) site.change(...change);
    const { code, printed, warned, hasSite } = site.build();
    expect({ code, printed, hasSite }).toEqual({ code: 1, printed: "", hasSite: false });
    expect(warned.split("\n")).toEqual(messages);
    expect(readdirSync(site.folder).filter((name) => name.startsWith(".tieout"))).toEqual([]);
  });
});

test("a failed build leaves the last good site as it was", () => {
  const site = new TemporarySite("fern");
  const page = join(site.folder, "dist/index.html");
  writeSite(site);
  site.change(profit, "which leaves {profit}", "which leaves {profitt}");
  expect(site.build().code).toBe(1);
  expect(readFileSync(page, "utf8")).toBe("the last good one");
});

/** The beginnings of what makes files after, or beside, the pages. */
const steps: readonly (readonly [step: string, file: string, opening: string])[] = [
  [
    "the index for the search",
    "src/commands/build/finish-site.ts",
    "export async function finishSite(folder: string): Promise<void> {",
  ],
  [
    "the list of the host's pages",
    "src/lib/site/hosting/sitemap.ts",
    "export function sitemap(origin: string, pages: readonly SitemapPage[]): string {",
  ],
  ["the feed", "src/lib/text/xml-document.ts", "export function xmlDocument(root: Html): string {"],
  [
    "a picture",
    "src/lib/files/pictures/raster.ts",
    "export async function rasterOf(svg: string, zoom = 2): Promise<Uint8Array> {",
  ],
  [
    "a table to take along",
    "src/lib/files/tables/csv-of.ts",
    "export function csvOf({ columns, rows }: ExportTable): string {",
  ],
  [
    "a workbook",
    "src/lib/files/workbook/ooxml/write-workbook.ts",
    "export function writeWorkbook(workbook: Workbook): Uint8Array<ArrayBuffer> {",
  ],
  [
    "the redirects and the list of addresses",
    "src/commands/addresses/settle-addresses.ts",
    "  const built = readSite(folder, base);",
  ],
];

test.each(steps)(
  "a build that fails at %s leaves the last good site, and nothing else",
  (_, file, opening) => {
    const site = new TemporarySite("hostile");
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

test.each([
  [
    "at once",
    "process.exit(0);",
    "23:40  process.exit is not for cells; it would end the build; leave it out",
  ],
  [
    "later",
    "setTimeout(() => process.exit(0), 1);",
    "23:57  process.exit is not for cells; it would end the build; leave it out; the cell threw this after it was done; correct it there",
  ],
])("a cell that ends the program %s fails the build at its place", (_, call, message) => {
  const site = new TemporarySite("fern");
  site.change(profit, 'const sales = series("sales");', `const sales = series("sales"); ${call}`);
  const { code, warned, hasSite } = site.build();
  expect({ code, warned, hasSite }).toEqual({ code: 1, warned: `${profit}:${message}`, hasSite: false });
  expect(readdirSync(site.folder).filter((name) => name.startsWith(".tieout"))).toEqual([]);
});

test("a folder with other things in it is not touched", () => {
  const site = new TemporarySite("fern");
  // Not below node_modules, which is a link: other tests write to its cache meanwhile.
  const list = () => [readdirSync(site.folder), readdirSync(join(site.folder, "src"), { recursive: true })];
  const before = list();
  const { code, warned } = site.build("--out", "src");
  expect(code).toBe(2);
  expect(warned).toContain("src holds something, but no site that was built there");
  expect(list()).toEqual(before);
});

/** A site that was built before. */
function writeSite({ folder }: TemporarySite): void {
  mkdirSync(join(folder, "dist"));
  writeFileSync(join(folder, "dist/index.html"), "the last good one");
  listFiles(join(folder, "dist"));
}
