/** Which level each factor stands at; 0 is as published. */
export type Point = readonly number[];

/**
 * Points of a space whose factors have so many levels, the published one first: all if there are at most `most`, else
 * the extremes, enough that each level of each factor meets each level of every other one, and a sample, always the same.
 */
export function pointsOf(sizes: readonly number[], most: number): readonly Point[] {
  const product = sizes.reduce((all, size) => all * size, 1);
  if (product <= most) return Array.from({ length: product }, (_, index) => pointAt(index, sizes));
  const chosen = [...extremes(sizes), ...pairs(sizes)];
  const random = seeded(5);
  while (chosen.length < most) chosen.push(sizes.map((size) => Math.floor(random() * size)));
  return chosen;
}

/** The point of this index when all are counted through. */
function pointAt(index: number, sizes: readonly number[]): Point {
  let rest = index;
  return sizes.map((size) => {
    const level = rest % size;
    rest = Math.floor(rest / size);
    return level;
  });
}

/** As published; everything at its first and at its last; and each level of each factor by itself. */
function extremes(sizes: readonly number[]): readonly Point[] {
  const published = sizes.map(() => 0);
  const alone = sizes.flatMap((size, factor) =>
    Array.from({ length: size - 1 }, (_, level) => published.with(factor, level + 1)),
  );
  return [published, sizes.map((size) => size - 1), ...alone];
}

/** Points in which every level of every factor meets every level of every other one, each filled up greedily. */
function pairs(sizes: readonly number[]): readonly Point[] {
  const open = new Set(allPairs(sizes));
  const points: Point[] = [];
  for (const pair of open) {
    const [first = 0, a = 0, second = 0, b = 0] = pair.split(" ").map(Number);
    const point: (number | null)[] = sizes.map((_, at) => (at === first ? a : at === second ? b : null));
    for (const [factor, size] of sizes.entries()) point[factor] ??= bestLevel(point, factor, size, open);
    const whole = point.map((level) => level ?? 0);
    for (const met of pairsIn(whole)) open.delete(met);
    points.push(whole);
  }
  return points;
}

function bestLevel(
  point: readonly (number | null)[],
  factor: number,
  size: number,
  open: ReadonlySet<string>,
): number {
  const gain = (level: number): number =>
    point.filter((other, at) => other !== null && open.has(pairOf(factor, level, at, other))).length;
  const levels = Array.from({ length: size }, (_, level) => level);
  return levels.reduce((best, level) => (gain(level) > gain(best) ? level : best), 0);
}

function allPairs(sizes: readonly number[]): readonly string[] {
  const levels = (factor: number): readonly number[] => [...Array(sizes[factor] ?? 0).keys()];
  return sizes.flatMap((_, second) =>
    [...Array(second).keys()].flatMap((first) =>
      levels(first).flatMap((a) => levels(second).map((b) => pairOf(first, a, second, b))),
    ),
  );
}

const pairsIn = (point: Point): readonly string[] =>
  point.flatMap((b, second) => point.slice(0, second).map((a, first) => pairOf(first, a, second, b)));

const pairOf = (one: number, a: number, other: number, b: number): string =>
  one < other ? `${one} ${a} ${other} ${b}` : `${other} ${b} ${one} ${a}`;

/** Numbers from 0 to 1, the same at each run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
