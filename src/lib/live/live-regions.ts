import { cellOutputs, valueHtml } from "../cells/index.ts";
import type { LiveModule, NotebookProblem, Rerun } from "../notebook/index.ts";
import type { Page } from "../show/index.ts";
import { numberOutputs } from "../show/index.ts";
import { type Html, h } from "../text/index.ts";
import type { LiveData } from "./live-data.ts";
import { morph } from "./morph.ts";

/** Where the live parts of a page stand, and how they are rendered anew. */
export class LiveRegions {
  private readonly page: Page;
  private readonly module: LiveModule;
  private readonly starts: LiveData["starts"];
  /** By unit: they stay where the page was built with them. */
  private readonly places = new Map<string, Element[]>();

  constructor(page: Page, module: LiveModule, starts: LiveData["starts"]) {
    this.page = page;
    this.module = module;
    this.starts = starts;
    for (const region of document.querySelectorAll<HTMLElement>("[data-live]")) {
      const unit = region.dataset.live ?? "";
      this.places.set(unit, [...(this.places.get(unit) ?? []), region]);
    }
  }

  /** Renders what ran again, in its place; gives the regions, and the texts in them that are others now. */
  show({ result, cells, inlines }: Rerun): {
    readonly regions: readonly Element[];
    readonly texts: readonly Text[];
  } {
    const texts: Text[] = [];
    const regions: Element[] = [];
    const put = (unit: string, trees: readonly Html[]): void => {
      for (const region of this.places.get(unit) ?? []) {
        regions.push(region);
        morph(region, trees, (text) => texts.push(text));
      }
    };
    for (const index of cells) {
      const { displayed = [], error } = result.cells[index] ?? {};
      this.putCell(index, displayed, error, put);
    }
    for (const index of inlines) {
      const { value, error } = result.values[index] ?? {};
      put(`inline ${this.module.inlines[index]}`, [
        valueHtml(this.page, value, error ? mistake(error) : null),
      ]);
    }
    return { regions, texts };
  }

  private putCell(
    index: number,
    displayed: readonly unknown[],
    error: NotebookProblem | undefined,
    put: (unit: string, trees: readonly Html[]) => void,
  ): void {
    const original = this.module.cells[index] ?? -1;
    const start = this.starts.get(original);
    // A cell that only helps others shows nothing.
    if (!start) return;
    this.page.labels.clear();
    for (const [label, count] of start.labels) this.page.labels.set(label, count);
    const outputs = cellOutputs(this.page, displayed, error ? mistakeHtml(error) : null);
    const { html } = numberOutputs(h("div", {}, outputs), { ...start.counts });
    put(`cell ${original}`, html.type === "element" ? html.children : []);
  }
}

const undone = "“Reset to as published” returns to what was published.";

function mistakeHtml({ what }: NotebookProblem): Html {
  const words = [h("p", {}, `This cannot be computed as it is set: ${what}.`), h("p", {}, undone)];
  return h("div", { class: "cell-error", role: "alert" }, words);
}

function mistake({ what }: NotebookProblem): { message: string; place: string; line: string } {
  return { message: what, place: "as it is set", line: "" };
}
