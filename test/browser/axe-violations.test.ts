import { afterAll, expect, test } from "vitest";
import { axeViolations, colourRules } from "./axe-violations.ts";
import { openSweep } from "./open-browser.ts";
import { keepPart, removeRepeated } from "./samples.ts";

const sweep = openSweep();
afterAll(() => sweep.close());

const rows = '<p class="row">All as it should be.</p>'.repeat(3);

/** What is wrong with the contrast of a page with three rows that are well, and with more. */
async function contrastOf(more: string, part = "html"): Promise<readonly string[]> {
  let found: readonly string[] = [];
  await sweep.on(async (page) => {
    await page.setContent(
      `<html lang="en"><style>:root{background:#fff;color:#222}.pale{color:#ccc}.grey{background:#ccc}</style>${rows}${more}`,
    );
    found = await axeViolations(page, { part, rules: colourRules });
  });
  return found;
}

test.each([
  ["a class", '<p class="row pale" id="a">Too pale.</p>'],
  ["a colour of its own", '<p class="row" id="a" style="color:#ccc">Too pale.</p>'],
  ["what is around it", '<div style="background:#444"><div><p class="row" id="a">Too dark.</p></div></div>'],
  ["the size of its letters", '<h2 style="color:#888">A</h2><p id="a" style="color:#888">Too small.</p>'],
  ["its words, after a sign", '<p class="pale">–</p><p class="pale" id="a">Too pale.</p>'],
  ["being seen", '<p class="pale" hidden>Too pale.</p><p class="pale" id="a">Too pale.</p>'],
])("contrast is examined of an element that differs from those before it only by %s", async (_, more) => {
  expect(await contrastOf(more)).toEqual(["color-contrast: #a"]);
});

test("of elements that are drawn the same, the first that lies in the part examined stands for all", async () => {
  const pale = (id: string): string => `<p class="pale" id="${id}">Too pale.</p>`;
  expect(await contrastOf(`${pale("a")}<div class="part">${pale("b")}${pale("c")}</div>`)).toEqual([
    "color-contrast: #a",
    "color-contrast: #b",
  ]);
  expect(await contrastOf(`<div>${pale("a")}</div><div id="part">${pale("b")}</div>`, "#part")).toEqual([
    "color-contrast: #b",
  ]);
});

test("of what repeats, the first two stay, and all that differs in any part, or is named by what stays", async () => {
  let left: readonly string[] = [];
  const row = (id: string, cell: string): string => `<li id="${id}"><b class="${cell}">Some words</b></li>`;
  await sweep.on(async (page) => {
    await page.setContent(
      `<ul>${["a", "b", "c"].map((id) => row(id, "x")).join("")}${row("d", "y")}${row("e", "x")}</ul><p aria-labelledby="e">`,
    );
    await removeRepeated(page);
    left = await page.evaluate(() => [...document.querySelectorAll("li")].map(({ id }) => id));
  });
  expect(left).toEqual(["a", "b", "d", "e"]);
});

test("of what repeats at one width, all that differs at another stays", async () => {
  let left: readonly string[] = [];
  await sweep.on(async (page) => {
    await page.setViewportSize({ width: 800, height: 600 });
    await page.setContent(
      `<style>@media (width < 500px) { #d { color: red } }</style>${["a", "b", "c", "d", "e"].map((id) => `<p id="${id}">Words`).join("")}`,
    );
    await removeRepeated(page, [() => page.setViewportSize({ width: 400, height: 600 })]);
    left = await page.evaluate(() => [...document.querySelectorAll("p")].map(({ id }) => id));
  });
  expect(left).toEqual(["a", "b", "d"]);
});

test("of a page, a part can be kept with what it names, and what is around it", async () => {
  let left: readonly string[] = [];
  await sweep.on(async (page) => {
    await page.setContent(
      '<main id="m"><p id="p">A</p><section id="s" aria-labelledby="h"><b id="b">B</b></section><h2 id="h">H</h2></main><i id="i">',
    );
    await keepPart(page, "section");
    left = await page.evaluate(() => [...document.querySelectorAll("body *")].map(({ id }) => id));
  });
  expect(left).toEqual(["m", "s", "b", "h"]);
});
