import { expect, test } from "vitest";
import { formerSlugs } from "../../../src/lib/frozen/notebook/former-slugs.ts";

test.each([
  ["none", undefined, []],
  ["an address of a notebook", ["notebooks/old/"], ["old"]],
  ["with a slash before it", ["/notebooks/old/"], ["old"]],
  ["in the folder of a release", ["releases/fern/notebooks/old/"], ["fern/old"]],
  ["an anchor is no page", ["notebooks/old/#a -> b"], []],
  ["another page", ["reconciliations/old/"], []],
])("the slugs that a notebook had: %s", (_, aliases, slugs) => {
  expect(formerSlugs(aliases)).toEqual(slugs);
});
