import { expect, test } from "vitest";
import { authorMistakes } from "../../../src/commands/mistakes/author-mistakes.ts";

const line = 'src/notebooks/a.mdx:3:5  "x" is not defined';
const other = "data/fern/labels.csv:8:1  the concept ebitda is unknown; add it";

test.each([
  ["lines with places", new RangeError(`${line}\n${other}`), [line, other]],
  ["what an error came from", new Error("while rendering", { cause: new Error(line) }), [line]],
  ["all of several errors", new AggregateError([new Error(line), new Error(other)]), [line, other]],
])("an author can mend %s", (_, error, lines) => {
  expect(authorMistakes(error)).toEqual(lines);
});

test.each([
  ["a plain error", new Error("x is not a function")],
  ["a line with a place among others", new Error(`${line}\nx is not a function`)],
  ["an error without words", new Error("")],
  ["something else that is thrown", line],
])("%s is the program's own", (_, error) => {
  expect(authorMistakes(error)).toBeNull();
});
