import { existsSync } from "node:fs";
import { join } from "node:path";
import type { SiteFile } from "../../files/index.ts";
import { writeStaged } from "../../text/node.ts";
import { isMadeHere } from "./made-here.ts";

/** Two pages or files of a site that would stand at one address, of which only one could be written. */
export class DoubledAddressError extends Error {
  override readonly name = "DoubledAddressError";
  /** Below the base: `/releases/fern/notebooks/profit/preview.png`. */
  readonly address: string;

  constructor(address: string) {
    super(`two pages or files at ${address}`);
    this.address = address;
  }
}

/** How many files are made at once, of those that belong together: some are drawn elsewhere, and others can be made meanwhile. */
const atOnce = 8;
/** How many pages may go on while files beside them are made: what these are made of is held as long. */
const ahead = 4;

/**
 * Writes the files of a site that are no pages straight into the folder of the site: that there are six for each page
 * costs no request. A file of the author's folder that is copied as it is stands in the place of one that is made.
 */
export class SiteWriter {
  /** By address, what was offered and is not written yet. */
  readonly #left = new Map<string, SiteFile>();
  readonly #doubled: string[] = [];
  readonly #writing = new Set<Promise<void>>();
  readonly #place: WrittenPlace;
  #isAbandoned = false;

  constructor(place: WrittenPlace) {
    this.#place = place;
  }

  /** The files that the site may have. */
  offer(files: readonly SiteFile[]): void {
    for (const file of files) {
      const address = this.#addressOf(file);
      if (this.#left.has(address)) this.#doubled.push(address);
      this.#left.set(address, file);
    }
  }

  /** @throws DoubledAddressError where two files, or a file and one of these pages, have one address */
  refuseDoubled(pages: Iterable<string>): void {
    const taken = [...pages].map(addressOf).find((address) => this.#left.has(address));
    const [address = taken] = this.#doubled;
    if (address !== undefined) throw new DoubledAddressError(address);
  }

  /** Begins to write some of them, which are made together, and waits only until there is room for more. */
  async begin(files: readonly SiteFile[]): Promise<void> {
    const own = new Map(files.map((file) => [this.#addressOf(file), file]));
    for (const address of own.keys()) this.#left.delete(address);
    const writing = this.#write(own);
    this.#writing.add(writing);
    // What goes wrong is told when all are written.
    const forget = (): boolean => this.#writing.delete(writing);
    writing.then(forget, () => {});
    if (this.#writing.size >= ahead) await Promise.race(this.#writing);
  }

  /** Lets be what is not begun, where the site fails; resolves when nothing is written any more. */
  async abandon(): Promise<void> {
    this.#isAbandoned = true;
    await Promise.allSettled(this.#writing);
  }

  /** Writes the others too, and tells how many of them are; resolves when all is written. */
  async finish(tell: (done: number, total: number) => void = () => {}): Promise<void> {
    await Promise.all(this.#writing);
    const total = this.#left.size;
    let done = 0;
    await this.#write(this.#left, () => tell(++done, total));
  }

  async #write(files: ReadonlyMap<string, SiteFile>, tell = (): void => {}): Promise<void> {
    const { folder, copied } = this.#place;
    const left = files.entries();
    const writeSome = async (): Promise<void> => {
      for (const [address, { read }] of left) {
        if (!isMadeHere(address) || existsSync(join(copied, address))) continue;
        const body = await read();
        if (this.#isAbandoned) return;
        if (body !== null) writeStaged(join(folder, address), body);
        tell();
      }
    };
    await Promise.all(Array.from({ length: atOnce }, writeSome));
  }

  #addressOf({ href }: SiteFile): string {
    return `/${href.slice(this.#place.base.length)}`;
  }
}

/** Where a site is written, below which path it will stand, and which folder is copied into it as it is. */
export interface WrittenPlace {
  readonly folder: string;
  readonly base: string;
  readonly copied: string;
}

/** Of a page: `/notebooks/growth`, as Astro calls it with or without its last slash. */
const addressOf = (page: string): string => `/${page.replaceAll(/^\/|\/$/g, "")}`;

let current: SiteWriter | null = null;

/** Begins the files of a site that is going to be built: the modules of its pages say what they are. */
export function openWriter(place: WrittenPlace): SiteWriter {
  current = new SiteWriter(place);
  return current;
}

/** Of the site that is being built; null where none is, as while editing. */
export function siteWriter(): SiteWriter | null {
  return current;
}
