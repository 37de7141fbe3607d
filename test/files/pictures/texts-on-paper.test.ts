import { describe, expect, test } from "vitest";
import { rasterOf } from "../../../src/lib/files/pictures/raster.ts";
import { markTextsOnPaper } from "../../../src/lib/files/pictures/texts-on-paper.ts";
import { h, xmlOf } from "../../../src/lib/text/index.ts";

/** How a drawing is marked, by the words of each text. */
function marks(...children: readonly ReturnType<typeof h>[]): Readonly<Record<string, boolean>> {
  const xml = xmlOf(markTextsOnPaper(h("svg", { width: 400, height: 300 }, ...children)));
  const texts = [...xml.matchAll(/<text([^>]*)>(.*?)<\/text>/g)];
  return Object.fromEntries(texts.map(([, own = "", words = ""]) => [words, own.includes("on-paper")]));
}

const words = (text: string, x: number, y: number, more = {}): ReturnType<typeof h> =>
  h("text", { x, y, ...more }, text);

describe("a text is marked where it stands on bare paper", () => {
  const bar = h("rect", { x: 100, y: 100, width: 100, height: 20 });

  test("beside, above and below a shape, and not where it reaches into it", () => {
    const beside = words("beside", 220, 115);
    const into = words("into the bar", 60, 115);
    expect(marks(bar, beside, into, words("above", 110, 80), words("below", 110, 150))).toEqual({
      beside: true,
      "into the bar": false,
      above: true,
      below: true,
    });
  });

  test("where its groups have moved it, and by the end that stands at its place", () => {
    const moved = (x: number, more = {}): ReturnType<typeof h> =>
      h("g", { transform: `translate(${x},15)`, ...more }, words("moved", 0, 100));
    expect(marks(bar, moved(150))).toEqual({ moved: false });
    expect(marks(bar, moved(250))).toEqual({ moved: true });
    expect(marks(bar, moved(260, { "text-anchor": "end" }))).toEqual({ moved: true });
    expect(marks(bar, moved(225, { "text-anchor": "end" }))).toEqual({ moved: false });
    expect(marks(bar, moved(80, { "text-anchor": "end" }))).toEqual({ moved: true });
    expect(marks(bar, moved(80))).toEqual({ moved: false });
  });

  test("not near another text, a line, a dot or a line through points", () => {
    expect(marks(words("one", 10, 50), words("two", 25, 55))).toEqual({ one: false, two: false });
    expect(marks(h("line", { x1: 0, y1: 46, x2: 300, y2: 46 }), words("on it", 10, 50))).toEqual({
      "on it": false,
    });
    expect(marks(h("circle", { cx: 20, cy: 46, r: 4 }), words("on it", 10, 50))).toEqual({ "on it": false });
    expect(marks(h("path", { d: "M0,40L300,60" }), words("on it", 10, 50))).toEqual({ "on it": false });
    expect(marks(h("path", { d: "M0,140L300,160" }), words("apart", 10, 50))).toEqual({ apart: true });
  });

  test.each([
    ["a curve", h("path", { d: "M0,200C10,20 30,40 50,60" })],
    ["a picture", h("image", { x: 300, y: 200, width: 10, height: 10 })],
    ["a turned group", h("g", { transform: "rotate(45)" }, bar)],
    ["a style", h("g", { style: "font-size: 40px" }, bar)],
    ["a text in parts", h("text", { x: 300, y: 250 }, h("tspan", { dy: "-200" }, "part"))],
  ])("not where %s could reach anywhere", (_, shape) => {
    expect(marks(shape, words("far away", 10, 30))["far away"]).toBe(false);
  });
});

test("paper around letters that are marked changes no pixel; around others it does", async () => {
  const rules = "text{fill:#000;stroke:#fff;stroke-width:4px;paint-order:stroke;font-size:13.5px}";
  const drawn = (over: string, ...children: readonly ReturnType<typeof h>[]): Promise<Uint8Array> => {
    const marked = markTextsOnPaper(h("g", {}, ...children)).children;
    const size = { width: 200, height: 100, viewBox: "0 0 200 100" };
    const svg = h(
      "svg",
      { xmlns: "http://www.w3.org/2000/svg", ...size },
      h("style", {}, rules + over),
      marked,
    );
    return rasterOf(xmlOf(svg));
  };
  const shapes = [h("rect", { x: 50, y: 0, width: 20, height: 100 }), words("Labels", 80, 50)];
  const off = ".on-paper{stroke:none}";
  expect(marks(...shapes)).toEqual({ Labels: true });
  expect(await drawn(off, ...shapes)).toEqual(await drawn("", ...shapes));
  const over = [h("rect", { x: 50, y: 0, width: 20, height: 100 }), words("Labels", 40, 50)];
  expect(await drawn("text{stroke:none}", ...over)).not.toEqual(await drawn("", ...over));
});
