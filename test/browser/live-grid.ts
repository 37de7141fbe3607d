import type { Input } from "../../src/lib/notebook/run/input.ts";
import { type Point, pointsOf } from "./grid-points.ts";
import type { Control, Field } from "./live-controls.ts";
import type { Settings } from "./live-notebooks.ts";

const most = 128;

/** One thing that can be varied by itself: the options of a choice, a box that is checked or not, numbers. */
interface Factor {
  readonly control: string;
  /** What a form would send of it at each of its levels; the first is as published. */
  readonly levels: readonly (readonly string[])[];
}

/**
 * The states in which a live page is compared with the build, from the controls that it shows: every combination where
 * there are at most 200, else every pair of levels, the extremes, and a sample, always the same, up to 128. The
 * published state comes first.
 */
export function gridOf(
  controls: readonly Control[],
  inputs: ReadonlyMap<string, Input>,
): readonly Settings[] {
  const factors = controls.flatMap((control) => factorsOf(control, inputs.get(control.name)));
  const sizes = factors.map(({ levels }) => levels.length);
  const states = pointsOf(sizes, most).map((point) => settingsAt(point, factors, inputs));
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
