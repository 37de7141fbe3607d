import { expect, test } from "vitest";
import { cellChanges } from "../../src/lib/frozen/cell-changes.ts";
import { cell } from "./records.ts";

const code = cell.code.join("\n");
const path = cell.notebook;

test.each([
  ["the same", cell, [{ id: "reconciliation", source: code }], []],
  ["the same, with other line ends", cell, [{ id: null, source: `${code.replaceAll("\n", "\r\n")}\n` }], []],
  [
    "another",
    cell,
    [{ id: "reconciliation", source: "ebitda" }],
    [`The code of the cell reconciliation in ${path} was changed since.`],
  ],
  ["gone", cell, [], [`The code of the cell reconciliation in ${path} was changed or removed since.`]],
  [
    "gone, and had no id",
    { ...cell, id: null },
    [{ id: null, source: "ebitda" }],
    [`The code of a cell in ${path} was changed or removed since.`],
  ],
  ["in a notebook that is gone", cell, undefined, [`The notebook ${path} is not published any more.`]],
])("code that is %s", (_, frozen, living, sentences) => {
  expect(cellChanges({ cells: [frozen] }, () => living)).toEqual(sentences);
});
