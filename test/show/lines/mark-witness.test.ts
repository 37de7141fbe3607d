import { expect, test } from "vitest";
import { markWitness } from "../../../src/lib/show/index.ts";
import { htmlOf } from "../../../src/lib/text/markup/html.ts";
import { internap, newPage } from "../../site/internap.ts";

const { release } = internap();
const marked = (line: number, printed: string): string => {
  const witness = release.witnesses.find((one) => one.line === line && one.printed === printed);
  if (!witness) throw new Error(`line ${line} does not print ${printed}`);
  return htmlOf(markWitness(newPage(), witness, { own: [], asInput: [] }, []));
};

test("a figure is a button, which stays on its line", () => {
  expect(marked(26, "\\$ 9,924")).toMatch(/^<button [^>]*id="L26-\d+"[^>]*>\$ 9,924<\/button>$/);
});

/** Release, line 65: "to 137,500 net sellable square feet". */
test("a longer one flows with its sentence: words that are the label of the button behind them", () => {
  const html = marked(65, "137,500 net sellable square feet");
  expect(html).toMatch(
    /^<span [^>]*id="L65-(\d+)"[^>]*><label for="_b-65-\1">137,500 net sellable square feet/,
  );
  expect(html).toMatch(/<button [^>]*popovertarget="_f0"[^>]*id="_b-65-\d+"/);
});
