import { expect, test } from "vitest";
import { figureButton } from "../../../src/lib/show/figures/figure-button.ts";
import { notes } from "../../../src/lib/show/page/notes.ts";
import { internap, newPage } from "../../site/internap.ts";

const { desk } = internap();

test("the cards of a page are notes under one heading, which says where their lines are", () => {
  const page = newPage();
  figureButton(page, desk.figure("net-loss", "2010-Q2"));
  figureButton(page, desk.figure("adjusted-ebitda", "2010-Q2"));
  const html = notes(page);
  expect(html.match(/<h2>Notes<\/h2>/g)).toHaveLength(1);
  expect(html).toContain('<a href="/base/releases/internap-2010-q2/">');
  expect([...html.matchAll(/<div data-note="(\d+)" popover/g)].map(([, note]) => note)).toEqual(["1", "2"]);
});

test("a page without figures has no notes", () => {
  expect(notes(newPage())).toBe("");
});

test("the cards of a release's own page have no numbers, and are no notes", () => {
  const page = newPage();
  page.cards.set("w-1-2", '<div popover="auto" id="w-1-2"></div>');
  expect(notes(page)).toBe('<div popover="auto" id="w-1-2"></div>');
});
