import { expect, test } from "vitest";
import { newDocument } from "#new-document";
import { fromDom } from "../../src/lib/charts/dom.ts";
import { htmlOf } from "../../src/lib/text/markup/html.ts";

/** A bar with its attributes set in this order. */
function drawn(...attributes: readonly (readonly [string, string])[]): SVGElement {
  const document = newDocument();
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  for (const [name, value] of attributes) svg.setAttribute(name, value);
  return svg;
}

const [width, id, style] = [
  ["width", "3"],
  ["id", "clip-7"],
  ["style", "fill: red"],
] as const;

test("every document gives the same tree, in whatever order it keeps attributes", () => {
  const html = '<svg id="clip-1" width="3"></svg>';
  expect(htmlOf(fromDom(drawn(width, id)))).toBe(html);
  expect(htmlOf(fromDom(drawn(id, width)))).toBe(html);
});

test("styles of its own are left out", () => {
  const svg = drawn(width, style);
  svg.append(newDocument().createElement("style"));
  expect(htmlOf(fromDom(svg))).toBe('<svg width="3"></svg>');
});
