import { describe, expect, test } from "vitest";
import { parseRelations, RelationError } from "../../../src/lib/checks/relations/parse-relations.ts";

const parse = (text: string) => parseRelations(text, "relations.txt");
const one = (text: string) => parse(text)[0];
const reference = (concept: string, segment = "", when = "same") => ({
  kind: "reference",
  concept,
  segment,
  when,
});
const term = (weight: 1 | -1, expression: object) => ({ weight, expression });

describe("a relation reads rule, name, target and expression", () => {
  test("its name is its target where none is given, and it holds in every table", () => {
    expect(one("recalculate: margin = profit / revenues")).toEqual({
      rule: "recalculate",
      name: "margin",
      target: reference("margin"),
      expression: { kind: "quotient", dividend: reference("profit"), divisor: reference("revenues") },
      table: null,
      place: { file: "relations.txt", line: 1, column: 14 },
    });
    expect(one("recalculate other-way: profit = a - b")?.name).toBe("other-way");
  });

  test("words after the name tell readers which way it is computed; a name alone tells them nothing", () => {
    expect(one('recalculate other-way "by difference" by definition: profit = a - b')).toMatchObject({
      name: "other-way",
      route: "by difference",
      definition: true,
    });
    expect(one("recalculate other-way: profit = a - b")).not.toHaveProperty("route");
  });

  test.each([
    ["a", reference("a")],
    ["a[*]", reference("a", "*")],
    ["a[north]", reference("a", "north")],
    ["a[]", reference("a")],
    ["a@start", reference("a", "", "start")],
    ["a[north]@end", reference("a", "north", "end")],
    ["a@prior", reference("a", "", "prior")],
    ["a * b", { kind: "product", factors: [reference("a"), reference("b")] }],
    ["-a", { kind: "sum", terms: [term(-1, reference("a"))] }],
    [
      "a nil if b is negative",
      { kind: "unless-negative", guard: reference("b"), expression: reference("a") },
    ],
    [
      "a - b + c",
      { kind: "sum", terms: [term(1, reference("a")), term(-1, reference("b")), term(1, reference("c"))] },
    ],
    ["a-b - c2", { kind: "sum", terms: [term(1, reference("a-b")), term(-1, reference("c2"))] }],
  ])("an expression reads %s from left to right", (text, expected) => {
    expect(one(`foot: t = ${text}`)?.expression).toEqual(expected);
  });

  test("a period may be named by its id", () => {
    expect(one("foot: t = a@2010-Q1")?.expression).toMatchObject({
      concept: "a",
      when: { period: "2010-Q1" },
    });
  });

  test("it may be limited to one table", () => {
    expect(one("foot in summary: t = a")).toMatchObject({ name: "t", table: "summary" });
    expect(one("foot by-hand in summary: t = a")).toMatchObject({ name: "by-hand", table: "summary" });
  });

  test("a quotient binds closer than a sum, and brackets closer than both", () => {
    expect(one("foot: t = a + b / (c - d)")?.expression).toEqual({
      kind: "sum",
      terms: [
        term(1, reference("a")),
        term(1, {
          kind: "quotient",
          dividend: reference("b"),
          divisor: { kind: "sum", terms: [term(1, reference("c")), term(-1, reference("d"))] },
        }),
      ],
    });
  });

  test.each(["foot", "cross-foot", "recalculate", "agree", "roll-forward"])("%s is a rule", (rule) => {
    expect(one(`${rule}: t = a`)?.rule).toBe(rule);
  });

  test("comments and empty lines say nothing, whatever ends the line", () => {
    expect(parse("# a comment\n\n  foot: t = a # why\r\n\t\n").map(({ name }) => name)).toEqual(["t"]);
  });
});

/** Columns count from 1. A mistake at the end of a line stands just behind its last character. */
describe("a mistake is reported with file, line and column, and with what to do", () => {
  test.each([
    ["margin = a / b", 1, 1, "no rule stands before a colon"],
    ["  Foot: t = a", 1, 3, "no rule stands before a colon"],
    ["footing: t = a", 1, 1, '"footing" is no rule of foot, cross-foot, agree, recalculate, roll-forward'],
    ["# first\n\n   sum: t = a", 3, 4, '"sum" is no rule'],
    ["foot:", 1, 6, "the relation ends too early"],
    ["foot: t", 1, 8, "the relation ends too early"],
    ["foot: t =", 1, 10, "the relation ends too early"],
    ["foot: t = a +   # and then?", 1, 14, "the relation ends too early"],
    ["foot: t a", 1, 9, '"a" stands where "=" is due'],
    ["foot: = a", 1, 7, '"=" is no concept'],
    ["foot: t = a - - b", 1, 15, '"-" is no concept'],
    ["foot: t = a b", 1, 13, '"b" stands after the end of the expression'],
    ["foot: t = a / b / c", 1, 17, '"/" stands after the end of the expression'],
    ["foot: t = (a + b", 1, 17, "the relation ends too early"],
    ["foot: t = (a + b = c", 1, 18, '"=" stands where ")" is due'],
    ["foot: t = a + b)", 1, 16, '")" stands after the end of the expression'],
    ["foot: t = a@", 1, 12, '"@" is not understood'],
    ["foot: t = a * b * c", 1, 17, '"*" stands after the end of the expression'],
    ["foot: t = a % b", 1, 13, '"% b" is not understood'],
    ["foot: t = a nil", 1, 16, "the relation ends too early"],
    ["foot: t = a nil if b is positive", 1, 25, '"positive" stands where "negative" is due'],
    ["foot: t = a +   1,000", 1, 17, '"1,000" is not understood'],
    ["foot: Total = a", 1, 7, '"Total = a" is not understood'],
    ["foot: t = a[North]", 1, 12, '"[North]" is not understood'],
  ])("%j is wrong at %i:%i", (text, line, column, what) => {
    const mistaken = () => parse(text);
    expect(mistaken).toThrow(RelationError);
    expect(mistaken).toThrow(`relations.txt:${line}:${column}  ${what}`);
    expect(mistaken).toThrow(
      '; a relation reads `rule [name ["words"]] [in table]: target = expression`, for example',
    );
  });
});
