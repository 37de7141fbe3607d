/** Keeps the latest result of a function under its key, so that the same question is not answered twice in a row. */
export function keepLatest<T>(): (key: string, make: () => T) => T {
  let kept: { readonly key: string; readonly value: T } | null = null;
  return (key, make) => {
    if (kept?.key !== key) kept = { key, value: make() };
    return kept.value;
  };
}

/** Remembers what a function makes of a text, of up to so many texts, and then begins anew. */
export function remember<T>(most: number, make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = make(text);
    if (known.size >= most) known.clear();
    known.set(text, made);
    return made;
  };
}
