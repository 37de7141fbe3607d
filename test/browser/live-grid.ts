import type { Input } from "../../src/lib/notebook/index.ts";
import type { Control, Field } from "./live-controls.ts";
import type { Settings } from "./live-notebooks.ts";

/** One thing that can be varied by itself: the options of a choice, a box that is checked or not, numbers. */
interface Factor {
  readonly control: string;
  /** What a form would send of it at each of its levels; the first is as published. */
  readonly levels: readonly (readonly string[])[];
}

/** Which level each factor stands at. */
type Point = readonly number[];

const most = 200;

/**
 * The states in which a live page is compared with the build, from the controls that it shows: every combination where
 * there are at most 200, else every pair of levels, the extremes, and a sample, always the same, up to 200. Neighbours
 * differ; the published state is among them.
 */
export function gridOf(
  controls: readonly Control[],
  inputs: ReadonlyMap<string, Input>,
): readonly Settings[] {
  const factors = controls.flatMap((control) => factorsOf(control, inputs.get(control.name)));
  const states = pointsOf(factors.map(({ levels }) => levels.length)).map((point) =>
    settingsAt(point, factors, inputs),
  );
  return [...new Map(states.map((state) => [JSON.stringify([...state]), state])).values()];
}

function settingsAt(point: Point, factors: readonly Factor[], inputs: ReadonlyMap<string, Input>): Settings {
  const settings = [...inputs.values()].flatMap((input) => {
    const own = factors.flatMap(({ control, levels }, index) =>
      control === input.name ? (levels[point[index] ?? 0] ?? []) : [],
    );
    const set = input.set(own);
    if ("refused" in set) throw new Error(`${input.name} refuses ${own.join(", ")}: ${set.refused}`);
    return set.setting === null ? [] : [[input.name, set.setting] as const];
  });
  return new Map(settings);
}

function factorsOf({ name, fields }: Control, input: Input | undefined): readonly Factor[] {
  if (!input) throw new Error(`the build shows no input ${name}`);
  return [...Map.groupBy(fields, ({ type }) => type)].flatMap(([type, group]): readonly Factor[] => {
    if (type === "checkbox") return group.map((field) => ({ control: name, levels: boxLevels(field) }));
    if (type === "radio" || type === "option") return [{ control: name, levels: publishedFirst(group) }];
    return group.map((field) => ({ control: name, levels: textLevels(field, input) }));
  });
}

const boxLevels = ({ value, isSet }: Field): Factor["levels"] => (isSet ? [[value], []] : [[], [value]]);

const publishedFirst = (fields: readonly Field[]): Factor["levels"] =>
  fields.toSorted((a, b) => Number(b.isSet) - Number(a.isSet)).map(({ value }) => [value]);

/** A slider tells its ends and steps; a number that is typed tells them when it refuses; a search has no ends. */
function textLevels({ type, value, min, max, step }: Field, input: Input): Factor["levels"] {
  if (type === "search") return [value, "the", "Zebra"].map((text) => [text]);
  const refused = input.set(["?"]);
  const words = "refused" in refused ? refused.refused.replaceAll(",", "").replaceAll("−", "-") : "";
  const said = (pattern: RegExp): string => pattern.exec(words)?.[1] ?? "";
  const ends = {
    min: min || said(/(-?[\d.]+) (?:to|or more)/),
    max: max || said(/(?:to|of) (-?[\d.]+)(?! or more)/),
    step: step || said(/steps of ([\d.]+)/),
  };
  const numbers = numbersWithin(value, ends).filter((text) => !("refused" in input.set([text])));
  return [...new Set(numbers)].map((text) => [text]);
}

function numbersWithin(
  value: string,
  { min, max, step }: { readonly min: string; readonly max: string; readonly step: string },
): readonly string[] {
  const [from, to, by] = [min || "0", max || "100", step || "1"].map(Number);
  const published = Number(value.replaceAll(",", "").replaceAll("−", "-"));
  const at = (number: number): string => String(Number(number.toFixed(6)));
  const [first = 0, last = 100, width = 1] = [from, to, by];
  const middle = first + width * Math.round((last - first) / width / 2);
  return [value, at(first), at(last), at(published + width), at(published - width), at(middle)];
}

function pointsOf(sizes: readonly number[]): readonly Point[] {
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
