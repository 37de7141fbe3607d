/** The library that runs notebooks elsewhere, as one module for a kernel. */
export interface KernelLibrary {
  readonly text: string;
  /** What stands in its name; null while editing, when it has one name. */
  readonly hash: string | null;
}

let current: () => Promise<KernelLibrary | null> = async () => null;

/** Says how the library is made, which is asked for when it is needed. */
export function useLibrary(make: () => Promise<KernelLibrary>): void {
  current = make;
}

/** The library; null where nobody has said how it is made. */
export function siteLibrary(): Promise<KernelLibrary | null> {
  return current();
}
