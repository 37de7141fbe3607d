import type { Figure, Unit } from "../figures/index.ts";
import type { Fact, Period, Release, Witness } from "../release/index.ts";
import type { Company } from "./company.ts";

/** What one release says of a quantity. */
export interface Told {
  readonly release: Release;
  readonly fact: Fact;
  readonly witness: Witness;
  readonly figure: Figure;
}

/** A quantity in one period as the releases of a company print it in their tables, the earliest release first. */
export interface ToldQuantity {
  /** What is measured, in every release alike: `net-sales`, `adjusted-ebitda-non-gaap`. */
  readonly id: string;
  readonly segment: string;
  readonly unit: Unit;
  /** As the latest release calls it: "Net sales", and with its segment "Net sales, Kettles". */
  readonly measure: string;
  readonly title: string;
  readonly period: Period;
  readonly told: readonly Told[];
}

/** All quantities of a company, in the order of the latest release that prints each. */
export function quantitiesOf({ releases }: Company): readonly ToldQuantity[] {
  const all = releases.toReversed().flatMap((release) => [...toldIn(release)]);
  return [...Map.groupBy(all, ([key]) => key).values()].flatMap((entries) => {
    const [latest] = entries;
    if (!latest) return [];
    const [, { id, segment, period, told }] = latest;
    const of = told.release.segments.find((one) => one.id === segment)?.title;
    const measure = measureTitle(told, id, of);
    const title = of === undefined || measure === of ? measure : `${measure}, ${of}`;
    const all = entries.map(([, one]) => one.told).toReversed();
    return [{ id, segment, unit: told.fact.unit, measure, title, period, told: all }];
  });
}

/** Labels that say nothing without the heading above them. */
const needsHeading = /^(?:basic|diluted|basic and diluted|total|other|other, net)$/i;

/**
 * What a row measures: its label; the heading above it, where the label is a segment, or what other rows call the same; and both
 * where the label says too little.
 */
function measureTitle({ release, fact, witness }: Told, id: string, segment: string | undefined): string {
  const label = release.concepts.get(fact.concept)?.title ?? fact.label;
  const row = release.tables
    .find((table) => table.id === witness.table)
    ?.rows.find(({ line, kind }) => line === witness.line && kind !== "section");
  const section = row?.section ?? "";
  if (label === segment) return section || (titleElsewhere(release, id) ?? inWords(id));
  return section !== "" && needsHeading.test(label) ? `${section}, ${label.toLowerCase()}` : label;
}

/** `segment-profit` is "Segment profit". */
const inWords = (id: string): string => `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll("-", " ")}`;

/** What rows that are of no segment call a quantity. */
function titleElsewhere({ concepts, segments }: Release, id: string): string | undefined {
  const named = [...concepts.values()].filter(({ quantity }) => quantity === id);
  return named.find(({ title }) => segments.every((one) => one.title !== title))?.title;
}

interface Entry {
  readonly id: string;
  readonly segment: string;
  readonly period: Period;
  readonly told: Told;
}

/** What a release prints under one name with two values is no quantity that another release could be held against. */
function toldIn(release: Release): ReadonlyMap<string, Entry> {
  const periods = new Map(release.periods.map((one) => [one.id, one]));
  const entries = [...release.facts.values()].flatMap((fact) => {
    const concept = release.concepts.get(fact.concept);
    const id = concept?.quantity ?? (release.company || concept?.compares ? undefined : fact.concept);
    const period = periods.get(fact.period);
    const witness = fact.witnesses.find(({ table }) => table !== "prose");
    if (id === undefined || !period || !witness || !fact.figure) return [];
    const told = { release, fact, witness, figure: fact.figure };
    return [
      [keyOf(id, fact.segment, fact.unit, period), { id, segment: fact.segment, period, told }] as const,
    ];
  });
  const grouped = Map.groupBy(entries, ([key]) => key);
  return new Map(
    [...grouped].flatMap(([key, own]) =>
      (isOne(own.map(([, one]) => one)) ? own.slice(0, 1) : []).map(([, one]) => [key, one] as const),
    ),
  );
}

function isOne([first, ...others]: readonly Entry[]): boolean {
  return others.every(({ told }) => first?.told.figure.value.equals(told.figure.value));
}

function keyOf(id: string, segment: string, unit: Unit, { start, end }: Period): string {
  return [id, segment, unit, start, end].join(" ");
}

/** The latest word on a quantity. */
export function latestWord({ told }: ToldQuantity): Told {
  const latest = told.at(-1);
  if (!latest) throw new RangeError("a quantity that no release prints");
  return latest;
}
