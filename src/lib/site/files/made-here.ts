let isOurs: (address: string) => boolean = () => true;

/**
 * Says of which addresses, `/releases/fern/`, pages and files are made by the builds of this process from here on: a part
 * of a site has those of its releases, and what parts are merged into the rest. Null for all.
 */
export function makeOnly(some: ((address: string) => boolean) | null): void {
  isOurs = some ?? (() => true);
}

/** Whether a page or file at an address is made here, and not taken from elsewhere. */
export function isMadeHere(address: string): boolean {
  return isOurs(address);
}
