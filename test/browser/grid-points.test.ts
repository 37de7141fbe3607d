import { expect, test } from "vitest";
import { pointsOf } from "./grid-points.ts";

test.each([
  { sizes: [2, 2, 2, 2, 2, 2, 2], count: 128 },
  { sizes: [], count: 1 },
  { sizes: [3, 5], count: 15 },
])("of few points, $count, none is left out", ({ sizes, count }) => {
  expect(new Set(pointsOf(sizes, 128).map(String)).size).toBe(count);
});

const large = [2, 2, 2, 2, 2, 6, 6, 3, 2, 5];

test("of many points, the first is as published, and every two levels of two factors meet", () => {
  const points = pointsOf(large, 128);
  expect(points[0]).toEqual(large.map(() => 0));
  const unmet = large.flatMap((size, one) =>
    large
      .slice(0, one)
      .flatMap((count, other) =>
        Array.from({ length: size * count }, (_, index) => [
          one,
          index % size,
          other,
          Math.floor(index / size),
        ]),
      ),
  );
  const isMet = ([one = 0, a, other = 0, b]: readonly number[]): boolean =>
    points.some((point) => point[one] === a && point[other] === b);
  expect(unmet.filter((pair) => !isMet(pair))).toEqual([]);
});

test("the sample is the same at each run", () => {
  expect(pointsOf(large, 128)).toEqual(pointsOf(large, 128));
  expect(pointsOf(large, 128)).toHaveLength(128);
});
