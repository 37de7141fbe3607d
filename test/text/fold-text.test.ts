import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { foldText, textIn } from "../../src/lib/text/fold-text.ts";

test.each([
  ["Adjusted  EBITDA", "adjusted ebitda"],
  ["$ 9,924", "$ 9924"],
  ["1,038,079.5", "1038079.5"],
  ["−51% – flat", "-51% - flat"],
  ["the company’s “measure”", 'the company\'s "measure"'],
  ["Total, net", "total, net"],
])("%j is searched as %j", (text, folded) => {
  expect(foldText(text)).toBe(folded);
  expect(foldText(folded)).toBe(folded);
});

test("what readers do not see of a line is not searched, and its cells do not run together", () => {
  const html =
    '<div><a class="line-number">26</a><table><tr><th>Adjusted <b>EB</b>ITDA</th><td><button>32%<span class="visually-hidden"> (does not tie)</span></button></td><td>10%</td></tr></table></div>';
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  expect(textIn(document.body)).toBe("adjusted ebitda 32% 10%");
});
