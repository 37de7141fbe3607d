import type { Check, NamingRelease } from "../../checks/index.ts";

/** What a table of checks is called, on a page and in a file: `Checks on Segment profit and Segment margin`. */
export function captionFor({ concepts }: Pick<NamingRelease, "concepts">, checks: readonly Check[]): string {
  if (checks.every(({ list }) => list === "statement")) return "Statements in words";
  const ids = new Set(checks.map(({ witness }) => witness.concept));
  if (ids.size > mostNamed) return `Checks on ${ids.size} measures`;
  return `Checks on ${listed([...ids].map((id) => concepts.get(id)?.title ?? id))}`;
}

const mostNamed = 3;

/** `a`, `a and b`, `a, b and c`. */
const listed = (names: readonly string[]): string =>
  [names.slice(0, -1).join(", "), names.at(-1)].filter(Boolean).join(" and ");
