import { expect, test } from "vitest";
import { releaseBlocks } from "../../../src/lib/site/views/release-blocks.ts";
import { h } from "../../../src/lib/text/markup/html.ts";
import { inventedRelease } from "../../release/invented-release.ts";

const release = inventedRelease({
  lines: [
    "Results",
    "(in thousands)",
    "",
    "\tYear Ended December 31,\t",
    "\t2012\t2011",
    "Sales\t4,200\t3,900",
  ],
  caption: "Results",
  concepts: { sales: "USD" },
  rows: { Sales: "sales" },
});
const [table] = releaseBlocks({
  release,
  witnesses: release.witnesses,
  mark: ({ printed }) => h("b", {}, printed),
}).flatMap((block) => (block.kind === "table" ? [block] : []));
const heads = table?.head
  .map(({ cells }) => cells.flatMap(({ html, kind, span }) => (html === "" ? [] : [[html, kind, span]])))
  .filter((cells) => cells.length > 0);

test("a head stands over its numbers as a number does", () => {
  expect(heads?.at(-1)).toEqual([
    ["2012", "number", 1],
    ["2011", "number", 1],
  ]);
});

test("above other heads one reaches over the columns of numbers after it", () => {
  expect(heads?.at(-2)).toEqual([["Year Ended December 31,", "number", 2]]);
});
