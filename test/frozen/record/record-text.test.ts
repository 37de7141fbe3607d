import fc from "fast-check";
import { expect, test } from "vitest";
import { recordText } from "../../../src/lib/frozen/record/record-text.ts";

test("what fits stands on one line, the rest a part on a line", () => {
  const long = "x".repeat(140);
  expect(recordText({ a: 1, b: { c: [], d: ["e", null] }, f: [long, { g: true }], h: {} })).toBe(
    `{\n  "a": 1,\n  "b": { "c": [], "d": ["e", null] },\n  "f": [\n    "${long}",\n    { "g": true }\n  ],\n  "h": {}\n}\n`,
  );
});

test("it is the JSON of the record", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const plain: unknown = JSON.parse(JSON.stringify(value));
      expect(JSON.parse(recordText(value))).toEqual(plain);
    }),
  );
});
