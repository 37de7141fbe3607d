/** A stretch of words that two texts share, or that only the first or only the second has. */
export interface WordRun {
  readonly kind: "same" | "gone" | "new";
  readonly text: string;
}

/** The difference of two texts, word by word: the longest row of words that both have stays, in order. */
export function wordDifference(before: string, after: string): readonly WordRun[] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  const lengths = longestShared(a, b);
  const runs: { kind: WordRun["kind"]; words: string[] }[] = [];
  const add = (kind: WordRun["kind"], word: string): void => {
    const last = runs.at(-1);
    if (last?.kind === kind) last.words.push(word);
    else runs.push({ kind, words: [word] });
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      add("same", a[i++] ?? "");
      j++;
    } else if (j >= b.length || (i < a.length && (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)))
      add("gone", a[i++] ?? "");
    else add("new", b[j++] ?? "");
  }
  return runs.map(({ kind, words }) => ({ kind, text: words.join(" ") }));
}

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== "");

/** For each pair of places, how many words the rests of both texts share in order. */
function longestShared(a: readonly string[], b: readonly string[]): readonly (readonly number[])[] {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = table[i];
      if (!row) continue;
      row[j] =
        a[i] === b[j] ? 1 + (table[i + 1]?.[j + 1] ?? 0) : Math.max(table[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  return table;
}
