import { type Unit, unitNamed } from "../../figures/index.ts";
import { remember } from "../../text/index.ts";
import { type Concept, comparisonOf, type Period } from "../model/index.ts";
import type { DraftFact } from "./draft-fact.ts";
import { periodLabel } from "./period-label.ts";

/** What the facts of a draft speak of: concepts, periods and segments, named as declared ones are. */
export interface DraftTerms {
  readonly concepts: ReadonlyMap<string, Concept>;
  readonly periods: readonly Period[];
  readonly segments: readonly { readonly id: string; readonly title: string }[];
}

/** Small letters, digits and hyphens; empty for a text without any. */
export const idOfWords = remember(10_000, (text) => {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/['’]/g, "").toLowerCase();
  return plain.replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "");
});

/**
 * The concept of a fact: its label with the headings around it, since one label can mean two things under two headings; what is
 * not GAAP, or is a share or a difference, is another concept.
 */
export function conceptId({
  path,
  label,
  scenario,
  role,
  unit,
  kind: place,
  line,
  start,
}: DraftFact): string {
  // What a sentence speaks of is proposed by its words alone; it is no print of a quantity until a person says so.
  if (place === "prose") return `sentence-${line}-${start}`;
  const words = [...path, label].map(idOfWords).filter((one) => one !== "");
  const kind =
    role === "percent-of"
      ? "share"
      : role === "growth"
        ? "rate-of-change"
        : role === "change" || role === "change-points"
          ? "difference"
          : "";
  const measure = /^[A-Z]{3}$/.test(unit) ? "" : idOfWords(unit);
  return (
    [...words, scenario === "gaap" ? "" : scenario, kind, measure].filter((one) => one !== "").join("-") ||
    "unnamed"
  );
}

/** The period of a fact by the name that the draft gives it; empty where none is known. */
export function periodOfDraft({ period }: DraftFact): string {
  return idOfWords(period);
}

/** Gathers what facts speak of. */
export function draftTerms(facts: readonly DraftFact[]): DraftTerms {
  const concepts = new Map<string, Concept>();
  for (const fact of facts) {
    const concept = toConcept(fact, unitNamed(fact.unit));
    if (concepts.has(concept.id)) continue;
    concepts.set(concept.id, concept);
    concepts.set(comparisonOf(concept).id, comparisonOf(concept));
  }
  // Of what a sentence names, tables print the days.
  const ordered = facts.toSorted((a, b) => Number(b.kind === "prose") - Number(a.kind === "prose"));
  const periods = new Map(
    ordered.flatMap((one) => (one.to === "" ? [] : [[periodOfDraft(one), toPeriod(one)] as const])),
  );
  const segments = new Map(
    facts.flatMap(({ segment }) =>
      segment === "" ? [] : [[idOfWords(segment), { id: idOfWords(segment), title: segment }] as const],
    ),
  );
  return { concepts, periods: [...periods.values()], segments: [...segments.values()] };
}

function toConcept(fact: DraftFact, unit: Unit): Concept {
  const title = fact.label || fact.path.at(-1) || "Without a label";
  return {
    id: conceptId(fact),
    title,
    element: null,
    period: fact.from === "" ? "instant" : "duration",
    unit,
    ...quantityOf(fact),
  };
}

/** The field's name of what is measured, or that of its own words, which forms of tables do not change as headings do. */
function quantityOf({ concept, scenario, role, kind }: DraftFact): Pick<Concept, "quantity"> {
  if (kind === "prose" || role !== "value" || concept === "") return {};
  return { quantity: scenario === "gaap" ? concept : `${concept}-${scenario}` };
}

function toPeriod(fact: DraftFact): Period {
  const { from, to } = fact;
  const kind = from === "" ? "instant" : "duration";
  return { id: periodOfDraft(fact), kind, start: from || to, end: to, label: periodLabel(fact) };
}
