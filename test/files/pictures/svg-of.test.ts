import { describe, expect, test } from "vitest";
import { barChart } from "../../../src/lib/charts/bar-chart.ts";
import { chart } from "../../../src/lib/charts/chart.ts";
import { newDocument } from "../../../src/lib/charts/new-document.ts";
import { Plot } from "../../../src/lib/charts/plot.ts";
import { waterfall } from "../../../src/lib/charts/waterfall.ts";
import { isDrawing } from "../../../src/lib/files/pictures/drawing-file.ts";
import { rasterOf } from "../../../src/lib/files/pictures/raster.ts";
import { svgOf } from "../../../src/lib/files/pictures/svg-of.ts";
import { svgStyles, toSvgStyles } from "../../../src/lib/files/pictures/svg-styles.ts";
import { h } from "../../../src/lib/text/markup/html.ts";
import { xmlOf } from "../../../src/lib/text/markup/xml-of.ts";
import { internap } from "../../site/internap.ts";
import { readPng } from "../../site/read-png.ts";

const { desk, reconciliations } = internap();
const reconciliation = reconciliations[0]?.reconciliation;
if (!reconciliation) throw new Error("the release declares a reconciliation");
const bridge = waterfall(reconciliation, "2010-Q2");

describe("a chart as a file of its own", () => {
  const svg = svgOf(bridge, "");

  test("says its size, its name and what it shows", () => {
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="832" height="256" viewBox="-16 -16 832 256" role="img">/,
    );
    expect(svg).toContain("<title>Loss from operations to Adjusted EBITDA, 2010-Q2</title>");
    expect(svg).toContain("<desc>From $(713) thousand to $9,924 thousand, adjustment by adjustment.</desc>");
  });

  test("needs no style sheet, no script and no other file", () => {
    expect(svg).not.toMatch(/var\(|color-mix|<script|<foreignObject|<input|href|url\(|@import|@font-face/i);
    expect(svg).toContain('font-family:"Tieout Sans", "Tieout Sans Fallback", Arial');
  });

  test("has a rule for every class that a mark of it takes its colour from", () => {
    const classes = [...svg.matchAll(/class="(mark-[\w-]+|series-[\w-]+|axis)"/g)].map((match) => match[1]);
    expect(new Set(classes)).toEqual(new Set(["axis", "mark-added", "mark-total"]));
    for (const name of classes) expect(svgStyles().rules).toContain(`.${name}`);
  });

  test("is the same bytes when it is drawn again", () => {
    expect(svgOf(waterfall(reconciliation, "2010-Q2"), "")).toBe(svg);
  });
});

describe("a chart that says where its figures are from", () => {
  const source = "Internap, Second Quarter, 2010-08-04";
  const address = "https://example.org/notebooks/adjusted-ebitda/#waterfall";
  const credit = { unit: "thousands of US dollars", source, address };
  const svg = svgOf(bridge, "", credit);

  test("shows title, unit, source and permalink inside of its edges, above and below the drawing", () => {
    const [, top = "", height = ""] = /viewBox="-16 (-\d+) 832 (\d+)"/.exec(svg) ?? [];
    const texts = [
      ...svg.matchAll(/<text class="on-paper" x="0" y="(-?\d+)" font-size="\d+" font-weight="\d+">([^<]*)</g),
    ];
    expect(texts.map(([, , text]) => text)).toEqual([
      "Loss from operations to Adjusted EBITDA, 2010-Q2",
      `In thousands of US dollars. Source: ${source}.`,
      address,
    ]);
    const places = texts.map(([, y]) => Number(y));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(Number(top));
    expect(places[0]).toBeLessThan(0);
    expect(places[1]).toBeGreaterThan(224);
    expect(places[2]).toBeLessThan(Number(top) + Number(height) - 8);
  });

  test("says source and permalink to programs too, and what a reader has set", () => {
    expect(svg).toContain(`<dc:source>${source}</dc:source><dc:identifier>${address}</dc:identifier>`);
    const set = svgOf(bridge, "", { ...credit, set: "Tax rate: 35%" });
    expect(set).toContain(">Set by a reader: Tax rate: 35%.</text>");
    expect(svg).not.toContain("Set by a reader");
  });
});

test("a drawing of the author's own takes the name of its cell", () => {
  const drawing = Plot.plot({ width: 100, height: 50, marks: [Plot.ruleY([0])] });
  expect(isDrawing(drawing)).toBe(true);
  expect(isDrawing(newDocument().createElement("p"))).toBe(false);
  if (isDrawing(drawing)) expect(svgOf(drawing, "own-drawing")).toContain("<title>own-drawing</title>");
});

test("a chart that draws something else is refused", () => {
  const odd = chart({
    title: "Odd",
    description: "",
    draw: () => newDocument().createElement("p"),
    table: [],
  });
  expect(() => svgOf(odd, "")).toThrow('the chart "Odd" draws no SVG');
});

test("styles are those of the light theme, without what only a page has", () => {
  const tokens =
    ":root { /* x */ --ink: #101010; --paper: #fff; --red: #ff0000; --white: #ffffff; } @media (prefers-color-scheme: dark) { :root { --ink: #eeeeee; } }";
  const charts = `
    .chart > svg, .chart-plot > svg { width: 100%; color: var(--ink); }
    .chart :is(line, path).a { fill: color-mix(in srgb, var(--red) 50%, var(--white)); }
    .chart :focus-visible { fill: red; }
    .chart figcaption { color: var(--ink); }
    @media (max-width: 40rem) { .chart text { fill: red; } }`;
  expect(toSvgStyles(tokens, charts)).toEqual({
    rules: "svg{color:#101010}\nline.a,path.a{fill:#ff8080}\n.on-paper{stroke:none}",
    paper: "#fff",
  });
});

test("a colour that is nowhere set is a fault of the style sheet, and is told", () => {
  expect(() => toSvgStyles("", ".chart text { fill: var(--nothing); }")).toThrow(
    "--nothing, which is nowhere set",
  );
});

describe("text of an author is text in a drawing", () => {
  const hostile = '</title><script>alert(1)</script>"&\u0000\ud800';

  test("in its name, its description and its labels", () => {
    const rows = [[hostile, desk.figure("revenues", "2010-Q2")] as const];
    const svg = svgOf(barChart({ title: hostile, description: hostile, rows }), "");
    expect(svg).not.toMatch(/<script/);
    expect(svg).not.toContain("\u0000");
    expect(svg.match(/&lt;script&gt;alert\(1\)&lt;\/script&gt;/g)).toHaveLength(3);
  });

  test("in an attribute", () => {
    expect(xmlOf(h("g", { a: '"<&>\n' }))).toBe('<g a="&quot;&lt;&amp;&gt;&#10;"/>');
  });
});

describe("a drawing as a picture", () => {
  test("is twice as large, on the colour of paper, and of the colours of the page", async () => {
    const { width, height, pixel } = readPng(await rasterOf(svgOf(bridge, "")));
    expect([width, height]).toEqual([1664, 512]);
    expect(pixel(0, 0)).toEqual([0xfc, 0xfb, 0xf8]);
    // The middle of the last bar, which is a total.
    expect(pixel(900, 434)).toEqual([0x32, 0x36, 0x3b]);
  });

  test("has letters from the fonts of the site, and is the same bytes again", async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><text y="15" font-family="Tieout Serif" font-size="16">MM</text></svg>';
    const png = await rasterOf(svg, 1);
    const { pixel } = readPng(png);
    const dark = Array.from({ length: 800 }, (_, at) => pixel(at % 40, Math.floor(at / 40))).filter(
      ([red = 255]) => red < 128,
    );
    expect(dark.length).toBeGreaterThan(30);
    expect(Buffer.from(await rasterOf(svg, 1)).equals(png)).toBe(true);
  });

  test("cannot be made of what is no SVG", async () => {
    await expect(rasterOf("<p>")).rejects.toThrow();
  });
});
