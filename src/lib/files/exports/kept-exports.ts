import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Notebook } from "../../notebook/index.ts";
import type { NotebookExports } from "./notebook-exports.ts";

type Make = (notebook: Notebook) => Promise<NotebookExports>;

/** Workbooks are packed already. */
interface Packed extends Pick<NotebookExports, "workbooks"> {
  readonly texts: Uint8Array;
}

/** The exports of notebooks, kept from their pages until their files are written, in a tenth of their memory. */
export class KeptExports {
  private readonly packed = new WeakMap<Notebook, Packed>();
  private latest: { readonly notebook: Notebook; readonly exports: Promise<NotebookExports> } | undefined;
  private readonly make: Make;

  /** `make` gives the exports of a notebook that were not kept. */
  constructor(make: Make) {
    this.make = make;
  }

  /** Keeps what `make` gives, unless the exports of the notebook are kept already. */
  async keep(notebook: Notebook, make: () => Promise<NotebookExports>): Promise<void> {
    if (this.packed.has(notebook)) return;
    const { workbooks, ...texts } = await make();
    this.packed.set(notebook, { workbooks, texts: deflateRawSync(JSON.stringify(texts), { level: 1 }) });
  }

  /** The files of a notebook are asked for one after the other: those of the latest are at hand. */
  of(notebook: Notebook): Promise<NotebookExports> {
    if (this.latest?.notebook !== notebook) this.latest = { notebook, exports: this.unpack(notebook) };
    return this.latest.exports;
  }

  private async unpack(notebook: Notebook): Promise<NotebookExports> {
    const packed = this.packed.get(notebook);
    if (!packed) return this.make(notebook);
    return { ...JSON.parse(inflateRawSync(packed.texts).toString()), workbooks: packed.workbooks };
  }
}
