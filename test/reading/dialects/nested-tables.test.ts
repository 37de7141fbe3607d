import { expect, test } from "vitest";
import { outerTables } from "../../../src/lib/reading/dialects/html/nested-tables.ts";

const outer = (html: string): readonly number[] => [...outerTables(html)];

test.each([
  ["<table><tr><td>1</td></tr></table><TABLE><tr><td>2</td></tr></TABLE>", []],
  [
    "<table><tr><td>1</td></tr></table><table><tr><td><table><tr><td>2</td></tr></table></td></tr></table>",
    [1],
  ],
  [
    "<!-- </table> --><table><tr><td><!-- </table> --><table><tr><td>2</td></tr></table></td></tr></table>",
    [0],
  ],
  ["<script>'</table>'</script><table><tr><td><table></table></td></tr></table>", [0]],
])("of the tables in %s those that hold others lay a page out", (html, expected) => {
  expect(outer(html)).toEqual(expected);
});
