import { expect, test } from "vitest";
import { formulaHtml, formulaMistake } from "../../../../src/lib/notebook/parse/formulas/formula-html.ts";

test("a formula is MathML, in a line or in one of its own, and has no style that the policy of pages would refuse", () => {
  const inLine = formulaHtml("\\frac{a}{b}", false);
  const block = formulaHtml("\\frac{a}{b}", true);
  expect(inLine).toMatch(/^<math[^>]*><mfrac><mi>a<\/mi><mi>b<\/mi><\/mfrac><\/math>$/);
  expect(block).toMatch(/^<math display="block"/);
  expect(inLine + block + formulaHtml("\\color{red} x", false)).not.toContain("style=");
});

test.each([
  "\\href{javascript:alert(1)}{x}",
  "\\includegraphics{http://a.example/x.png}",
  "\\style{color:red}{x}",
])("%s leads nowhere and loads nothing", (tex) => {
  expect(formulaMistake(tex)?.what).toMatch(/^the formula cannot be read: /);
});

test("words in a formula are text, whatever they hold", () => {
  expect(formulaHtml("\\text{<b>\\&}", false)).toContain("&lt;b&gt;&amp;");
});
