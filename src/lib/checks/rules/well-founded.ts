import type { Check } from "../model/index.ts";

/**
 * The checks that may raise an alarm on a release of which no person has declared how its figures are made of one another: a
 * footing that the shape of a table suggests has to hold in most of its columns, else it is not the rows above that make the total.
 */
export function wellFounded(checks: readonly Check[]): readonly Check[] {
  const footings = Map.groupBy(
    checks.filter(({ rule }) => rule === "foot"),
    ({ witness }) => `${witness.table} ${witness.concept} ${witness.line}`,
  );
  const idle = new Set([...footings.values()].filter((columns) => !holdsInMost(columns)).flat());
  return checks.filter((one) => !idle.has(one));
}

function holdsInMost(columns: readonly Check[]): boolean {
  const failed = columns.filter(({ verdict }) => verdict === "does-not-tie").length;
  return failed * 2 < columns.length;
}
