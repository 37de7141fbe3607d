import { afterAll, expect, test } from "vitest";
import { prepareToCompare, type Told } from "./compare-regions.ts";
import { openSweep } from "./open-browser.ts";

const sweep = openSweep();
afterAll(() => sweep.close());

const figure = '<button popovertarget="_f-a">9</button>';
const told: Told = {
  texts: [
    `<div><p class="live" data-live="cell 1">One ${figure}</p></div>`,
    '<div id="_f-a" popover>Nine</div>',
  ],
  units: [["cell 1", 0]],
  cards: { "_f-a": 1 },
};
const region = (more = "", id = "_f1", note = 'data-note="2"'): string =>
  `<p class="live" data-live="cell 1">One <button popovertarget="${id}" ${note}>9</button>${more}</p>`;
const card = (words: string, id = "_f1"): string => `<div id="${id}" popover data-note="2">${words}</div>`;

/** How a page differs from what it was told, when it is told so and again when no text is new to it. */
async function differences(body: string): Promise<readonly (readonly string[])[]> {
  const found: (readonly string[])[] = [];
  await sweep.on(async (page) => {
    await page.setContent(body);
    await page.evaluate(prepareToCompare, { _f1: "_f-a" });
    for (const more of [told, { ...told, texts: [] }])
      found.push(await page.evaluate((what) => window.compareRegions(what), more));
  });
  return found;
}

test.each([
  ["with other ids of cards, and notes", region() + card("Nine")],
  [
    "with attributes in another order",
    region().replace(/class="live" (data-live="cell 1")/, '$1 class="live"') + card("Nine"),
  ],
])("a page that is as the build makes it, %s, does not differ", async (_, body) => {
  expect(await differences(body)).toEqual([[], []]);
});

test.each([
  ["a word more in a region", region("!") + card("Nine"), "cell 1: the build has"],
  ["another attribute", region().replace("live", "lively") + card("Nine"), "cell 1: the build has"],
  ["another card", region() + card("Ten"), "card _f1: the build has"],
  ["no card", region(), "card _f1: the build has"],
  [
    "a card that the build has not",
    region("", "_f2") + card("Nine", "_f2") + card("Nine"),
    "card _f2: the build has",
  ],
  ["a figure with the note of another", region("", "_f1", 'data-note="3"') + card("Nine"), "has note 2"],
  ["no such region", card("Nine"), "cell 1 is nowhere on the page"],
])("%s is found, at first and again", async (_, body, words) => {
  for (const found of await differences(body)) expect(found.join("\n")).toContain(words);
});
