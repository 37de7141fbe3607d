/** A mistake made on purpose, in a notebook that is right otherwise. */
export interface Mistake {
  readonly made: string;
  /** What stands below the first paragraph, from line 9 on. */
  readonly body?: string;
  /** What stands in place of a line of the front matter, by its key; a new key is a line more. */
  readonly head?: Readonly<Record<string, string>>;
  /** Line and column, and words that are part of what is said. */
  readonly at: `${number}:${number}`;
  readonly says: string;
  /** The compiler knows it too, and `check` says it in the compiler's words. */
  readonly typed?: true;
  /** It is found by running alone: `check` cannot know it. */
  readonly runs?: true;
  /** It is found where a notebook is loaded: `check` says it, and the development server. */
  readonly loads?: true;
  /** It is found when the time of a cell is over. */
  readonly slow?: true;
}

const ts = (code: string, fence = "ts"): string => `\`\`\`${fence}\n${code}\n\`\`\`\n`;
const rows =
  'aq.from([{ amount: figure("revenues", "2010-Q2") }, { amount: figure("revenues", "2010-Q1") }])';

/** Seventy, by what they are made in. */
export const mistakes: readonly Mistake[] = [
  // Markup
  { made: "a tag that is no tag", body: "Less than <5% of it.", at: "9:11", says: "write &lt;" },
  { made: "a brace that is never closed", body: "It was {1 +", at: "9:8", says: "close it with }" },
  { made: "an element that is never closed", body: "It was <span>so.", at: "9:8", says: "write </span>" },
  {
    made: "an element that was never opened",
    body: "It was so.</span>",
    at: "9:11",
    says: "take </span> away",
  },
  { made: "a comment of HTML", body: "<!-- later -->", at: "9:1", says: "write {/* … */}" },
  { made: "a fence that is never closed", body: "```ts\n1 + 1", at: "9:1", says: "never closed" },
  { made: "a formula that is never closed", body: "$$\n\\frac{a}{b}", at: "9:1", says: "end it with $$" },
  { made: "a formula without its end", body: "It is $$\\frac{a$$.", at: "9:16", says: "expected '}'" },
  { made: "a formula with a word that TeX has not", body: "$$\na\n+ \\foo\n$$", at: "11:3", says: "\\foo" },
  {
    made: "a figure in a formula",
    body: "It is $$a = 60.5$$.",
    at: "9:13",
    says: '"60.5" is typed into a formula',
  },
  { made: "a note of no kind", body: "> [!NOTICE]\n> So it is.", at: "9:1", says: "[!NOTE], [!TIP]" },
  { made: "an attribute that is never closed", body: '<a href="x>so</a>', at: "9:1", says: "quotation mark" },
  { made: "a word that is no expression", body: "It was {revenues fell}.", at: "9:18", says: "expected `,`" },
  { made: "an expression that is empty", body: "It was {}.", at: "9:8", says: "this expression is empty" },
  // Front matter
  { made: "no title", head: { title: "" }, at: "1:1", says: "add a line" },
  { made: "YAML that is none", head: { title: "title: [Mistakes" }, at: "3:1", says: "not YAML" },
  { made: "a tab in YAML", head: { order: "\torder: 3" }, at: "5:1", says: "tab" },
  { made: "an unknown key", head: { titel: "titel: x" }, at: "5:1", says: '"titel"' },
  {
    made: "a day that there is not",
    head: { published: "published: 2026-02-45" },
    at: "5:1",
    says: "is not a day such as",
  },
  { made: "an order that is no number", head: { order: "order: first" }, at: "5:1", says: "is not a number" },
  {
    made: "a draft that is neither",
    head: { draft: "draft: perhaps" },
    at: "5:1",
    says: "is not true or false",
  },
  {
    made: "a release that there is not",
    head: { release: "release: internap-2010-q1" },
    at: "4:1",
    says: 'did you mean "internap-2010-q2"?',
  },
  { made: "no release", head: { release: "" }, at: "1:1", says: "release" },
  {
    made: "an expectation of no check",
    head: { expect: "expect:\n  recalculate.nothing@L1: ties" },
    at: "5:1",
    says: "recalculate.nothing@L1",
  },
  {
    made: "a verdict that there is not",
    head: { expect: "expect:\n  agree.margin-fell-over-the-year@L47: tie" },
    at: "5:1",
    says: "tie",
  },
  {
    made: "a finding of no check",
    head: { findings: "findings:\n  - check: agree.nothing@L1" },
    at: "5:1",
    says: "a list of findings",
  },
  {
    made: "an alias that is no address",
    head: { aliases: "aliases: [Not an address]" },
    at: "5:1",
    says: "is not a list of addresses",
  },
  {
    made: "an expression in front matter that fails",
    head: { findings: "findings:\n  - It fell by {fall}." },
    at: "6:17",
    says: '"fall" is not defined',
  },
  // Words
  {
    made: "a figure typed by hand",
    body: "It was $60.5 million.",
    at: "9:8",
    says: '"$60.5 million" is typed by hand',
  },
  { made: "a percentage typed by hand", body: "It was 36.6%.", at: "9:8", says: '"36.6%" is typed by hand' },
  {
    made: "a false quotation",
    body: "It says “we are very pleased with it all”.",
    at: "9:10",
    says: "word for word",
  },
  { made: "a reference to nothing", body: "See [@nowhere].", at: "9:6", says: "nowhere", runs: true },
  {
    made: "a link to no page",
    body: "See [that](/notebooks/nowhere/).",
    at: "9:5",
    says: "there is no notebook at /notebooks/nowhere/",
  },
  {
    made: "a link to no heading of the page",
    body: "See [that](#nowhere).",
    at: "9:5",
    says: "nothing here has the id of #nowhere",
  },
  { made: "a heading without an id", body: "## Growth", at: "9:1", says: "has no id" },
  {
    made: "an id that is taken",
    body: "## A {/* #one */}\n\n## B {/* #one */}",
    at: "11:1",
    says: 'the id "one" is taken',
  },
  {
    made: "a picture that is not there",
    body: "![so](./nowhere.png)",
    at: "9:1",
    says: 'there is no picture "./nowhere.png"',
    loads: true,
  },
  // Expressions
  { made: "not a number in prose", body: "It was {NaN}.", at: "9:9", says: "NaN", runs: true },
  { made: "nothing in prose", body: "It was {undefined}.", at: "9:9", says: "undefined", runs: true },
  {
    made: "a sum of floats in prose",
    body: "It was {0.1 + 0.2}.",
    at: "9:9",
    says: "0.30000000000000004",
    runs: true,
  },
  { made: "a function in prose", body: "It was {() => 1}.", at: "9:9", says: "function", runs: true },
  {
    made: "a regular expression in prose",
    body: "It was {/a/}.",
    at: "9:9",
    says: "regular expression",
    runs: true,
  },
  {
    made: "a promise that fails in prose",
    body: 'It was {Promise.reject(new Error("no"))}.',
    at: "9:24",
    says: "no",
    runs: true,
  },
  {
    made: "a name that is not defined",
    body: "It was {revenu}.",
    at: "9:9",
    says: '"revenu" is not defined',
    typed: true,
  },
  // Cells
  {
    made: "a name defined twice",
    body: `${ts("const a = 1;")}\n${ts("const a = 2;")}`,
    at: "14:7",
    says: '"a" is defined twice',
  },
  {
    made: "a cell that depends on itself",
    body: `${ts("const a = b;")}\n${ts("const b = a;")}`,
    at: "10:11",
    says: "depends on itself",
  },
  { made: "syntax", body: ts("const a = ;"), at: "10:11", says: "unexpected token" },
  {
    made: "an option of a cell that there is not",
    body: ts("1", "ts run=no"),
    at: "9:7",
    says: '"run=no" is not a value',
  },
  {
    made: "a cell that throws",
    body: ts('throw new Error("on purpose");'),
    at: "10:7",
    says: "on purpose",
    runs: true,
  },
  {
    made: "a helper that is shadowed",
    body: ts("const series = 5;"),
    at: "10:7",
    says: '"series" is what cells have at hand already',
  },
  { made: "a fence in JavaScript", body: ts("1 + 1", "js"), at: "9:1", says: "ts" },
  { made: "a fence in typescript", body: ts("1 + 1", "typescript"), at: "9:1", says: "ts" },
  { made: "a fence in tsx", body: ts("1 + 1", "tsx"), at: "9:1", says: "ts" },
  {
    made: "an import of no package",
    body: ts('import { x } from "no-such-package";\nx'),
    at: "10:19",
    says: "no-such-package",
  },
  {
    made: "an import of no file",
    body: 'import x from "./nowhere.ts";\n\nSo.',
    at: "9:15",
    says: "./nowhere.ts",
  },
  {
    made: "an import of no file of figures",
    body: ts('import peers from "./nowhere.csv";\nreadCsv(peers, { Sales: { unit: "USD" } })'),
    at: "10:19",
    says: 'there is no file "./nowhere.csv" beside the notebook',
  },
  {
    made: "a loop without end",
    body: ts("while (true) {}"),
    at: "10:1",
    says: "this loop did not end",
    slow: true,
    runs: true,
  },
  {
    made: "a loop without end after a wait",
    body: ts("await 1;\nfor (;;) {}"),
    at: "11:1",
    says: "this loop did not end",
    slow: true,
    runs: true,
  },
  {
    made: "a promise that never settles",
    body: ts("await new Promise(() => {});"),
    at: "10:1",
    says: "did not end",
    slow: true,
    runs: true,
  },
  {
    made: "a recursion without end",
    body: ts("const f = (): number => f();\nf()"),
    at: "10:25",
    says: "call stack",
    runs: true,
  },
  {
    made: "a program ended",
    body: ts("process.exit(0);"),
    at: "10:9",
    says: "process.exit is not for cells",
    runs: true,
  },
  // What cells have at hand
  {
    made: "a concept misspelt",
    body: ts('series("revenue")'),
    at: "10:1",
    says: "did you mean",
    typed: true,
  },
  {
    made: "figures added as numbers",
    body: ts('figure("revenues", "2010-Q2") + figure("revenues", "2010-Q1")'),
    at: "10:31",
    says: "use plus()",
    typed: true,
  },
  {
    made: "units that do not add",
    body: ts('figure("revenues", "2010-Q2").plus(figure("weighted-average-shares-basic", "2010-Q2"))'),
    at: "10:31",
    says: "cannot add shares",
    typed: true,
  },
  { made: "a table without options", body: ts(`table(${rows})`), at: "10:1", says: "caption", typed: true },
  { made: "millions of a number", body: ts("millions(5)"), at: "10:1", says: "takes a figure", typed: true },
  {
    made: "bars over numbers",
    body: ts('barChart({ title: "T", description: "D", rows: [{ label: "a", values: [5] }] })'),
    at: "10:1",
    says: "barChart",
    typed: true,
  },
  {
    made: "a mark of Plot misspelt",
    body: ts(
      'chart({ title: "T", description: "D", table: [{ a: 1 }], draw: () => Plot.plot({ marks: [Plot.dott([1])] }) })',
    ),
    at: "10:95",
    says: "dott",
    typed: true,
  },
  {
    made: "a bare mark of Plot",
    body: ts("Plot.dot([{ x: 1 }])"),
    at: "10:1",
    says: "Plot.plot",
    runs: true,
  },
  {
    made: "an order by figures",
    body: ts(`${rows}.orderby("amount")`),
    at: "10:1",
    says: "compare()",
    runs: true,
  },
  {
    made: "a sum of figures as numbers",
    body: ts(`${rows}.rollup({ all: (d) => op.sum(d.amount) })`),
    at: "10:97",
    says: "is a figure, not a number",
    typed: true,
  },
  {
    made: "figures compared as text",
    body: ts(`${rows}.filter((d) => d.amount > 5)`),
    at: "10:97",
    says: "compare()",
    typed: true,
  },
  {
    made: "figures that rows are counted by",
    body: ts(`${rows}.groupby("amount").count()`),
    at: "10:97",
    says: "op.printed",
    runs: true,
  },
  {
    made: "a quotation that does not stand there",
    body: ts('quote(1, "no such words stand here")'),
    at: "10:1",
    says: "no such words",
    runs: true,
  },
  { made: "a line that there is not", body: ts("line(99999)"), at: "10:1", says: "99999", runs: true },
  {
    made: "a constant without a reason",
    body: ts('given({ unit: "USD", value: "1", label: "One" })'),
    at: "10:1",
    says: "say the reason",
    typed: true,
  },
];
