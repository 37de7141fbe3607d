import { expect, test } from "vitest";
import { labelsWithRoom } from "../../src/lib/charts/labels-with-room.ts";

/** The heights that are labelled, of points so far apart; a label of three characters is 19.5 wide, with a gap of 5. */
const labelled = (apart: number, ...heights: readonly number[]): readonly number[] =>
  labelsWithRoom(
    heights.map((height, at) => ({ at, height, label: height.toFixed(1) })),
    { x: ({ at }) => at * apart, y: ({ height }) => 100 - height },
  ).map(({ height }) => height);

test("every point has its label where all stand beside one another", () => {
  expect(labelled(25, 2, 1, 3, 2, 4)).toEqual([2, 1, 3, 2, 4]);
});

// A label of four characters is 26 wide: of neighbours 16 apart one stands 30 above the other, and the next but one is 32 away.
test("labels that stand above one another are clear, too", () => {
  expect(labelled(16, 10, 40, 10, 40)).toEqual([10, 40, 10, 40]);
  expect(labelled(16, 10, 10, 10, 10)).toEqual([10, 10]);
});

// The last, 2, and the first, 3; the highest is too near to the last, and the lowest is 30 from both.
test("the ends, the highest and the lowest are labelled before others", () => {
  expect(labelled(15, 3, 4, 1, 5, 2)).toEqual([3, 1, 2]);
});

test("the last is labelled where there is room for one alone", () => {
  expect(labelled(10, 5, 2)).toEqual([2]);
});

test("a single point has its label, and none has none", () => {
  expect(labelled(1, 7)).toEqual([7]);
  expect(labelled(1)).toEqual([]);
});
