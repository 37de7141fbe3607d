import type { Release, Witness } from "../../release/index.ts";

/** A release by its id and by what it calls measures and segments; what it does not name goes by its id. */
export type NamingRelease = Pick<Release, "id" | "concepts" | "segments">;

/** `Adjusted EBITDA, 2010-Q2`, with the segment where there is one that the name of the measure does not bear. */
export function titleOf(
  release: Omit<NamingRelease, "id">,
  { concept, segment, period }: Pick<Witness, "concept" | "segment" | "period">,
): string {
  const measure = release.concepts.get(concept)?.title ?? concept;
  const of = release.segments.find((one) => one.id === segment)?.title;
  const said = of !== undefined && namesToo(measure, of) ? undefined : of;
  return [measure, said, period.toUpperCase().replace("/", " on ")].filter(Boolean).join(", ");
}

/** "Kettles net sales" names Kettles, and so does "Kettles"; "Kettle" does not. */
function namesToo(measure: string, segment: string): boolean {
  return ` ${measure.toLowerCase()} `.includes(` ${segment.toLowerCase()} `);
}
