import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runAdd } from "../../../src/commands/add.ts";
import { parseRelations } from "../../../src/lib/checks/relations/parse-relations.ts";
import { checkFolder } from "../../../src/lib/checks/rules/check-folder.ts";
import { checkRelease } from "../../../src/lib/checks/rules/check-release.ts";
import { findingsOf } from "../../../src/lib/checks/rules/findings.ts";
import type { Release } from "../../../src/lib/release/model/release.ts";
import { openPage } from "../../../src/lib/show/page/page.ts";
import { Prints } from "../../../src/lib/show/prints/prints.ts";
import { printsOf } from "../../../src/lib/show/prints/prints-data.ts";
import { findingSentence } from "../../../src/lib/site/views/finding-sentence.ts";
import { htmlOf } from "../../../src/lib/text/markup/html.ts";
import { madeUp } from "../../checks/made-up.ts";
import { internap, newPage } from "../internap.ts";

const plain = (html: string): string => html.replaceAll(/<[^>]*>/g, "");

/** The sentences of all findings of a release, in the order in which they stand there. */
function sentencesOf(release: Release, relations = ""): readonly string[] {
  const checks = checkRelease(release, parseRelations(relations, "relations.txt")).map((check) => ({
    ...check,
    expected: check.verdict,
    expectedIn: null,
  }));
  const prints = new Prints(printsOf(release, checks));
  const page = openPage({ site: { base: "/" }, release, checks, prints });
  return findingsOf(checks).map((finding) => plain(htmlOf(...findingSentence(page, finding))));
}

/**
 * 60,525 / 63,365 - 1 = -4.48%; 32,051 / 34,645 - 1 = -7.49%; 9,924 / 6,776 - 1 = 46.46%; 9,924 / 9,877 - 1 = 0.48%;
 * margins 29,262 / 60,525 = 48.35% and 43.18%; lines 20 to 26, 47, 308 and 325.
 */
test("each finding is a sentence of what the figures say and what is printed", () => {
  const { checks } = internap();
  const page = newPage();
  const sentences = findingsOf(checks).map((finding) => plain(htmlOf(...findingSentence(page, finding))));
  expect(sentences).toEqual([
    "Segment margin rose 520 basis points on the year, not 510 basis points, which only rounded figures give.",
    "Data center services revenues fell 7% on the quarter, not 8%.",
    "Revenues fell 4% on the quarter, not 5%, which only rounded figures give.",
    "Adjusted EBITDA grew 46% on the year, not 32%.",
    "Adjusted EBITDA grew 0.5% on the quarter, not 10%.",
    "Segment margin rose 517 basis points, from 43.2% to 48.3%, where the release says “Decreased IP services revenue drove the year-over-year and sequential decrease in segment margins”.",
    "As the release defines it, normalized net income (loss) in the second quarter of 2009 would be $(5,602) thousand, not $(1,468) thousand.",
  ]);
});

test("its figures open: the recomputed one, and the printed one where it is printed", () => {
  const { checks } = internap();
  const page = newPage();
  const finding = findingsOf(checks).find(({ witness }) => witness.line === 26 && witness.printed === "10%");
  if (!finding) throw new Error("line 26 ties");
  const html = htmlOf(...findingSentence(page, finding));
  expect(html.match(/<button [^>]*class="figure"[^>]*>[^<]*<\/button>/g)).toHaveLength(2);
  expect([...page.cards.values()].join("")).toContain("#L26");
});

const rows = (...cells: string[]) => [["Sales", "sales", ...cells]] as const;

test("a fall that is printed as growth, and growth that is nil, are said as what they are", () => {
  const columns = ["2012", "2011", "2012/2011"];
  expect(sentencesOf(madeUp([{ id: "t", columns, rows: rows("80", "100", "20%") }]))).toEqual([
    "Sales fell 20% on the year, where the release prints growth of 20%.",
  ]);
  expect(sentencesOf(madeUp([{ id: "t", columns, rows: rows("100", "100", "20%") }]))).toEqual([
    "Sales did not change on the year, not 20%.",
  ]);
});

test("an amount is said with its period, in the unit in which it is printed", () => {
  const sheet = {
    id: "t",
    columns: ["2012-12-31"],
    rows: [
      ["Cash", "cash", "7"],
      ["Land", "land", "5"],
      ["Total", "assets", "15"],
    ],
  } as const;
  expect(sentencesOf(madeUp([sheet]), "recalculate: assets = cash + land")).toContain(
    "By the release’s own figures, assets on 2012-12-31 would be $12 thousand, not $15 thousand.",
  );
});

test("one figure printed twice, and not alike, is said with both prints", () => {
  const once = { id: "a", columns: ["2012"], rows: rows("80") } as const;
  const again = { id: "b", columns: ["2012"], rows: rows("90") } as const;
  const [sentence] = sentencesOf(madeUp([once, again]));
  expect(sentence).toMatch(
    /^The release prints sales in 2012 both as \$\d0 thousand and as \$\d0 thousand\.$/,
  );
});

// Of the invented company, 23,043 / 21,388 - 1 = 7.74%, which its last release prints as 7.7%.
test("a rate in a sentence is said to be growth of what the sentence names", () => {
  const dataFolder = mkdtempSync(join(tmpdir(), "growth-"));
  const path = join(dataFolder, "release.htm");
  const own = "examples/data/quillfeather/quillfeather-2025-q1/quillfeather-2025-q1.htm";
  writeFileSync(path, readFileSync(own, "utf8").replace("7.7%", "7.1%"));
  runAdd([path, "--release", "lanterns", "--data", dataFolder], { print: () => {}, warn: () => {} });
  const { release, checks, toLookAt } = checkFolder("lanterns", [], { dataFolder, anew: false });
  expect(toLookAt).toEqual([]);
  const prints = new Prints(printsOf(release, checks));
  const page = openPage({ site: { base: "/" }, release, checks, prints });
  const sentences = findingsOf(checks).map((finding) => plain(htmlOf(...findingSentence(page, finding))));
  expect(sentences).toEqual([
    "By the release’s own figures, growth of net sales in the first quarter of fiscal 2025 would be 7.7%, not 7.1%.",
  ]);
});
