import { expect, test } from "vitest";
import { safeCsv } from "../../../src/lib/files/tables/safe-csv.ts";

test("no text of a file is a formula to a spreadsheet, and numbers stay numbers", () => {
  const text = 'label,value,printed\n"=HYPERLINK(""x"")",-1271,(1)\n+Sons,-0.3,----\n@Total,60525,"60,525"\n';
  const safe = `label,value,printed\n"'=HYPERLINK(""x"")",-1271,(1)\n'+Sons,-0.3,'----\n'@Total,60525,"60,525"\n`;
  expect(safeCsv(text, "facts.csv")).toBe(safe);
});
