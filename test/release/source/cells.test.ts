import { expect, test } from "vitest";
import { splitCells } from "../../../src/lib/release/source/cells.ts";

test.each([
  ["Adjusted EBITDA (non-GAAP)\t<u>\\$ 9,924</u>", "\\$ 9,924", 30],
  ["Total\t<u>60,525</u>\t<u>63,365</u>", "60,525", 9],
  ["Inventory\t1\t(48)", "1", 10],
])("the text of a cell in %j is %j at %i, without its tags", (line, text, start) => {
  expect(splitCells(line)[1]).toEqual({ text, start, end: start + text.length });
});

test("tags between words of a heading are no part of it", () => {
  expect(splitCells("\t<u>June 30,</u> <u>2010</u>")[1]?.text).toBe("June 30, 2010");
});
