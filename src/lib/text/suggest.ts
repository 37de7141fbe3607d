/** `; did you mean "loss-from-operations"?` for a name that is nearly one of the known ones; otherwise nothing. */
export function suggest(name: string, known: Iterable<string>): string {
  const ranked = [...known].map((one) => ({ one, distance: editDistance(name, one) }));
  const [nearest] = ranked.toSorted((a, b) => a.distance - b.distance);
  return nearest && nearest.distance <= Math.max(2, name.length / 4)
    ? `; did you mean "${nearest.one}"?`
    : "";
}

/** How many letters must be put in, left out or exchanged to make one text the other (Levenshtein). */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (const [at, other] of [...to].entries()) {
      const replaced = (row[at] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
