import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { rasterOf } from "../../../src/lib/files/pictures/raster.ts";
import { bibtex } from "../../../src/lib/site/sharing/bibtex.ts";
import { citationOf, plainCitation } from "../../../src/lib/site/sharing/citation.ts";
import { linkedData } from "../../../src/lib/site/sharing/linked-data.ts";
import { oembed } from "../../../src/lib/site/sharing/oembed.ts";
import { pageMeta } from "../../../src/lib/site/sharing/page-meta.ts";
import { previewImage } from "../../../src/lib/site/sharing/preview-image.ts";
import { ris } from "../../../src/lib/site/sharing/ris.ts";
import { htmlOf } from "../../../src/lib/text/markup/html.ts";
import { hostile, hostilePage } from "./hostile-page.ts";

/** Rule: issue 6, "text from a release, from data and from the address is escaped everywhere". */
describe("a hostile text stays text", () => {
  test("in the head of a page", () => {
    const html = htmlOf(...pageMeta(hostilePage()));
    const { document } = parseHTML(`<!doctype html><html><head>${html}</head><body></body></html>`);
    expect(document.querySelectorAll("script, b, body > *")).toHaveLength(0);
    const title = document.querySelector('meta[property="og:title"]')?.getAttribute("content");
    expect(title).toBe(hostile);
  });

  test.each([
    ["a reconciliation", hostilePage()],
    ["a notebook", { ...hostilePage(), covers: undefined }],
  ])("in the JSON-LD of %s, which no `<` ends", (_, page) => {
    const json = linkedData(page);
    expect(json).not.toContain("<");
    const data = JSON.parse(json);
    expect([data.name ?? data.headline, data.isBasedOn.name]).toEqual([hostile, hostile]);
  });

  test("in oEmbed data, and once more in the frame within", () => {
    const { title, html } = JSON.parse(oembed(hostilePage()));
    expect(title).toBe(hostile);
    const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
    expect([...document.body.children].map(({ localName }) => localName)).toEqual(["iframe"]);
    expect(document.querySelector("iframe")?.getAttribute("title")).toBe(hostile);
    expect(document.querySelector("iframe")?.hasAttribute("onload")).toBe(false);
  });

  test("in the preview image, with a figure and without one", async () => {
    for (const page of [hostilePage(), { ...hostilePage(), key: null }]) {
      const svg = previewImage(page);
      expect(svg).not.toMatch(/<(?!\/?(svg|g|rect|text|path|circle)[ >])/);
      expect(Buffer.from(await rasterOf(svg, 1)).toString("latin1", 1, 4)).toBe("PNG");
    }
  });

  test("in BibTeX: braces balance, fields and the entry end where they should", () => {
    const text = bibtex(citationOf(hostilePage()));
    const unescaped = text.replaceAll(/\\[$&%#_]/g, "");
    expect(unescaped).not.toMatch(/[$&%#^~]/);
    const names = /\\(?!textbackslash\}|textbraceleft\}|textbraceright\}|textasciitilde\}|textasciicircum\})/;
    expect(unescaped).not.toMatch(names);
    expect(depths(text)).toEqual({ least: 0, last: 0, ends: 1 });
    expect(text.trimEnd().split("\n")).toHaveLength(9);
  });

  test("in RIS: no value begins a line, and one record ends", () => {
    const lines = ris(citationOf(hostilePage())).split("\r\n");
    expect(lines.map((line) => line.slice(0, 6)).join("")).toBe(
      "TY  - AU  - TI  - PB  - PY  - DA  - N1  - UR  - ER  - ",
    );
    expect(lines.join("")).not.toMatch(/[\p{Cc}\u2028]/u);
  });

  test("in the sentence to be copied: one line", () => {
    expect(plainCitation(citationOf(hostilePage()))).not.toMatch(/[\p{Cc}\u2028]/u);
  });
});

/** How deep braces nest: the least and last depth, and how often it came back to none. */
function depths(text: string): { least: number; last: number; ends: number } {
  const found = { least: 0, last: 0, ends: 0 };
  for (const letter of text) {
    if (letter === "{") found.last += 1;
    if (letter !== "}") continue;
    found.last -= 1;
    found.least = Math.min(found.least, found.last);
    if (found.last === 0) found.ends += 1;
  }
  return found;
}
