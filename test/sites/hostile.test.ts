import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { examineFile } from "./examine/examine-file.ts";
import { sharedSite } from "./shared-site.ts";

// The release and the notebook of `hostile` have markup, scripts and formulas in all that is free text: lines, labels,
// captions, titles, names, front matter, values of cells.
const { dist: folder } = await sharedSite("hostile");
const found = globSync("**/*", { cwd: folder, withFileTypes: true }).filter((one) => one.isFile());
const paths = found.map((one) => join(one.parentPath, one.name)).sort();
const files = new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path)]));

const ofEnding = (ending: string): readonly (readonly [string, Uint8Array])[] =>
  [...files].filter(([name]) => name.endsWith(ending));

/** The text of the release is offered as it was published, and a server says that it is plain text. */
const asPublished = readFileSync("test/sites/hostile/data/hostile/release.txt");

test("the text of the release is the published one, byte for byte", () => {
  expect(Buffer.from(files.get("releases/hostile/hostile.txt") ?? []).equals(asPublished)).toBe(true);
});

test("nothing of the data is taken for markup, script or formula in any file of the site", () => {
  const own = [...files].filter(([, bytes]) => !asPublished.equals(bytes));
  const faults = own.flatMap(([name, bytes]) => examineFile(name, bytes).map((fault) => `${name}: ${fault}`));
  expect(faults).toEqual([]);
});

describe("what the data says is there as text, so that the examination has something to find, in", () => {
  const endings = [
    ".html",
    "glossary/index.html",
    ".svg",
    "feed.xml",
    "llms.txt",
    ".md",
    ".csv",
    ".json",
    ".ipynb",
    ".observable",
    ".bib",
    ".ris",
  ];
  test.each(endings)("%s", (ending) => {
    const texts = ofEnding(ending).map(([, bytes]) => new TextDecoder().decode(bytes));
    expect(texts.filter((text) => text.includes("marker")).length).toBeGreaterThan(0);
  });

  test("the sheets of workbooks", () => {
    const sheets = ofEnding(".xlsx").flatMap(([, bytes]) => Object.entries(unzipSync(bytes)));
    const texts = sheets
      .filter(([name]) => name.startsWith("xl/worksheets/"))
      .map(([, part]) => strFromU8(part));
    expect(
      texts.filter((text) => text.includes("&lt;marker-tag") && text.includes("=SUM(A:B)|")).length,
    ).toBeGreaterThan(0);
  });
});

test.each([
  ["a.html", "<p><marker-tag>", "an element <marker-tag>"],
  ["a.html", '<p onclick="x()">', 'an attribute <p onclick="x()">'],
  ["a.html", "<script>marker()</script>", "a script that stands in the page"],
  ["a.html", '<a href="javascript:x()">', 'an address <a href="javascript:x()">'],
  ["a.html", '<script type="application/ld+json">"<b>"</script>', "markup in JSON-LD"],
  ["a.svg", "<svg><marker-tag/></svg>", "an element <marker-tag>"],
  ["a.svg", "<svg>]]></svg>", "Error: no XML from: ]]></svg>"],
  ["a.md", "a <marker-tag> b", "HTML in Markdown: <marker-tag>"],
  ["a.md", "[x](javascript:x())", "a link to javascript:x()"],
  ["a.csv", "a,=1+1\n", "a cell =1+1"],
  ["a.csv", "a,-12.5\n", undefined],
  ["a.json", '{"html":"<marker-tag>"}', "an element <marker-tag>"],
  ["a.bib", "@misc{a, title = {b}}, c}", "braces that are not balanced"],
  ["a.ris", "TI  - a\nb", "b"],
  ["a.exe", "", "nobody examines such a file"],
])("the examination of %s finds what is wrong with %s", (name, text, fault) => {
  expect(examineFile(name, new TextEncoder().encode(text))[0]).toBe(fault);
});
