import { isUnit, type Unit } from "../figures/index.ts";
import { ReleaseError } from "./problem.ts";
import { readTable } from "./read-table.ts";

/** What is measured. `element` is the US-GAAP element name, empty where there is none. */
export interface Concept {
  readonly id: string;
  readonly title: string;
  readonly element: string;
  readonly period: "duration" | "instant" | "comparison";
  readonly unit: Unit;
}

const columns = ["concept", "title", "element", "period", "unit"] as const;

/** Reads `concepts.csv`, and adds to each concept the one that compares two periods. Throws `ReleaseError`. */
export function parseConcepts(text: string, file: string): ReadonlyMap<string, Concept> {
  const concepts = new Map<string, Concept>();
  for (const { concept: id, title, element, period, unit, at_: at } of readTable(text, file, columns)) {
    if (!isUnit(unit) || (period !== "duration" && period !== "instant") || concepts.has(id)) {
      const what = `the concept ${id} is declared twice, or its unit or period is unknown`;
      const why = "a concept has one unit, and is an instant or a duration";
      throw new ReleaseError([{ ...at, column: 1, what, why, fix: "correct the row" }]);
    }
    const concept: Concept = { id, title, element, period, unit };
    concepts.set(id, concept);
    concepts.set(comparisonOf(concept).id, comparisonOf(concept));
  }
  return concepts;
}

/**
 * The concept that compares a concept in two periods: the growth in percent, or, of a percentage, the change in
 * basis points: `adjusted-ebitda-growth`, `segment-margin-change`.
 */
export function comparisonOf({ id, title, unit }: Concept): Concept {
  const made = { element: "", period: "comparison" } as const;
  if (unit === "percent")
    return { ...made, id: `${id}-change`, title: `${title} change`, unit: "basis-points" };
  return { ...made, id: `${id}-growth`, title: `${title} growth`, unit: "percent" };
}
