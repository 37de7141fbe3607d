import { reported, type Source } from "../../figures/index.ts";
import type { Concept } from "./concepts.ts";
import type { Fact, ReleaseHead, Witness } from "./release.ts";

/** What facts are made with: the release, its concepts, and its tables in order of authority. */
export interface FactContext {
  readonly head: ReleaseHead;
  readonly concepts: ReadonlyMap<string, Concept>;
  readonly authority: readonly string[];
}

/** Joins the witnesses of each quantity into a fact; the figure is taken from the finest print of the highest authority. */
export function toFacts(witnesses: readonly Witness[], context: FactContext): Map<string, Fact> {
  const groups = Map.groupBy(witnesses, (one) => one.fact);
  return new Map([...groups].map(([id, group]) => [id, toFact(id, group, context)]));
}

function toFact(id: string, group: readonly Witness[], context: FactContext): Fact {
  const ordered = group.toSorted(byFinest(context.authority));
  const first = ordered[0];
  if (!first) throw new RangeError(`the fact ${id} has no witness`);
  const { concept, segment, period, unit } = first;
  const label = labelOf(concept, segment, context);
  const base = { id, concept, segment, period, unit, label, witnesses: ordered };
  return { ...base, figure: figureOf(ordered, label, context) };
}

function byFinest(authority: readonly string[]): (a: Witness, b: Witness) => number {
  const rank = (one: Witness): number => {
    const at = authority.indexOf(one.table);
    return at < 0 ? authority.length : at;
  };
  return (a, b) =>
    Number(a.value === "n/m") - Number(b.value === "n/m") ||
    b.decimals - a.decimals ||
    rank(a) - rank(b) ||
    a.line - b.line ||
    a.start - b.start;
}

function labelOf(concept: string, segment: string, { concepts, head }: FactContext): string {
  const title = concepts.get(concept)?.title ?? concept;
  const of = head.segments.find((one) => one.id === segment)?.title;
  return of ? `${title}, ${of}` : title;
}

function figureOf(
  ordered: readonly Witness[],
  label: string,
  { concepts, head }: FactContext,
): Fact["figure"] {
  const [first] = ordered;
  if (!first || first.value === "n/m") return null;
  const { unit, scale, decimals, value } = first;
  return reported({
    unit,
    scale,
    decimals,
    value,
    label,
    exact: concepts.get(first.concept)?.exact ?? false,
    sources: ordered.map((one) => sourceOf(one, head.id)),
  });
}

/** The source that figures carry for a witness. */
export function sourceOf(witness: Witness, release: string): Source {
  const { fact, table, label, line, start, end, printed } = witness;
  return { release, fact, table, label, line, start, end, printed };
}
