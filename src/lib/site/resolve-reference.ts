import type { Reference } from "../notebook/index.ts";
import { nearestName } from "../text/index.ts";

/** What an id in prose refers to: where it is, and the words that stand for it. */
export interface ReferenceTarget {
  readonly href: string;
  readonly text: string;
}

/** What ids can refer to; several targets under one id are an ambiguity, unless they are one place. */
export type Referable = ReadonlyMap<string, readonly (ReferenceTarget & { readonly fullId: string })[]>;

/** What is wrong with a reference, in clauses. */
export interface ReferenceFault {
  readonly what: string;
  readonly fix: string;
}

/** Finds what an id refers to, or says why it cannot be known. */
export function resolveReference(
  { id }: Pick<Reference, "id">,
  known: Referable,
): ReferenceTarget | ReferenceFault {
  const targets = known.get(id) ?? [];
  const [first, ...others] = targets;
  if (first && others.every(({ href }) => href === first.href)) return first;
  const full = targets.map(({ fullId }) => `@${fullId}`).join(" or ");
  if (first) return { what: `"@${id}" could be more than one thing`, fix: `write ${full}` };
  const what = `"@${id}" is no notebook, cell, reconciliation, table or check`;
  return { what, fix: elsewhere(id, known) ?? nearest(id, known) ?? "write the id of one" };
}

function nearest(id: string, known: Referable): string | null {
  const name = nearestName(id, known.keys());
  return name === null ? null : `did you mean "@${name}"?`;
}

/** A cell of another notebook is named with the notebook: the shortest name of each place that it may be. */
function elsewhere(id: string, known: Referable): string | null {
  const ending = [...known].filter(([one]) => one.endsWith(`#${id}`) && !one.startsWith("#"));
  const places = Map.groupBy(ending, ([, targets]) => targets.map(({ href }) => href).join(" "));
  const names = [...places.values()].flatMap((same) =>
    same
      .map(([name]) => name)
      .toSorted((a, b) => a.length - b.length)
      .slice(0, 1),
  );
  return names.length === 0 ? null : `did you mean ${names.map((one) => `"@${one}"`).join(" or ")}?`;
}
