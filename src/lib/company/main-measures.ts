import type { Period } from "../release/index.ts";
import { latestWord, type Told, type ToldQuantity } from "./quantities.ts";

/** A measure of a company over quarters, the earliest first, each with the latest word on it. */
export interface QuarterlyMeasure {
  readonly id: string;
  readonly segment: string;
  readonly title: string;
  readonly quarters: readonly {
    readonly period: Period;
    readonly told: Told;
    readonly quantity: ToldQuantity;
  }[];
}

/** What readers look for first, by the field's names, most wanted first; of those in one row the first that is printed. */
const wanted: readonly (readonly string[])[] = [
  ["revenues", "net-sales"],
  ["gross-profit"],
  ["operating-income"],
  ["net-income"],
  ["adjusted-ebitda-non-gaap"],
  ["eps-diluted"],
];

/** The quarters of every measure of a company. */
export function quarterlyMeasures(quantities: readonly ToldQuantity[]): readonly QuarterlyMeasure[] {
  const quarters = quantities.filter(({ period }) => isQuarter(period));
  const groups = Map.groupBy(quarters, ({ id, segment, unit }) => [id, segment, unit].join(" "));
  return [...groups.values()].flatMap((own) => {
    const ordered = own.toSorted((a, b) => a.period.end.localeCompare(b.period.end));
    const latest = ordered.at(-1);
    if (!latest) return [];
    const { id, segment, title } = latest;
    const told = ordered.map((quantity) => ({
      period: quantity.period,
      told: latestWord(quantity),
      quantity,
    }));
    return [{ id, segment, title, quarters: told }];
  });
}

/** The main measures of a company as a whole, and those of its segments; those alone that two releases tell of. */
export function mainMeasures(quantities: readonly ToldQuantity[]): readonly QuarterlyMeasure[] {
  const all = quarterlyMeasures(quantities).filter(({ quarters }) => quarters.length > 2);
  const whole = wanted.flatMap((ids) =>
    ids.flatMap((id) => all.filter((one) => one.id === id && one.segment === "")).slice(0, 1),
  );
  const segments = all.filter(
    ({ id, segment }) => segment !== "" && /^(?:revenues|net-sales|segment-(?:profit|margin))$/.test(id),
  );
  return [...whole, ...segments];
}

/** Twelve to fourteen weeks, or three months. */
export function isQuarter({ kind, start, end }: Period): boolean {
  const days = (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1;
  return kind === "duration" && days > 80 && days < 100;
}
