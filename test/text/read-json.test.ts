import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readJson } from "../../src/lib/text/read-json.ts";
import { withDistinctIds, words, z } from "../../src/lib/text/shaped.ts";

const schema = z.strictObject(
  {
    name: words(),
    many: withDistinctIds(z.strictObject({ id: words() }, { error: "an item" }), "items").optional(),
  },
  { error: "a name and many items" },
);
const faultsIn = (text: string): readonly string[] =>
  (readJson(text, schema).faults ?? []).map(
    ({ line, column, what, why, fix }) => `${line}:${column} ${what}; ${why}; ${fix}`,
  );

describe("every mistake is told at its place, all of one kind at once", () => {
  test.each([
    [
      "a comma too many",
      '{\n  "name": "a",\n}',
      ["2:14 a comma stands after the last entry; it is not JSON; take it out"],
    ],
    [
      "a comma too few",
      '{"name": "a" "many": []}',
      ["1:14 a comma is expected between two entries; it is not JSON; correct the file"],
    ],
    ["a comment", '{"name": "a"} // b', ["1:15 JSON has no comments; it is not JSON; correct the file"]],
    ["nothing", "", ["1:1 a value is expected; it is not JSON; correct the file"]],
    [
      "two values",
      '{"name": "a"} 1',
      ["1:15 something stands after the end of the value; it is not JSON; correct the file"],
    ],
    [
      "a key twice",
      '{"name": "a",\n "name": "b"}',
      ['2:2 the key "name" stands twice; nobody knows which of them counts; take one out'],
    ],
    ["another shape", "[]", ["1:1 the value has another shape; it is a name and many items; correct it"]],
    ["a missing key", '{"many": []}', ['1:1 "name" is missing; it is a text; add it']],
    [
      "a key of every object",
      '{"name": "a",\n "constructor": 1}',
      ['2:2 "constructor" is not known; the keys are name, many; correct it or take it out'],
    ],
    [
      "the prototype",
      '{"name": "a", "__proto__": {"name": "b"}}',
      ['1:15 "__proto__" is not known; the keys are name, many; correct it or take it out'],
    ],
    [
      "wrong values",
      '{\n"name": 1,\n"many": [{"id": "a"}, {"id": ""}, 5, {"id": "a", "ID": 1}]}',
      [
        '2:9 "name" is wrong; it is a text; correct it',
        '3:30 "many[1].id" is wrong; it is a text; correct it',
        '3:35 "many[2]" is wrong; it is an item; correct it',
        '3:50 "many[3].ID" is not known; the keys are id; correct it or take it out',
      ],
    ],
    [
      "an id twice",
      '{"name": "a", "many": [{"id": "b"}, {"id": "b"}]}',
      ['1:44 "many[1].id" is wrong; it is an id of its own: "b" stands before; correct it'],
    ],
  ])("%s", (_, text, expected) => {
    expect(faultsIn(text)).toEqual(expected);
  });

  test("brackets by the thousand", () => {
    expect(faultsIn("[".repeat(100_000))).toEqual([
      "1:51 brackets stand more than 50 deep; no declaration is nested so deeply; take some out",
    ]);
  });
});

test("what is JSON and has the shape is read as JSON.parse reads it; any other text is refused, never thrown", () => {
  const any = fc.oneof(
    fc.json(),
    fc.string(),
    fc.json().map((text) => `${text},`),
  );
  fc.assert(
    fc.property(any, (text) => {
      const { value, faults } = readJson(text, z.unknown());
      if (!faults) expect(JSON.stringify(value)).toBe(JSON.stringify(JSON.parse(text)));
    }),
  );
});
