import { expect, test } from "vitest";
import { groupMarks } from "../../src/lib/charts/group-marks.ts";
import type { DrawnMark } from "../../src/lib/charts/mark-boxes.ts";
import { given } from "../../src/lib/figures/figure.ts";

const figure = given({ unit: "ratio", label: "One", value: "1", reason: "for the test" });
const mark = (title: string, x: number, y: number, width = 8, height = 8): DrawnMark => ({
  title,
  figure,
  inRows: true,
  box: { x, y, width, height },
});

test.each([
  { what: "at one place", marks: [mark("a", 0, 0), mark("b", 0, 0)], groups: ["ab"] },
  { what: "nearer than a finger", marks: [mark("a", 0, 0), mark("b", 20, 10)], groups: ["ab"] },
  { what: "apart", marks: [mark("a", 0, 0), mark("b", 24, 0)], groups: ["a", "b"] },
  {
    what: "in a row, each near the last but not the first",
    marks: [mark("a", 0, 0), mark("b", 20, 0), mark("c", 40, 0)],
    groups: ["ab", "c"],
  },
  { what: "of which one is large", marks: [mark("a", 0, 0, 100), mark("b", 46, 0)], groups: ["a", "b"] },
])("marks $what answer as $groups", ({ marks, groups }) => {
  expect(groupMarks(marks).map((group) => group.marks.map(({ title }) => title).join(""))).toEqual(groups);
});

test("the box of a group is around all its marks", () => {
  expect(groupMarks([mark("a", 10, 10), mark("b", 20, 4, 8, 10)])[0]?.box).toEqual({
    x: 10,
    y: 4,
    width: 18,
    height: 14,
  });
});
