/** Where the page of a record leads; null where that is no more. */
export interface FrozenLinks {
  readonly release: string | null;
  readonly line: (line: number) => string | null;
}
