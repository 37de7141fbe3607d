import { isUnit, type Unit, unitEntry } from "../../figures/index.ts";
import { ReleaseError } from "../../text/index.ts";
import { elementColumns, type GaapElement, toElement } from "./gaap-element.ts";
import { type CsvRow, readTable } from "./read-table.ts";
import { requireAddressPart } from "./require-address-part.ts";

/** What is measured. */
export interface Concept {
  readonly id: string;
  readonly title: string;
  /** The element of the US-GAAP taxonomy; null where there is none, for the reason given, if one is. */
  readonly element: GaapElement | null;
  readonly noElement?: string;
  readonly period: "duration" | "instant" | "comparison";
  readonly unit: Unit;
  /** The printed number is the whole of it and was never rounded: a par value, a number of shares authorized. */
  readonly exact?: boolean;
  /** The measure that this one states in another way: of a margin, or an amount per share, what is divided. */
  readonly of?: string;
  /** What it is called in every release of its company, of a release that was added; none of what compares or divides. */
  readonly quantity?: string;
  /** What this one compares in two periods: its growth, or its change in basis points. */
  readonly compares?: { readonly concept: string; readonly by: "growth" | "change" };
}

const columns = ["concept", "title", "element", "period", "unit"] as const;
const optional = ["exact", "of", ...elementColumns] as const;

/** Reads `concepts.csv`, and adds to each concept the one that compares two periods. Throws `ReleaseError`. */
export function parseConcepts(text: string, file: string): ReadonlyMap<string, Concept> {
  const concepts = new Map<string, Concept>();
  for (const row of readTable(text, file, columns, optional)) {
    const { concept: id, title, period, unit, at_: at } = row;
    requireAddressPart(id, "a concept", at);
    const exact = exactOf(row);
    const element = toElement(row);
    if (!isUnit(unit) || (period !== "duration" && period !== "instant") || concepts.has(id)) {
      const what = `the concept ${id} is declared twice, or its unit or period is unknown`;
      const why = "a concept has one unit, and is an instant or a duration";
      throw new ReleaseError([{ ...at, column: 1, what, why, fix: "correct the row" }]);
    }
    if (row.of !== "" && !concepts.has(row.of)) {
      const what = `the concept ${id} is of ${row.of}, and no row above declares that`;
      const why = "what states a measure in another way stands below it";
      throw new ReleaseError([
        { ...at, column: 1, what, why, fix: 'correct its column "of", or move the row down' },
      ]);
    }
    const of = row.of === "" ? {} : { of: row.of };
    const noElement = element || row.reason === "" ? {} : { noElement: row.reason };
    const concept: Concept = {
      id,
      title,
      element,
      ...noElement,
      period,
      unit,
      ...(exact && { exact }),
      ...of,
    };
    concepts.set(id, concept);
    concepts.set(comparisonOf(concept).id, comparisonOf(concept));
  }
  return concepts;
}

/** Whether the column says so; throws for a word that is neither `yes` nor `no`, nor empty. */
function exactOf({ concept, exact, at_ }: CsvRow<"concept" | "exact">): boolean {
  if (["yes", "no", ""].includes(exact)) return exact === "yes";
  const what = `the concept ${concept} has "${exact}" in the column exact`;
  const why = "an amount is exact (yes) or rounded (no, or nothing)";
  throw new ReleaseError([{ ...at_, column: 1, what, why, fix: "write yes or no" }]);
}

/**
 * The concept that compares a concept in two periods: the growth in percent, or, of a percentage, the change in
 * basis points: `adjusted-ebitda-growth`, `segment-margin-change`.
 */
export function comparisonOf({ id, title, unit }: Concept): Concept {
  const made = (by: "growth" | "change", unit: Unit): Concept => ({
    id: `${id}-${by}`,
    title: `${title} ${by}`,
    element: null,
    period: "comparison",
    unit,
    compares: { concept: id, by },
  });
  const { changesIn } = unitEntry(unit);
  return changesIn !== undefined && isUnit(changesIn) ? made("change", changesIn) : made("growth", "percent");
}

/** Whether a concept is this measure, or states it in another way: as a share, for each share, against another period. */
export function statesMeasure(concepts: ReadonlyMap<string, Concept>, id: string, measure: string): boolean {
  const { compares, of } = concepts.get(id) ?? {};
  const stated = compares?.concept ?? of;
  return id === measure || (stated !== undefined && statesMeasure(concepts, stated, measure));
}
