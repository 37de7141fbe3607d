import { expect, test } from "vitest";
import { blocksOf } from "../../../src/lib/desk/blocks/blocks-of.ts";
import { placeInWhole } from "../../../src/lib/desk/edits/source-place.ts";

const source = "---\r\ntitle: A\r\n---\r\n\r\nSales rose.\r\n\r\nCosts fell.\r\n";
const sheet = { source, blocks: blocksOf(source, "x.mdx") };
const front = "---\ntitle: A\n---\n\n";

test("a place in what is typed for a block is one in the whole notebook, whose lines end as in the editor", () => {
  const place = placeInWhole(sheet, { index: 1, place: "instead", text: "Sales\nfell." }, 6);
  expect(place.source).toBe(`${front}Sales\nfell.\n\nCosts fell.\n`);
  expect(place.source.slice(place.offset)).toBe("fell.\n\nCosts fell.\n");
});

test("what is typed after a block stands between it and the next", () => {
  const place = placeInWhole(sheet, { index: 1, place: "after", text: "New" }, 0);
  expect(place.source.slice(0, place.offset)).toBe(`${front}Sales rose.\n\n`);
  expect(place.source.slice(place.offset)).toMatch(/^New\n\n\s*Costs fell\.\n$/);
});
