import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { jupyterNotebook } from "../../../src/lib/files/exports/jupyter-notebook.ts";
import { notebookExports } from "../../../src/lib/files/exports/notebook-exports.ts";
import { notebookMarkdown } from "../../../src/lib/files/exports/notebook-markdown.ts";
import type { NotebookParts } from "../../../src/lib/files/exports/notebook-text.ts";
import { observableNotebook } from "../../../src/lib/files/exports/observable-notebook.ts";
import { compileNotebook } from "../../../src/lib/notebook/compile/compile-notebook.ts";
import type { Notebook } from "../../../src/lib/notebook/model/notebook.ts";
import { publishNotebook } from "../../../src/lib/site/publish-notebook.ts";
import { internap } from "../../site/internap.ts";
import { nbformatSchema } from "./nbformat-schema.ts";

const front = "---\ntitle: A title\ndescription: What it asks.\nrelease: internap-2010-q2\n---\n\n";
const site = { base: "/base/" };

/** A notebook with this text below its front matter, run: all that its files are made of. */
async function partsOf(
  body: string,
  references: NotebookParts["references"] = new Map(),
  head = front,
): Promise<NotebookParts> {
  const source = head + body;
  const { notebook: data } = compileNotebook(source, "src/notebooks/x.mdx");
  const notebook: Notebook = { ...data, imports: {}, modules: {} };
  const published = await publishNotebook(notebook, internap());
  expect(published.problems).toEqual([]);
  const exports = await notebookExports(site, internap(), { notebook, ...published });
  const kernel = {
    library: "http://localhost:4321/lib/tieout.js",
    page: "x/",
    file: "f.json",
    names: ["aq", "sum"],
  };
  return { site, release: internap().release, notebook, source, exports, kernel, references };
}

const markdownOf = async (...given: Parameters<typeof partsOf>) => notebookMarkdown(await partsOf(...given));
const bodyOf = async (...given: Parameters<typeof partsOf>) =>
  (await markdownOf(...given)).split("\n\n").slice(3).join("\n\n");

describe("Markdown", () => {
  test("begins with the title, the standfirst and the release", async () => {
    expect(await markdownOf("Words.")).toBe(
      [
        "# A title",
        "What it asks.",
        "From [Internap Network Services Corporation, Internap Reports Second Quarter 2010 Financial Results](../releases/internap-2010-q2/); see [the page with its sources](x/).",
        "Words.\n",
      ].join("\n\n"),
    );
  });

  test("has values as they are printed, with a footnote for each line that they stand on", async () => {
    const text =
      'Net loss was {figure("net-loss", "2010-Q2")}, then {figure("net-loss", "2010-Q1")}{/* a comment */}.';
    expect(await bodyOf(text)).toBe(
      "Net loss was \\$(1,271) thousand[^L131], then \\$(260) thousand[^L321].\n\n" +
        "[^L131]: [Line 131](../releases/internap-2010-q2/#L131): Net loss \\$ (1,271) \\$ (60,645)\n" +
        "[^L321]: [Line 321](../releases/internap-2010-q2/#L321): Net loss (GAAP) \\$ (1,271) \\$ (260) \\$ (60,645)\n",
    );
  });

  test("has tables as pipe tables, figures to the right", async () => {
    const cell =
      '```ts id=loss\ntable([{ line: "Net loss", now: figure("net-loss", "2010-Q2"), note: null }], { caption: "Loss", columns: { line: "Line", now: "Now" } })\n```';
    expect(await bodyOf(cell)).toBe(
      "**Loss**\n\n| Line | Now (thousands of US dollars) | note |\n| --- | ---: | --- |\n| Net loss | (1,271) |  |\n",
    );
  });

  test("has charts as links to their drawings, with the table of the same figures", async () => {
    const cell =
      '```ts id=bars\nbarChart({ title: "Bars", description: "One.", rows: [["Net loss", figure("net-loss", "2010-Q2")]] })\n```';
    expect(await bodyOf(cell)).toBe(
      "![Bars](x/bars.svg)\n\nOne.\n\n| Item | figure (thousands of US dollars) |\n| --- | ---: |\n| Net loss | (1,271) |\n",
    );
  });

  test("has code where the page shows it open, and a fence longer than any in it", async () => {
    const cell = '````ts code=open\nconst fence = "```";\n````\n\n```ts\n1\n```';
    expect(await bodyOf(cell)).toBe('````ts\nconst fence = "```";\n````\n\n1\n');
  });

  test("keeps the Markdown of the author, and a cell where it stands in a list", async () => {
    const text = "## Heading {/* #heading */}\n\n- one *two* `{three}`\n\n  ```ts\n  4\n  ```\n\n> said";
    expect(await bodyOf(text)).toBe("## Heading\n\n- one *two* `{three}`\n\n  4\n\n> said\n");
  });

  test("leaves out modules and tags, and keeps what stands between tags", async () => {
    expect(await bodyOf("export const a = 1;\n\nSaid <q>so</q>{/* typed: a test */} and <br/>.")).toBe(
      "Said so and .\n",
    );
  });

  test("has references and links as its file sees them", async () => {
    const references = new Map([
      ["y#part", { href: "/base/notebooks/y/#part", text: "Table 1, [A]" }],
      ["y", { href: "/base/notebooks/y/", text: "Y" }],
    ]);
    expect(
      await bodyOf(
        "## A {/* #a */}\n\n[@y#part], [words](@y), [there](#a), [out](https://example.org/a_b).",
        references,
      ),
    ).toBe(
      "## A\n\n[Table 1, \\[A\\]](y/#part), [words](y/), [there](x/#a), [out](https://example.org/a_b).\n",
    );
  });

  test("leads to the whole address where the host is known", async () => {
    const parts = await partsOf("Words.");
    const whole = notebookMarkdown({ ...parts, site: { base: "/", origin: "https://example.org" } });
    expect(whole).toContain("](https://example.org/notebooks/x/)");
  });
});

describe("Jupyter", () => {
  const isValid = new Ajv2020({ allowUnionTypes: true }).compile(nbformatSchema);
  const text =
    'Loss: {figure("net-loss", "2010-Q2")}.\n\n```ts id=bars code=open\nbarChart({ title: "Bars", description: "One.", rows: [["Net loss", figure("net-loss", "2010-Q2")]] })\n```\n\n' +
    "```ts\nconst one = 1;\n```\n\n```ts id=part-1\none\n```";

  test("is nbformat 4.5: commentary, code, and what it displayed", async () => {
    const notebook = JSON.parse(jupyterNotebook(await partsOf(text)));
    expect(isValid(notebook) ? [] : isValid.errors).toEqual([]);
    expect(notebook.cells.map(({ id }: { id: string }) => id)).toEqual([
      "tieout-head",
      "tieout-library",
      "part-1-",
      "bars",
      "part-3",
      "part-1",
    ]);
    expect(notebook.cells[2].source).toBe("Loss: \\$(1,271) thousand.");
    expect(notebook.cells[3].source).toMatch(/^barChart/);
    expect(Object.keys(notebook.cells[3].outputs[0].data)).toEqual([
      "image/svg+xml",
      "text/html",
      "text/plain",
    ]);
    expect(notebook.cells[3].outputs[0].data["text/html"]).toContain("<td>(1,271)</td>");
    expect(notebook.cells[4].outputs).toEqual([]);
    expect(notebook.cells[5].outputs[0].data).toEqual({ "text/plain": "1" });
    expect(notebook.metadata.kernelspec.name).toBe("deno");
  });

  test("is the same bytes when the notebook runs again", async () => {
    expect(jupyterNotebook(await partsOf(text))).toBe(jupyterNotebook(await partsOf(text)));
  });
});

describe("text of an author is text in every file", () => {
  const hostile = "<script>alert(1)</script>|[x](javascript:y)`*_$a$ &amp;";
  const quoted = JSON.stringify(hostile);
  const escaped = "\\<script\\>alert(1)\\</script\\>\\|\\[x\\](javascript:y)\\`\\*\\_\\$a\\$ \\&amp;";
  const cell = `\`\`\`ts id=hostile\ntable([{ [${quoted}]: ${quoted} }], { caption: ${quoted} })\n\`\`\``;
  const head = `---\ntitle: ${quoted}\ndescription: ${quoted}\nrelease: internap-2010-q2\n---\n\n`;

  test("Markdown: titles, captions, headings, cells and values", async () => {
    const markdown = await markdownOf(`{${quoted}}\n\n${cell}`, new Map(), head);
    expect(markdown.split(escaped)).toHaveLength(7);
    expect(markdown).not.toMatch(/(?<!\\)<script|(?<!\\)\[x|(?<!\\)\$/);
  });

  test("Markdown: no new line out of its place", async () => {
    expect(await bodyOf('{"a\\n\\n# b"} {"- c"}')).toBe("a \\# b \\- c\n");
  });

  test("Jupyter: HTML and commentary", async () => {
    const notebook = JSON.parse(jupyterNotebook(await partsOf(cell, new Map(), head)));
    const { data } = notebook.cells[2].outputs[0];
    expect(data["text/html"]).not.toContain("<script");
    expect(data["text/html"]).toContain("&#x3C;script>");
    expect(notebook.cells[0].source.startsWith(`# ${escaped}\n\n${escaped}\n\n`)).toBe(true);
  });
});

/** Rule: Notebook Kit's `serialize`, and HTML, "Restrictions for contents of script elements". */
describe("a notebook of Observable", () => {
  test("has each cell in a script that ends where it is said to", async () => {
    const cell = '```ts\nconst ends = ["</script>", "</script/x", "<!-- <script >"];\n```';
    const text = observableNotebook(await partsOf(`Words.\n\n${cell}`));
    expect(text.match(/<\/script[\s/>]/gi)).toHaveLength(4);
    expect(text).toContain('    const ends = ["<\\/script>", "<\\/script/x", "<\\!-- <script >"];\n');
  });

  test("takes no dollar before a brace for an expression", async () => {
    const text = observableNotebook(await partsOf(["It is `$", "{a}`."].join("")));
    expect(text).toContain("It is `$\\{a}`.");
  });
});
