import type { Release, Witness } from "../../release/index.ts";

/** A release by its id and by what it calls measures and segments; what it does not name goes by its id. */
export type NamingRelease = Pick<Release, "id" | "concepts" | "segments">;

/** `Adjusted EBITDA, 2010-Q2`, with the segment where there is one. */
export function titleOf(
  release: Omit<NamingRelease, "id">,
  { concept, segment, period }: Pick<Witness, "concept" | "segment" | "period">,
): string {
  const measure = release.concepts.get(concept)?.title ?? concept;
  const of = release.segments.find((one) => one.id === segment)?.title;
  return [measure, of, period.replace("/", " on ")].filter(Boolean).join(", ");
}
