/** Keeps the latest result of a function under its key, so that the same question is not answered twice in a row. */
export function keepLatest<T>(): (key: string, make: () => T) => T {
  let kept: { readonly key: string; readonly value: T } | null = null;
  return (key, make) => {
    if (kept?.key !== key) kept = { key, value: make() };
    return kept.value;
  };
}
