import { globSync, readFileSync } from "node:fs";
import { Fragment, HTMLString, renderJSX } from "astro/runtime/server/index.js";
import { mdxToJs } from "satteri";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { markBlocks, markFormulas } from "../../../src/lib/desk/node.ts";
import { commentaryNumbers } from "../../../src/lib/figures/index.ts";
import { markupPlugins, RawHtml } from "../../../src/lib/notebook/index.ts";
import { compileNotebook, markupFeatures, pageText, renderMarkup } from "../../../src/lib/notebook/node.ts";

const plugins = [markFormulas(), ...markupPlugins(commentaryNumbers), markBlocks()];

/** Whatever a page asks for says how it was asked. */
function props(asHtml: (html: string) => unknown): Readonly<Record<string, unknown>> {
  const said =
    (name: string) =>
    (...given: readonly unknown[]) => {
      const words = `${name}(${given.join(", ").replaceAll("<", "&lt;")})`;
      return name === "href" || name === "raw" ? words : asHtml(name === "beside" ? " " : `<i>${words}</i>`);
    };
  return { notebook: new Proxy({}, { get: (_, name) => said(String(name)) }) };
}

/** As the build has it: Sätteri compiles the text to a component, which Astro renders. */
async function inBuild(text: string): Promise<string> {
  const { code } = await mdxToJs(text, {
    mdastPlugins: [...plugins],
    features: { ...markupFeatures, smartPunctuation: true },
    jsxImportSource: "astro",
    elementAttributeNameCase: "html",
  });
  const runtime = import.meta.resolve("astro/jsx-runtime");
  const module = code.replace('"astro/jsx-runtime"', JSON.stringify(runtime));
  const { default: Content } = await import(`data:text/javascript,${encodeURIComponent(module)}`);
  const given = { ...props((html) => new HTMLString(html)), components: { Fragment } };
  return String(await renderJSX({} as never, Content(given)));
}

const rendered = (text: string, by = renderMarkup, markup = RawHtml): string =>
  by(
    text,
    plugins,
    props((html) => new markup(html)),
  ).join("");

let inBrowser: (text: string) => string = rendered;

/** The same over the parser that stands in for that of the build where there is no Node. */
beforeAll(async () => {
  vi.resetModules();
  vi.doMock("#parse-markup", () => import("../../../src/lib/notebook/parse/parse-markup-browser.ts"));
  const { renderMarkup: by } = await import("../../../src/lib/notebook/node.ts");
  const { RawHtml: markup } = await import("../../../src/lib/notebook/index.ts");
  vi.doUnmock("#parse-markup");
  inBrowser = (text) => rendered(text, by, markup);
});

/** What the next file loads is as in the build again. */
afterAll(() => vi.resetModules());

async function expectAsInBuild(text: string, name: string): Promise<void> {
  const built = await inBuild(text);
  expect(rendered(text), name).toBe(built);
  expect(inBrowser(text), `${name}, in a browser`).toBe(built);
}

describe("a text is rendered without Sätteri and Astro as by them, to the character", () => {
  test("each notebook", async () => {
    const paths = globSync(["src/notebooks/**/*.mdx", "examples/**/*.mdx", "test/sites/**/*.mdx"]);
    expect(paths.length).toBeGreaterThan(15);
    for (const path of paths) {
      const text = pageText(compileNotebook(readFileSync(path, "utf8"), path));
      await expectAsInBuild(text, path);
    }
  });

  const value = "{props.notebook.value(1)}";

  test.each([
    ["headings", `## A ${value} \`b\` *c* {/* #a */}\n\n### d {/* #d */}\n`],
    [
      "marks, links and signs",
      `*a* [b](c "t") ~~d~~ **e** \`f<g>\` & 'h' https://example.org/?a=b ![i](j.png "k")\n`,
    ],
    [
      "elements",
      `A <b class="x" hidden data-a='1&amp;2' title={"q\\""} {...{ lang: "de" }}>d ${value}</b><br/>\n`,
    ],
    [
      "elements by themselves",
      `<aside id="q">\n  words *x*\n\n  - a\n</aside>\n\n<b>alone</b> {null}{0}{false}{"<"}\n`,
    ],
    ["lists", `- a\n- b ${value}\n\n3. a\n\n   b\n4. c\n   - [ ] d\n   - [x] e\n`],
    ["tables", `| a | b | c |\n|---|--:|:-:|\n| 1 | *2* | ${value} |\n`],
    ["footnotes", `a[^1] b[^b] c[^1]\n\n[^1]: note ${value}\n[^b]: two\n\n    more\n`],
    [
      "quotations and callouts",
      `> quote [@one] [w](@two)\n\n> [!NOTE]\n> Words ${value}\n\n> [!TIP]\n\n> [!OTHER]\n`,
    ],
    ["formulas", "$$\na<b\n$$\n\nIt $$x^2$$ costs $5.\n"],
    ["cells and comments", "{props.notebook.cell(0)}\n\n{/* nothing */}\n\n- {props.notebook.cell(1)}\n"],
    ["punctuation after a value", `So ${value}, and ${value}.) But ${value} a.\n\n${value} ${value}\n`],
    [
      "reasons of what is typed",
      'It was 5 {/* typed: said so */}. **6** {/* typed: b */}, "a b" {/* typed: c */}.\n',
    ],
    ["code, rules and breaks", "```txt x\na < b\n```\n\n---\n\na  \nb\\\nc\n"],
    [
      "quotation marks",
      'He "said \'a\' b" it\'s \'tis the \'90s ("x") "*o*" "[l](x)", **"b"** a"b a\'b "a\'b\'" [a]\'s (b)\'s\n',
    ],
    ["marks that open or close nothing", `5" x "y ${value}" 'z' "un\n\n> "in\n> two" it's\n\n- "l\n`],
    ["marks that are meant as they stand", '\\"not\\" &quot;no&quot; \\-- \\... `"a" -- b...`\n'],
    ["dashes and ellipses", "a - b -- c --- d ---- e ----- f ------ g ------- h .. i ... j .... k ......\n"],
    ["marks in cells of tables and elements", '| "a" |\n|---|\n| it\'s |\n\n<b>"in"</b> "out <i>"b"</i>"\n'],
    ["marks within words", 'a"b c"d 5"e "f g"h 5\'i "j "k" l " m"n\n\n" a"b\n'],
    [
      "marks after what lines and cells begin with",
      '> a\n> \\"b"\n> &amp;\\" &quot;"c"\n\n| &amp;\\" | b |\n|---|---|\n| "c" | d |\n',
    ],
    [
      "addresses by themselves",
      'https://example.org/it\'s--so "a" b@example.org "c" [d](https://e.f/g\'h)\n',
    ],
    ["a picture in a heading", "## A ![of *b*](/c.png) {/* #d */}\n"],
    ["tasks of more than words", `- [ ] ${value}\n- [x] <b>a</b> ${value}\n\n  b\n\n3. [ ] > c\n`],
    [
      "styles and lists of classes",
      "<b style={{ color: 'red', fontSize: 3, '--a': '', marginTop: '1em' }} class:list={['a', { b: true, c: false }]}>d</b> <i className=\"e\" data-f=\"\">g</i> h\n",
    ],
    [
      "switches",
      '<input type="checkbox" checked={1} disabled={false} hidden download="" popover={true} required /> a\n',
    ],
    [
      "HTML of an author",
      "<p set:html={'<b>a</b>'} />\n\na <i set:text={'<b>'}>c</i> <>d</> <Fragment set:html={['<u>e</u>', 1]} />\n",
    ],
  ])("%s", async (name, text) => {
    await expectAsInBuild(`---\ntitle: Fern\n---\n\n${text}`, name);
  });

  test("but for a component, which is refused by its name", () => {
    expect(() => rendered("<Own />\n")).toThrow(
      "<Own> is a component of the notebook's own, which only a build has",
    );
  });
});
