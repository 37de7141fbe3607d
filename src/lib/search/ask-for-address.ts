/**
 * Puts the words of an address where no page is into the field of a search, which a server that sends the same page for
 * every such address cannot do. Without scripts the field is empty and works.
 */
export function askForAddress(field: HTMLInputElement | null, path: string): void {
  if (field && field.value === "") field.value = wordsOfAddress(path);
}

/** The words of an address: `/notebooks/segment-margin/` is `segment margin`; what all pages of a kind share is left out. */
export function wordsOfAddress(path: string): string {
  const parts = decoded(path)
    .split("/")
    .filter((part) => part !== "" && !kinds.has(part));
  const last = parts.at(-1) ?? "";
  return last
    .replace(/\.\w+$/, "")
    .replaceAll(/[^\p{L}\p{N}.,%$@]+/gu, " ")
    .trim();
}

/** Folders whose names say what kind of page stands in them. */
const kinds: ReadonlySet<string> = new Set([
  "notebooks",
  "releases",
  "reconciliations",
  "checks",
  "embed",
  "index.html",
]);

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
