import type { Page } from "../show/index.ts";
import { firstTitle } from "../show/index.ts";
import { type Child, type Html, h, htmlOf } from "../text/index.ts";
import { liveBar } from "./live-bar.ts";
import { renderBlock, renderInline } from "./render-value.ts";

/** What a cell's frame needs to know of it. */
export interface CellFrame {
  readonly id: string | null;
  readonly code: "open" | "folded" | "hidden";
  readonly source: string;
  /** It shows controls. */
  readonly isLive?: boolean;
}

/** A mistake, as it stands in the place of what it spoilt. */
export interface CellMistake {
  readonly message: string;
  readonly place: string;
  /** The line of the source in which it is. */
  readonly line: string;
}

/** A cell as it stands in the page: what it displayed, or its mistake, and what can be taken along. Its code goes below. */
export function cellHtml(
  page: Page,
  cell: CellFrame,
  displayed: readonly unknown[],
  mistake: CellMistake | null,
  live: string | null = null,
  downloads: Html | null = null,
): Html {
  const outputs = cellOutputs(page, displayed, mistake && mistakeHtml(mistake));
  // Where there is code, its drawer has the id.
  const id = cell.code === "hidden" ? cell.id : null;
  const link = cell.id && permalink(cell.id, firstTitle(outputs) ?? cell.id);
  const shown = live === null ? outputs : liveRegion("div", live, outputs);
  return h("div", { class: "cell", id }, link, shown, cell.isLive && liveBar(), downloads);
}

/** What a cell displayed before it ended or failed, as it stands in the page. */
export function cellOutputs(
  page: Page,
  displayed: readonly unknown[],
  mistake: Html | null,
): readonly Html[] {
  const outputs = displayed.map((value) => h("div", { class: "cell-output" }, renderBlock(page, value)));
  return mistake ? [...outputs, mistake] : outputs;
}

/** A part of the page that is rendered anew, in place, when an input changes; `unit` is `cell 3` or `inline 5`. */
export function liveRegion(tagName: "div" | "span", unit: string, children: Child): Html {
  return h(tagName, { class: "live", "data-live": unit }, children);
}

/** The value of an expression in prose; a mistake stands in its place. */
export function valueHtml(page: Page, value: unknown, mistake: CellMistake | null): Html {
  if (mistake) return mistakeInline(`${mistake.message} (${mistake.place})`);
  return renderInline(page, value) ?? renderBlock(page, value);
}

/** A mistake in a sentence. */
export function mistakeInline(words: string): Html {
  return h("strong", { class: "cell-error", role: "alert" }, words);
}

function permalink(id: string, title: string): Html {
  const label = `Link to ${title}`;
  return h("a", { class: "permalink", rel: "bookmark", href: `#${id}`, "aria-label": label });
}

function mistakeHtml({ message, place, line }: CellMistake): Html {
  const words = [h("p", {}, message), h("p", { class: "place" }, place), h("pre", {}, line)];
  return h("div", { class: "cell-error", role: "alert" }, words);
}

/** The HTML of a value with the punctuation that must stay on its line. */
export function kept(html: string, after: string): string {
  return after === "" ? html : `<span class="keep">${html}${htmlOf(after)}</span>`;
}
