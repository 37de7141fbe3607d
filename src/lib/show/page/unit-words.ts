import { Figure, scaleWord, tableStyle, unitEntry } from "../../figures/index.ts";
import { Shown } from "./shown.ts";

/** The unit of a figure at its scale: `thousands of US dollars`. */
export function unitOf({ unit, scale }: Pick<Figure, "unit" | "scale">): string {
  const { words } = unitEntry(unit);
  const scaled = scaleWord(scale);
  return scaled ? `${scaled}s of ${words}` : words;
}

/**
 * The units of figures as they are written, to be said once: `in thousands of US dollars, and in US dollars a share`; those that
 * have a sign beside each figure last. Empty where one unit stands in two scales, which no reader could tell apart. A figure
 * that says its own unit takes no part.
 */
export function unitWords(values: readonly unknown[]): string {
  const found = values.flatMap(writtenUnit);
  if (mixesScales(values)) return "";
  const [signed, others] = partition(found, ({ unit }) => tableStyle(unit) === "symbol");
  const words = [...new Set(others.map((one) => `in ${unitOf(one)}`))];
  const signs = [...new Set(signed.map((one) => `in ${unitOf(one)}`))];
  const where = words.length > 0 ? " where there is the sign" : "";
  return listed([...words, ...signs.map((one) => one + where)]);
}

/** Whether figures of one unit stand in two scales: each says its own then. */
export function mixesScales(values: readonly unknown[]): boolean {
  const scales = Map.groupBy(values.flatMap(writtenUnit), ({ unit }) => unit);
  return [...scales.values()].some((own) => new Set(own.map(unitOf)).size > 1);
}

function writtenUnit(value: unknown): readonly Pick<Figure, "unit" | "scale">[] {
  if (value instanceof Figure) return [value];
  if (!(value instanceof Shown) || (value.options.unit ?? "none") !== "none") return [];
  const { unit, scale } = value.figure;
  return [{ unit, scale: value.options.scale ?? scale }];
}

function partition<One>(all: readonly One[], holds: (one: One) => boolean): readonly [One[], One[]] {
  return [all.filter(holds), all.filter((one) => !holds(one))];
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join() : `${words.slice(0, -1).join(", ")}, and ${words.at(-1)}`;
