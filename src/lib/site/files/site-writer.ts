import { existsSync } from "node:fs";
import { join } from "node:path";
import type { SiteFile } from "../../files/index.ts";
import { reportStep, writeStaged } from "../../text/node.ts";

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

/** How many files are made at once: some are drawn elsewhere, and their like can be made meanwhile. */
const atOnce = 8;

/**
 * Writes the files of a site that are no pages straight into the folder of the site: that there are six for each page
 * costs no request. A file of the author's folder that is copied as it is stands in the place of one that is made.
 */
export class SiteWriter {
  readonly #files = new Map<string, SiteFile>();
  readonly #doubled: string[] = [];

  /** The files of a site that stands below `base`. */
  offer(files: readonly SiteFile[], base: string): void {
    for (const file of files) {
      const address = `/${file.href.slice(base.length)}`;
      if (this.#files.has(address)) this.#doubled.push(address);
      this.#files.set(address, file);
    }
  }

  /** @throws DoubledAddressError where two files, or a file and one of these pages, have one address */
  refuseDoubled(pages: Iterable<string>): void {
    const taken = [...pages].map(addressOf).find((address) => this.#files.has(address));
    const [address = taken] = this.#doubled;
    if (address !== undefined) throw new DoubledAddressError(address);
  }

  /** Makes and writes what there is of them, into `folder`; what lies in `copied` stays. */
  async write(folder: string, copied: string): Promise<void> {
    const left = this.#files.entries();
    let done = 0;
    const writeSome = async (): Promise<void> => {
      for (const [address, { read }] of left) {
        done += 1;
        if (existsSync(join(copied, address))) continue;
        const body = await read();
        reportStep({ stage: "Files beside pages", done, total: this.#files.size });
        if (body !== null) writeStaged(join(folder, address), body);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, writeSome));
  }
}

/** Of a page: `/notebooks/growth`, as Astro calls it with or without its last slash. */
const addressOf = (page: string): string => `/${page.replaceAll(/^\/|\/$/g, "")}`;

let current = new SiteWriter();

/** Begins the files of a site that is going to be built: the modules of its pages say what they are. */
export function openWriter(): SiteWriter {
  current = new SiteWriter();
  return current;
}

/** The one that was opened last. */
export function siteWriter(): SiteWriter {
  return current;
}
