/**
 * A change of the small site: in a file, what stands there and what takes its place; without the one the file is new,
 * without the other it goes.
 */
export type SiteChange = readonly [what: string, file: string, from: string | null, to: string | null];

const [profit, sales, both] = ["profit", "sales", "both"].map((name) => `src/notebooks/${name}.mdx`) as [
  string,
  string,
  string,
];
const fern = "data/fern/";
const peers = "src/notebooks/peers.csv";

/** Of the text of the release, and of the text with a figure more than it foots to. */
const checksums = {
  before: "26add7992cede1b202a21b78cf337877f5dfbb67c794be697467f6c17060e61a",
  after: "7df69c53ed6fce5a2fcfece526a4b9705e8facf0c362a133d67a64ca7a13b8e8",
};

/** A notebook that refers to the others, so that what these are called is part of it. */
const referring = `---
title: Both
description: What refers to others.
release: fern
order: 3
---

See [@profit], [@sales] and [@profit#profit-table].
`;

const readingPeers = `import file from "./peers.csv";

display(readCsv(file, { Company: "words", Sales: { unit: "USD", scale: 3 } }));
const ferns`;

const live = `

\`\`\`ts id=choice
const isShown = view(Inputs.toggle({ name: "shown", label: "Show it", value: true }));
\`\`\`

It is {isShown ? "shown" : "hidden"}.
`;

/**
 * Changes of all kinds, to be made one after the other: of words, titles, order, cells, live cells, imports, references,
 * releases, meanings, settings, styles, markup, code, commands, and of files that are copied. Some are mistakes, which the
 * next change mends.
 */
export const siteChanges: readonly SiteChange[] = [
  ["a notebook that refers to others", both, null, referring],
  ...[profit, sales, both].flatMap((file): readonly SiteChange[] => [
    ["a sentence more", file, "\n---\n\n", "\n---\n\nA first sentence. "],
    ["a word in it", file, "A first sentence", "Another sentence"],
    ["its description", file, "description: ", "description: In short, "],
    ["its title, which others name", file, "title: ", "title: On "],
    ["its author", file, "release: fern", "release: fern\nauthors: [Ada]"],
    ["its day", file, "authors: [Ada]", "authors: [Ada]\npublished: 2013-03-01"],
    ["a later day", file, "2013-03-01", "2013-03-02"],
    ["its place among others", file, "order: ", "order: 1"],
    ["a heading", file, "Another sentence. ", "Another sentence.\n\n## Why {/* #why */}\n\n"],
    ["the words of a heading", file, "## Why", "## The reason"],
    ["live cells", file, "\n\n## The", `${live}\n\n## The`],
    ["the words of a control", file, "Show it", "Show this"],
    ["what a control is set to", file, "value: true", "value: false"],
    ["a live cell that draws with Plot", file, 'isShown ? "shown"', 'isShown && Plot ? "shown"'],
    ["none that draws with Plot", file, "isShown && Plot ?", "isShown ?"],
    ["a figure that is typed, a mistake", file, "Another sentence.", "Another 7 million dollars."],
    ["that mended", file, "Another 7 million dollars.", "Another sentence."],
    ["a name that there is not, a mistake", file, "isShown ?", "isHidden ?"],
    ["that mended, too", file, "isHidden ?", "isShown ?"],
  ]),
  ["the caption of a table", profit, "Sales and costs", "Sales, and costs"],
  ["the name of a figure", profit, 'named("Profit")', 'named("What is left")'],
  ["how code is shown", profit, "code=open", "code=folded"],
  [
    "a cell that does not run",
    profit,
    "```ts code=hidden",
    "```ts run=false\n1 + 1\n```\n\n```ts code=hidden",
  ],
  ["another id of a cell that others name, a mistake", profit, "id=profit-table", "id=profits"],
  ["it named again", profit, "id=profits", "id=profit-table"],
  ["a finding with a figure", profit, "order: 1", "findings:\n  - Profit was {profit}.\norder: 1"],
  ["the words of a finding", profit, "  - Profit was", "  - What was left was"],
  ["no finding", profit, "findings:\n  - What was left was {profit}.\n", ""],
  ["the title of a chart", sales, "Sales of ferns", "Ferns sold"],
  ["the mark of a chart", sales, "mark-added", "mark-total"],
  ["an import", sales, "const ferns", 'import { longDate } from "../lib/text/long-date.ts";\n\nconst ferns'],
  ["no import", sales, 'import { longDate } from "../lib/text/long-date.ts";\n\n', ""],
  ["a file of figures", peers, null, "Company,Sales\nMoss,1203.5\n"],
  ["a cell that reads it", sales, "const ferns", readingPeers],
  ["a verdict that is expected, a mistake", profit, "ties-within-rounding", "ties"],
  ["that mended", profit, "2011@income: ties", "2011@income: ties-within-rounding"],
  ["the title of a release", `${fern}release.json`, "Reports Year", "Reports Its Year"],
  ["the sign of a company", `${fern}release.json`, '"FERN"', '"FRN"'],
  ["the day of a release", `${fern}release.json`, "2013-02-05", "2013-02-06"],
  ["what a period is called", `${fern}release.json`, "Year 2012", "The year 2012"],
  ["what a segment is called", `${fern}release.json`, '"title": "Sons"', '"title": "The sons"'],
  ["where a release is from", `${fern}release.json`, "Made up for a test.", "Made up."],
  [
    "a text that is not the one of the release, a mistake",
    `${fern}release.txt`,
    "grew 25 percent",
    "grew 26 percent",
  ],
  ["that mended", `${fern}release.txt`, "grew 26 percent", "grew 25 percent"],
  [
    "a check more, of another verdict than is expected, a mistake",
    `${fern}relations.txt`,
    "foot:",
    "recalculate costs-back: costs = sales - profit\nfoot:",
  ],
  ["its verdict", profit, "expect:", "expect:\n  recalculate.costs-back.2011@income: ties-within-rounding"],
  [
    "a check less, which is expected, a mistake",
    `${fern}relations.txt`,
    "recalculate costs-back: costs = sales - profit\n",
    "",
  ],
  [
    "its address alone, a mistake",
    profit,
    "\n  recalculate.costs-back.2011@income: ties-within-rounding",
    "",
  ],
  ["the list of addresses begun anew", "data/permalinks.txt", null, null],
  ["a printed figure, a mistake", `${fern}release.txt`, "Ferns\t2.0", "Ferns\t2.1"],
  ["the checksum of that, a mistake", `${fern}release.json`, checksums.before, checksums.after],
  ["the verdict on it", profit, "expect:", "expect:\n  foot.sales.2012@income: ties-within-rounding"],
  ["a notebook less, whose address is listed, a mistake", both, null, null],
  ["the list of addresses begun anew again", "data/permalinks.txt", null, null],
  ["what a concept is called", "data/concepts.csv", "sales,Sales,", "sales,Net sales,"],
  ["the element of a concept", "data/concepts.csv", "CostsAndExpenses", "OperatingExpenses"],
  ["a list of words", "data/glossary.csv", null, "id,title,definition,concept\nfern,Fern,A plant.,\n"],
  ["a word of it", "data/glossary.csv", "A plant", "A green plant"],
  ["where the source lies", "site.json", null, '{ "repository": "https://github.com/fern/reports" }\n'],
  ["another branch of it", "site.json", '" }', '", "branch": "next" }'],
  ["a colour", "src/styles/tokens.css", "#fcfbf8", "#fcfbf7"],
  ["a rule of style", "src/styles/base.css", "}\n", "  --more: 1;\n}\n"],
  ["words of every page", "src/layouts/base.astro", "Skip to content", "Skip to the content"],
  [
    "words of every notebook",
    "src/components/pages/notebook-page.astro",
    "Other notebooks",
    "More notebooks",
  ],
  ["words of one page", "src/components/pages/how-to-read-page.astro", "</", " </"],
  [
    "what a verdict is called",
    "src/lib/checks/model/verdict.ts",
    '"Ties within rounding"',
    '"Ties, rounded"',
  ],
  ["another figure in a file beside a notebook", peers, "1203.5", "1203.6"],
  ["what the search takes", "src/lib/search/indexed-html.ts", "|units|", "|"],
  ["how the address is written", "src/lib/live/address-bar.ts", "= 250", "= 251"],
  ["a command that makes no page", "src/commands/serve.ts", "import", "\nimport"],
  ["how a build says where it is", "src/commands/build.ts", " pages in ", " pages, in "],
  ["a file that is copied", "public/note.txt", null, "A note.\n"],
  ["its words", "public/note.txt", "A note", "The note"],
  ["the icon", "public/favicon.svg", "<svg", "<svg "],
  ["the version of the program", "package.json", '"version": "0.1.0"', '"version": "0.1.1"'],
  ["the configuration", "astro.config.mjs", "compressHTML: true", "compressHTML: false"],
];
