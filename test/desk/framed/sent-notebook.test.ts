import { expect, test } from "vitest";
import { receiveNotebook, sendNotebook } from "../../../src/lib/desk/framed/sent-notebook.ts";
import { shownPiece } from "../../../src/lib/desk/framed/shown-piece.ts";

const paragraph = (line: number, words: string): string => `<p class="lead" data-line="${line}">${words}</p>`;
const shown = (prose: readonly string[], cards: readonly string[] = []) => ({
  prose: prose.map(shownPiece),
  cards: cards.map(shownPiece),
});

const before = shown(
  [paragraph(3, "One."), "\n", paragraph(5, "Two."), "\n", '<div data-cell="0">$1</div>'],
  ["<div>a</div>"],
);
const after = shown(
  [paragraph(3, "One, changed."), "\n", paragraph(7, "Two."), "\n", '<div data-cell="1">$1</div>'],
  ["<div>b</div>", "<div>a</div>"],
);

test("a page that shows nothing yet is sent all", () => {
  const sent = sendNotebook(before, null);
  expect(sent.prose[0]).toEqual(['<p class="lead" data-line="">One.</p>', "3"]);
  expect(receiveNotebook(sent, null)).toEqual(before);
});

test("of what a page shows already, nothing is sent but where it stands now", () => {
  const sent = sendNotebook(after, { number: 1, ...before });
  expect(sent.prose.map(([html]) => typeof html)).toEqual(["string", "number", "number", "number", "number"]);
  expect(sent.prose.map(([, mark]) => mark)).toEqual(["3", null, "7", null, "1"]);
  expect(sent.cards).toEqual([
    ["<div>b</div>", null],
    [0, null],
  ]);
  expect(receiveNotebook(sent, { number: 1, ...before })).toEqual(after);
});

test("what reads as a mark in a text, or stands on an element inside, is none", () => {
  const html = '<p>Write  data-line="5" or <b data-line="6">so</b>.</p>';
  expect(shownPiece(html)).toEqual({ html, mark: null });
});
