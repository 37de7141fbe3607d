import { expect, test } from "vitest";
import { marginNote } from "../../../src/lib/show/figures/margin-note.ts";
import { millions } from "../../../src/lib/show/page/shown.ts";
import { textOf } from "../../../src/lib/text/markup/html.ts";
import { internap, newPage } from "../../site/internap.ts";

const { desk } = internap();
const netLoss = desk.figure("net-loss", "2010-Q2");
const [revenues, before] = [desk.figure("revenues", "2010-Q2"), desk.figure("revenues", "2009-Q2")];

const paragraphs = (...values: Parameters<typeof marginNote>[1]): readonly string[] => {
  const note = marginNote(newPage(), values);
  return note?.type === "element" ? note.children.map(textOf) : [];
};

/** Release, line 110: `TOTAL REVENUES`, 60,525 and 64,372; line 131: net loss, (1,271). */
test("each figure has the characters it was printed in and their line", () => {
  expect(paragraphs(millions(netLoss), revenues.growthFrom(before).as("percent"))).toEqual([
    "$(1.3) million $(1,271) line 131",
    "−6.0% 60,525 line 110, 64,372 line 110",
  ]);
});

test("a figure that a paragraph writes twice alike stands once, and as often as it is written otherwise", () => {
  expect(paragraphs(netLoss, netLoss, millions(netLoss))).toHaveLength(2);
});

test("characters that the paragraph writes itself are not said again", () => {
  const printed = desk.printed("revenues-growth", "2010-Q2/2009-Q2", "summary");
  expect(paragraphs(printed)).toEqual(["−6% -6% line 22"]);
  expect(paragraphs(desk.figure("adjusted-ebitda-margin", "2010-Q2"))).toEqual(["16.4% line 27"]);
});

/** Release, lines 110, 117, 118 and 131: 60,525 − 7,002 − 8,787 − 64,372 + 1,271 = −18,365. */
test("of many prints the first three are told", () => {
  const selling = desk.figure("sales-and-marketing", "2010-Q2");
  const administration = desk.figure("general-and-administrative", "2010-Q2");
  const rest = revenues.minus(selling).minus(administration).minus(before).minus(netLoss);
  expect(paragraphs(rest)).toEqual([
    "$(18,365) thousand 60,525 line 110, 7,002 line 117, 8,787 line 118 and 2 more",
  ]);
});

test("where nothing was printed there is no note", () => {
  expect(marginNote(newPage(), [])).toBeNull();
});

test("links are out of the way of those who go by key or listen, who have the cards", () => {
  const note = marginNote(newPage(), [netLoss]);
  expect(note).toMatchObject({ properties: { "aria-hidden": "true" } });
  const [entry] = note?.type === "element" ? note.children : [];
  const links = entry?.type === "element" ? entry.children.filter((one) => one.type === "element") : [];
  expect(links.at(-1)).toMatchObject({
    properties: { href: "/base/releases/internap-2010-q2/#L131", tabindex: "-1" },
  });
});
