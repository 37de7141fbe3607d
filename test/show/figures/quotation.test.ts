import { expect, test } from "vitest";
import { renderBlock } from "../../../src/lib/cells/render-value.ts";
import { lineOf, quotation } from "../../../src/lib/show/figures/quotation.ts";
import { htmlOf } from "../../../src/lib/text/markup/html.ts";
import { internap, newPage } from "../../site/internap.ts";

const { release } = internap();
const link = (line: number): string => `<a href="/base/releases/internap-2010-q2/#L${line}">line ${line}</a>`;
const rendered = (value: unknown): string => htmlOf(renderBlock(newPage(), value));

test("a line is a link to it", () => {
  expect(rendered(lineOf(release, 324))).toBe(link(324));
});

test.each([
  [244, "net income (loss) plus impairments and restructuring and stock-based compensation"],
  [41, "$(60.6) million"],
])("words of line %i are quoted with a link to it", (line, words) => {
  expect(rendered(quotation(release, line, words))).toBe(
    `<span class="quotation">“${words}” (${link(line)})</span>`,
  );
});

test.each([
  [244, "net income plus impairments", 'line 244 of the release does not say "net income plus impairments"'],
  [9999, "", "the release has no line 9999; it has"],
])("words that line %i does not have are refused", (line, words, message) => {
  expect(() => quotation(release, line, words)).toThrow(message);
});
