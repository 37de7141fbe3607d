import { expect, test } from "vitest";
import { hitAreas } from "../../src/lib/charts/hit-areas.ts";
import type { Box } from "../../src/lib/charts/mark-boxes.ts";

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });

test.each([
  { what: "a large mark is hit where it is", marks: [box(10, 10, 200, 40)], areas: [box(10, 10, 200, 40)] },
  { what: "a low bar is hit over 30 units", marks: [box(10, 20, 200, 10)], areas: [box(10, 10, 200, 30)] },
  { what: "a mark without width too", marks: [box(100, 100, 0, 30)], areas: [box(85, 100, 30, 30)] },
  {
    what: "between two dots side by side runs a border halfway",
    marks: [box(96, 96, 8, 8), box(106, 96, 8, 8)],
    areas: [box(85, 85, 20, 30), box(105, 85, 20, 30)],
  },
  {
    what: "and between two, one above the other",
    marks: [box(96, 110, 8, 8), box(96, 96, 8, 8)],
    areas: [box(85, 107, 30, 22), box(85, 85, 30, 22)],
  },
  {
    what: "two dots at one place keep their areas",
    marks: [box(96, 96, 8, 8), box(96, 96, 8, 8)],
    areas: [box(85, 85, 30, 30), box(85, 85, 30, 30)],
  },
  {
    what: "a large mark gives nothing up to a small one beside it",
    marks: [box(0, 0, 100, 40), box(100, 0, 4, 40)],
    areas: [box(0, 0, 100, 40), box(87, 0, 30, 40)],
  },
])("$what", ({ marks, areas }) => {
  expect(hitAreas(marks)).toEqual(areas);
});
