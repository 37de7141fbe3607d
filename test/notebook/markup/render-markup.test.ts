import { globSync, readFileSync } from "node:fs";
import { HTMLString, renderJSX } from "astro/runtime/server/index.js";
import { mdxToJs } from "satteri";
import { describe, expect, test } from "vitest";
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
  return String(await renderJSX({} as never, Content(props((html) => new HTMLString(html)))));
}

const rendered = (text: string): string =>
  renderMarkup(
    text,
    plugins,
    props((html) => new RawHtml(html)),
  );

describe("a text is rendered without Sätteri and Astro as by them, to the character", () => {
  test("each notebook", async () => {
    const paths = globSync(["src/notebooks/**/*.mdx", "examples/**/*.mdx", "test/sites/**/*.mdx"]);
    expect(paths.length).toBeGreaterThan(15);
    for (const path of paths) {
      const text = pageText(compileNotebook(readFileSync(path, "utf8"), path));
      expect(rendered(text), path).toBe(await inBuild(text));
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
  ])("%s", async (_, text) => {
    const whole = `---\ntitle: Fern\n---\n\n${text}`;
    expect(rendered(whole)).toBe(await inBuild(whole));
  });

  test("but for a component, which is refused by its name", () => {
    expect(() => rendered("<Own />\n")).toThrow(
      "<Own> is a component of the notebook's own, which only a build has",
    );
  });
});
