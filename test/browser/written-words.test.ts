import { describe, expect, test } from "vitest";
import { readBuiltPages } from "./built-pages.ts";
import { siteFolder } from "./built-project.ts";

/** Pages that people wrote, as readers get them, their figures filled in. */
const written = [...readBuiltPages(siteFolder).values()].filter(({ path, document }) =>
  document.querySelector(".moved-page") ? false : /^\/(?:notebooks\/.+|guide\/|glossary\/)$/.test(path),
);
const notebooks = written.filter(({ path }) => path.startsWith("/notebooks/"));

/** What is no running text of the page's own: cards, code, drawings, counts, days and the release's words. */
const notOwn = "pre, svg, script, style, [popover], .quotation, code, kbd, time, .count";

function ownText(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const one of copy.querySelectorAll(notOwn))
    one.replaceWith(one.matches("code, .quotation") ? "…" : "");
  return (copy.textContent ?? "").replaceAll(/\s+/g, " ").trim();
}

/** Without its number. */
const captionOf = (caption: Element | null): string =>
  caption ? ownText(caption).replace(/^Table \d+ ?/, "") : "";

const textsOf = (document: Document, selector: string): readonly string[] =>
  [...document.querySelectorAll(`main :is(${selector})`)]
    .filter((one) => !one.closest("aside, figure:not(.table), form, [popover], [data-input]"))
    .map(ownText);

/** A text in sentences; a colon or a semicolon ends none. */
const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.?!][”’)]*)\s+/);

const opensWithFigure = (sentence: string): boolean => /^[“(]*[−$~(]*\d/.test(sentence);

test("there are notebooks, a guide and a glossary to read", () => {
  expect(notebooks.length).toBeGreaterThanOrEqual(8);
  expect(written.map(({ path }) => path)).toEqual(expect.arrayContaining(["/guide/", "/glossary/"]));
});

test.each([
  ["$60.5 million was sold.", true],
  ["(17 CFR 244.100.)", true],
  ["−7.5% is printed.", true],
  ["“7 percent” is printed.", true],
  ["It fell 7.5%.", false],
  ["In 2010 it fell.", false],
])("%s opens with a figure: %s", (sentence, opens) => expect(opensWithFigure(sentence)).toBe(opens));

describe.each(written.map(({ path, document }) => [path, document] as const))("on %s", (_, document) => {
  test("no sentence opens with a figure, typed or computed", () => {
    const sentences = textsOf(document, "p, li, dd, h1, h2, h3").flatMap(sentencesOf);
    expect(sentences.length).toBeGreaterThan(5);
    expect(sentences.filter(opensWithFigure)).toEqual([]);
  });

  test("apostrophes and quotation marks are of one kind", () => {
    const texts = textsOf(document, "p, li, dd, dt, h1, h2, h3, caption, figcaption");
    expect(texts.filter((text) => /['"]/.test(text))).toEqual([]);
  });
});

describe.each(notebooks.map(({ path, document }) => [path, document] as const))("on %s", (_, document) => {
  // A list of checks in groups has one title over all of its tables.
  const tables = [...document.querySelectorAll("main :is(table, .check-list)")].filter(
    (one) => !one.parentElement?.closest(".chart-table, .check-list"),
  );
  const captions = tables.map((table) => captionOf(table.querySelector("caption, .check-list-title")));
  const titles = [...document.querySelectorAll("main .chart-title")].map(ownText);

  test("every table has a caption of its own that says what it shows", () => {
    expect(captions.length).toBeGreaterThan(2);
    expect(captions.filter((caption) => !/^(?!Checks?$|Table$|Figures?$).{8,}$/.test(caption))).toEqual([]);
    expect(new Set(captions).size).toBe(captions.length);
  });

  test("every chart has a title, and a sentence that says what is drawn", () => {
    const charts = [...document.querySelectorAll("main figure.chart")];
    expect(titles).toHaveLength(charts.length);
    for (const [index, chart] of charts.entries()) {
      const title = titles[index] ?? "";
      const caption = ownText(chart.querySelector("figcaption") ?? chart);
      expect(title).toMatch(/^\p{Lu}.{10,}[^.]$/u);
      expect(caption.slice(caption.indexOf(title) + title.length)).toMatch(/\p{Lu}.{20,}\.$/u);
    }
  });
});
