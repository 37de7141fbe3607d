import { readFileSync } from "node:fs";
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { axeViolations } from "./axe-violations.ts";
import { siteFolder } from "./built-project.ts";
import { openReader } from "./open-browser.ts";

type Point = readonly [x: number, y: number];

/** The colours of the picture that a page shows, at places in its dots. */
function colorsOf(page: Page, places: readonly Point[]): Promise<readonly string[]> {
  return page.locator("img").evaluate(async (image: HTMLImageElement, asked) => {
    await image.decode();
    const canvas = document.createElement("canvas");
    Object.assign(canvas, { width: image.naturalWidth, height: image.naturalHeight });
    const context = canvas.getContext("2d", { willReadFrequently: true });
    context?.drawImage(image, 0, 0);
    return asked.map(([x, y]) => {
      const rgb = context?.getImageData(x, y, 1, 1).data.slice(0, 3) ?? [];
      return `#${[...rgb].map((one) => one.toString(16).padStart(2, "0")).join("")}`;
    });
  }, places);
}

/** A place inside the longest bar of a total, in dots. */
function insideTotal(svg: string): Point {
  const [left = 0, top = 0] = (/viewBox="(\S+) (\S+)/.exec(svg) ?? []).slice(1).map(Number);
  const [, total = ""] = /<g class="mark-total">(.*?)<\/g>/.exec(svg) ?? [];
  const [, height, width, x, y] =
    /.*<rect height="(\S+)" width="(\S+)" x="(\S+)" y="(\S+)"/.exec(total) ?? [];
  const at = (from: number, start?: string, size?: string): number =>
    Math.round(2 * (Number(start) - from + Number(size) / 2));
  return [at(left, x, width), at(top, y, height)];
}

const notebook = "notebooks/adjusted-ebitda/";

test("a chart is drawn as a picture where a reader asks for it, twice as large, in the fonts and colours of the site", async () => {
  const { context, complaints } = await openReader({ acceptDownloads: true });
  const page = await context.newPage();
  await page.goto(notebook);
  const link = page.locator(".downloads a[href$='adjusted-ebitda/waterfall.png']");
  const saved = page.waitForEvent("download");
  await link.click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe("waterfall.png");
  const png = readFileSync(await download.path());
  const svg = readFileSync(`${siteFolder}/${notebook}waterfall.svg`, "utf8");
  const [width, height] = ["width", "height"].map((name) =>
    Number(RegExp(` ${name}="(\\d+)"`).exec(svg)?.[1]),
  );
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * (width ?? 0), 2 * (height ?? 0)]);
  const [paper = "", ink = ""] = await colorsOf(page, [[4, 4], insideTotal(svg)]);
  expect(paper).toBe(/<rect [^>]*fill="(#\w+)"/.exec(svg)?.[1]);
  expect(ink).toBe(/\.mark-total\{fill:(#\w+)/.exec(svg)?.[1]);
  await page.locator("img").waitFor();
  expect(await axeViolations(page)).toEqual([]);
  expect(await page.getByText("The same as SVG").getAttribute("href")).toContain("/waterfall.svg");
  // What is no picture of this site is not fetched.
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  for (const of of ["https://example.org/a.png", "//example.org/a.png", "search/index.html", ""])
    await page.goto(`embed/picture/?of=${encodeURIComponent(of)}`);
  await page.waitForTimeout(300);
  expect(asked.filter((path) => !/^\/(?:embed\/picture\/|_astro\/|favicon)/.test(path))).toEqual([]);
  await context.close();
  expect(complaints).toEqual([]);
});
