import { expect, test } from "vitest";
import { isVersionOf } from "../../../src/lib/frozen/record/is-version-of.ts";

test.each([
  ["its own id", { id: "ebitda" }, true],
  ["an id that it had", { id: "new", aliases: ["reconciliations/ebitda/"] }, true],
  ["one written with a slash before it", { id: "new", aliases: ["/reconciliations/ebitda/"] }, true],
  ["another id", { id: "new", aliases: ["reconciliations/adjusted-ebitda/"] }, false],
])("a record belongs to a reconciliation by %s", (_, released, expected) => {
  expect(isVersionOf({ id: "ebitda" }, released)).toBe(expected);
});
