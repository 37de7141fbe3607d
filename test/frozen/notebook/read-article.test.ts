import fc from "fast-check";
import { expect, test } from "vitest";
import { readArticle } from "../../../src/lib/frozen/notebook/read-article.ts";
import { isFinished } from "../../../src/lib/frozen/record/is-finished.ts";

const article = (inside: string): string =>
  readArticle(`<main><h1>T</h1><div class="prose">${inside}</div><footer>Foot</footer></main>`).join("\n");

test("the article is what stands within it, to the character, and nothing around it", () => {
  expect(article('<h2 id="a">A &amp; B</h2>\n\n<p>One <em>two</em><br>three</p>')).toBe(
    '<h2 id="a">A &amp; B</h2>\n<p>One <em>two</em><br>three</p>',
  );
});

test.each([
  ["a script", '<script>alert("x")</script>'],
  ["a style", "<style>p{}</style>"],
  ["a control", '<div class="input input-radio"><fieldset><input type="radio" name="a"></fieldset></div>'],
  ["a drawer of code", '<details class="cell-code" open><summary>Code</summary><pre>x</pre></details>'],
  ["files of a table", '<p class="downloads"><a href="/notebooks/a/b.csv">CSV</a></p>'],
  ["a link to itself", '<a class="permalink" href="#a"></a>'],
  ["the sources in the margin", '<aside class="beside"><p><b>$1</b></p></aside>'],
  ["what answers a pointer on a chart", '<svg><g class="answers"><label>a</label></g></svg>', "<svg></svg>"],
  ["a button that no figure has", '<button type="button">Reset</button>'],
])("%s is left out", (_, html, left = "") => {
  expect(article(`<p>Before</p>${html}<p>after</p>`)).toBe(`<p>Before</p>${left}<p>after</p>`);
});

test("a figure is its printed characters, and leads to its row by the number of its note", () => {
  const figure =
    '<button type="button" class="figure" popovertarget="_f0" data-note="7">$2.5 million</button>';
  expect(article(`<p>Sales were ${figure}.</p>`)).toBe(
    '<p>Sales were <a class="frozen-figure" href="#_figure-7">$2.5 million</a>.</p>',
  );
});

test("a link into the site is its words, since what it leads to may move; one to another site stays", () => {
  expect(article('<a href="/checks/#a">a check</a>, <a href="https://example.org/a?b=1&amp;c=2">b</a>')).toBe(
    'a check, <a href="https://example.org/a?b=1&amp;c=2">b</a>',
  );
});

test("a chart keeps how it is drawn, and nothing that begins a script or leads elsewhere", () => {
  const chart =
    '<svg class="plot" viewBox="0 0 9 9" onload="x()" style="a"><path d="M0 0" data-a="1"></path></svg>';
  expect(article(chart)).toBe('<svg class="plot" viewbox="0 0 9 9"><path d="M0 0"></path></svg>');
});

test("text stays text: markup that was escaped is escaped", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme-ascii" }), (text) => {
      const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
      const expected = `<p>x${escaped}x</p>`;
      expect(article(expected)).toBe(expected);
    }),
  );
});

test("whatever a page holds, what is kept of it has no script", () => {
  const piece = fc.constantFrom(
    "<script>",
    "</script>",
    '<a href="javascript:x()">',
    "</a>",
    '<p onclick="x()">',
    "</p>",
    "<svg onload=x()>",
    "</svg>",
    '<img src=x onerror="x()">',
    '<iframe src="/a">',
    "</div>",
    "text",
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      expect(isFinished(article(pieces.join("")))).toBe(true);
    }),
  );
});
