import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnOfField, formatCsv, parseCsv } from "../../src/lib/text/csv.ts";

describe("strict CSV", () => {
  test("reading gives back what was written", () => {
    const record = fc.array(fc.string({ unit: "binary" }), { minLength: 1, maxLength: 4 });
    const isNothing = (fields: string[]) => fields.length === 1 && fields[0] === "";
    fc.assert(
      fc.property(fc.array(record), (records) => {
        const written = records.filter((fields) => !isNothing(fields));
        const read = parseCsv(formatCsv(written), "x.csv").map(({ fields }) => fields);
        expect(read).toEqual(written);
      }),
    );
  });

  test("a field is found in the column in which it begins, quotation marks and all", () => {
    const text = 'a,b\n"c,""d",,e\n';
    const record = parseCsv(text, "x.csv")[1] ?? { line: 0, fields: [] };
    expect([0, 1, 2, 3].map((at) => columnOfField(text, record, at))).toEqual([1, 9, 10, 11]);
  });

  test("a record keeps the line it starts on, after a quoted line feed too", () => {
    const records = parseCsv('a,"b\nc"\nd,e\n', "x.csv");
    expect(records.map(({ line }) => line)).toEqual([1, 3]);
  });

  test.each([
    ['a,b"c\n', "x.csv:1:4"],
    ['a,b\n"c"d,e\n', "x.csv:2:4"],
    ['a\n"b,c\n', "x.csv:2:1"],
    ["a,b\r\n", "x.csv:1:4"],
  ])("%j is refused at %s", (text, place) => {
    expect(() => parseCsv(text, "x.csv")).toThrow(place);
  });
});
