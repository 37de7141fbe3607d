/** A name that may be written at a place. */
export interface TypedName {
  readonly name: string;
  /** What it is: `method`, `const`, `string`. */
  readonly kind: string;
}

/** What may be written at a place of a notebook, and where what stands there of it begins; of ids between quotation marks all. */
export interface TypedNames {
  readonly start: number;
  readonly names: readonly TypedName[];
}

/** A name that a compiler offers, with what it is put in order by. */
export interface OfferedName extends TypedName {
  readonly sortText: string;
}

/** No list is longer; a release has some hundred concepts. */
const most = 1_000;

/** Those of the names that begin as was typed from a place on, the nearest first. */
export function typedNames(
  offered: readonly OfferedName[],
  source: string,
  { start, offset }: { readonly start: number; readonly offset: number },
): TypedNames {
  const begun = source.slice(start, offset).toLowerCase();
  const names = offered
    .filter(({ name, kind }) => kind === "string" || name.toLowerCase().startsWith(begun))
    .filter(({ kind }) => kind !== "warning" && kind !== "keyword")
    .toSorted((a, b) => Number(a.sortText > b.sortText) - Number(a.sortText < b.sortText))
    .slice(0, most)
    .map(({ name, kind }) => ({ name, kind }));
  return { start, names };
}

/** Where the word begins that ends at a place. */
export function wordStart(source: string, offset: number): number {
  const typed = /[\w$]*$/.exec(source.slice(0, offset))?.[0] ?? "";
  return offset - typed.length;
}

/** Whether what stands before a place is code, and so in the module of the notebook too. */
export function isCodeAt(source: string, module: string, offset: number): boolean {
  const before = source.slice(0, offset).trimEnd().length - 1;
  return module[before] === source[before];
}
