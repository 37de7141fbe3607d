import { expect, test } from "vitest";
import { pageContent } from "../../src/lib/search/page-content.ts";
import { isSearched, pageEntries, readSearchPage } from "../../src/lib/search/page-entries.ts";

test("a section begins at each heading that has an address", () => {
  const html = `<header>Site</header><main id="main"><h1>Growth</h1><p>Up <b>3</b>%</p><h2 id="by-quarter">By quarter</h2><p>A &amp; B</p></main><footer>Foot</footer>`;
  expect(pageContent(html).sections).toEqual([
    { id: "", title: "Growth", text: "Growth Up 3%" },
    { id: "by-quarter", title: "By quarter", text: "By quarter A & B" },
  ]);
});

test("cells of a table do not run together, and parts of a word do", () => {
  const html = `<main><table><tr><td><button class="figure">9,924</button></td><td>9,877</td></tr></table>per<wbr>cent</main>`;
  expect(pageContent(html).sections).toEqual([
    { id: "", title: "", text: "\ue0009,924 · 9,877\ue000percent" },
  ]);
});

test.each([
  ["code", `<details class="cell-code"><summary>Code</summary><pre>x = 5</pre></details>`],
  ["a chart", `<svg><g><text>9,924</text></g></svg>`],
  ["links around", `<nav><nav>in</nav>out</nav>`],
  ["files to take away", `<p class="downloads" title="x">CSV</p>`],
  ["comments", `<!-- <b>9,924</b> -->`],
])("%s is left out", (_, html) => {
  expect(pageContent(`<main><p>A</p>${html}<p>B</p></main>`).sections).toEqual([
    { id: "", title: "", text: "A B" },
  ]);
});

test("a check is a section of the page of checks only", () => {
  const html = `<title>Checks</title><main><table><tr class="check verdict-ties" id="foot.a@b"><th><details><summary>Revenue</summary></details></th><td>5</td></tr></table></main>`;
  expect(pageEntries(readSearchPage("releases/a/checks/", html))).toMatchObject([
    {
      kind: "page",
      url: "releases/a/checks/#foot.a@b",
      title: "Checks",
      place: "Revenue",
      text: "\ue000Revenue · 5\ue000",
    },
  ]);
  expect(pageEntries(readSearchPage("notebooks/a/", html))).toMatchObject([
    { url: "notebooks/a/", text: "\ue000Revenue · 5\ue000" },
  ]);
});

test("what is indexed is the inside of main, rows and cells marked, the title of each check as a heading with its id", () => {
  const html = `<title>A &lt; B</title><main class="page"><h1>A</h1><table><tr class="check" id="a&amp;b"><th><summary>Revenue</summary></th><td>Ties</td></tr></table></main><p>card</p>`;
  expect(pageContent(html)).toMatchObject({
    title: "A < B",
    leadsOn: false,
    main: `<h1>A</h1><table><tr> \ue000 <th><summary><h4 id="a&amp;b">Revenue</h4></summary>  ·  </th> \ue000 </tr></table>`,
  });
});

test.each([
  ["attributes", `<p class="x" title="9,924">A</p>`, "<p>A \ue000 </p>"],
  [
    "tags within a sentence",
    `<p><em>A</em>n<wbr>d <i id="b">&lt;B</i></p>`,
    "<p>An<wbr>d  &lt;B \ue000 </p>",
  ],
  ["charts", `A<svg><text>9,924</text></svg>B`, "AB"],
  ["what a check comes to", `<table><tr class="check"><td><b>Ties</b></td><th>A</th></tr></table>B`, null],
  [
    "a heading that says what others do",
    `<h2 class="kicker" id="a">A</h2>`,
    `<h2 id="a" class="left">A</h2>`,
  ],
  ["it with no address", `<h2 class="kicker"><a href="/">A</a></h2>B`, "B"],
])("of what is indexed %s are left out", (_, html, left) => {
  const { main } = pageContent(`<main>${html}</main>`);
  if (left !== null) expect(main).toBe(left);
  expect(main).not.toMatch(/9,924|Ties/);
});

test("text that looks like markup stays text", () => {
  expect(pageContent("<main><p>&lt;img src=x&gt; &#x26;amp;</p></main>").sections[0]?.text).toBe(
    "<img src=x> &amp;",
  );
});

test.each([
  ["search/", false],
  ["embed/releases/a/reconciliations/a/2010-q2/", false],
  ["releases/internap-2010-q2/", false],
  ["releases/", true],
  ["notebooks/growth/", true],
  ["", true],
])("the page at /%s is searched: %s", (path, expected) => {
  expect(isSearched(readSearchPage(path, "<main>a</main>"))).toBe(expected);
});

test("what else reads a page is told of all of it, in the same pass", () => {
  const told: string[] = [];
  readSearchPage("a/", "<title>A</title><main><p id=b>5</p></main><i>out</i>", {
    open: (name) => told.push(name),
    text: (text) => told.push(text),
    end: () => told.push("end"),
  });
  expect(told).toEqual(["title", "A", "main", "p", "5", "i", "out", "end"]);
});

test("a page that leads to another is not searched", () => {
  const html = `<meta http-equiv="refresh" content="0; url=/b/"><main>Moved</main>`;
  expect(isSearched(readSearchPage("a/", html))).toBe(false);
});

test("a frozen page is known by its address", () => {
  const path = "releases/a/reconciliations/a/2010-q2/@1f3a/";
  const entries = pageEntries(readSearchPage(path, "<title>A</title><main>5</main>"));
  expect(entries.map(({ kind }) => kind)).toEqual(["frozen"]);
});
