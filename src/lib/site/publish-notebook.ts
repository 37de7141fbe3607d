import { hrefs } from "../addresses/index.ts";
import { type CellMistake, cellHtml, liveRegion, scopeOf, valueHtml } from "../cells/index.ts";
import type { CellOutput } from "../files/index.ts";
import { creditOf } from "../files/index.ts";
import { cellDownloads, notebookOutputs } from "../files/node.ts";
import type { LiveStart } from "../live/index.ts";
import { type PublishedLive, publishLive } from "../live/index.ts";
import {
  formatNotebookProblem,
  liveUnits,
  type Notebook,
  type NotebookProblem,
  type RunResult,
  runNotebook,
} from "../notebook/index.ts";
import { compileInNode } from "../notebook/node.ts";
import type { ReleasePage, SiteRelease } from "../show/index.ts";
import { type NumberedOutput, numberOutputs, slugOf } from "../show/index.ts";
import { htmlOf } from "../text/index.ts";
import type { Outline } from "./referable.ts";

/** A notebook that has run: the HTML of its cells and expressions, and the page that holds the cards of its figures. */
export interface PublishedNotebook {
  readonly page: ReleasePage;
  /** By index, as in the notebook. */
  readonly cells: readonly string[];
  readonly values: readonly string[];
  /** Values of expressions in attributes, as they are. */
  readonly raw: readonly unknown[];
  /** The words for its cells, by id: `Table 2, Growth by segment`. */
  readonly outline: Outline;
  /** What its cells displayed, by index, as it is. */
  readonly displayed: readonly (readonly unknown[])[];
  /** Which of that are tables and drawings, for files of it. */
  readonly outputs: ReturnType<typeof notebookOutputs>;
  /** How the page numbers these: `Table 2`; null for what has no number. */
  readonly numbers: readonly (readonly (string | null)[])[];
  /** What its author must mend. */
  readonly problems: readonly NotebookProblem[];
  /** What its live part needs in a browser; null where nothing is live. */
  readonly live: PublishedLive | null;
}

/**
 * Runs a notebook over its release and renders what it gives; an author's mistakes stand in their place. `settings`
 * says what its inputs are set to, by name; left out, they are as published.
 */
export async function publishNotebook(
  notebook: Notebook,
  release: SiteRelease,
  settings?: ReadonlyMap<string, string>,
): Promise<PublishedNotebook> {
  const page = release.page();
  const scope = scopeOf(release.desk);
  const result = await runNotebook(notebook, scope, {
    compile: compileInNode,
    ...(settings && { settings }),
  });
  const live = liveUnits(notebook);
  const isLive = { cells: new Set(live.cells), inlines: new Set(live.inlines) };
  const counts = { tables: 0, charts: 0 };
  const starts = new Map<number, LiveStart>();
  const displayed = result.cells.map((cell) => cell.displayed);
  const slug = slugOf(notebook);
  const home = hrefs.notebook(page.site, slug);
  const exported = notebookOutputs(
    release.release,
    notebook,
    displayed,
    (id) => (table) => creditOf(page.site, release.release, table, id === null ? home : `${home}#${id}`),
  );
  const inline = inlineHtml(notebook, page, result, isLive.inlines);
  const values: string[] = [];
  // What stands in prose is rendered between the cells, as it is read: notes are numbered by first appearance.
  const readTo = (line: number): void => {
    while ((notebook.inlines[values.length]?.place.line ?? Number.POSITIVE_INFINITY) < line)
      values.push(inline(values.length));
  };
  const cells = notebook.cells.map((cell, index) => {
    readTo(cell.place.line);
    const { displayed = [], error } = result.cells[index] ?? {};
    const unit = isLive.cells.has(index) ? `cell ${index}` : null;
    if (unit) starts.set(index, { counts: { ...counts }, labels: new Map(page.labels) });
    const mistake = mistakeOf(cell.source, cell.place.line, error);
    const downloads = cellDownloads(page.site, slug, exported[index] ?? [], unit !== null);
    const html = cellHtml(page, cell, displayed, mistake, unit, downloads);
    return { id: cell.id, ...numberOutputs(html, counts) };
  });
  readTo(Number.POSITIVE_INFINITY);
  const sent = publishLive({ notebook, page, scope, live, result, starts });
  return {
    page,
    cells: cells.map(({ html }) => htmlOf(html)),
    values,
    raw: result.values.map(({ value }) => value),
    outline: new Map(
      cells.flatMap(({ id, outputs }) => (id && outputs[0] ? [[id, wordsFor(outputs[0])]] : [])),
    ),
    displayed,
    outputs: exported,
    numbers: exported.map((outputs, index) => numbersOf(outputs, cells[index]?.outputs ?? [])),
    problems: [...result.problems, ...sent.problems],
    live: sent.live,
  };
}

/** The number of each output of a cell, found by its title among those that the page gives, in their order. */
function numbersOf(
  outputs: readonly (CellOutput | null)[],
  numbered: readonly NumberedOutput[],
): readonly (string | null)[] {
  const left = [...numbered];
  return outputs.map((output) => {
    const at = left.findIndex(({ title }) => title === output?.table?.title.trim());
    return at < 0 ? null : (left.splice(0, at + 1).at(-1)?.number ?? null);
  });
}

const wordsFor = ({ number, title }: NumberedOutput): string => `${number}, ${title}`;

/** Renders an expression in prose, by its index. */
function inlineHtml(
  { inlines }: Notebook,
  page: ReleasePage,
  { values }: RunResult,
  live: ReadonlySet<number>,
): (index: number) => string {
  return (index) => {
    const inline = inlines[index];
    const { value, error } = values[index] ?? {};
    if (!inline || inline.isAttribute) return "";
    const shown = valueHtml(page, value, mistakeOf(inline.source, inline.place.line, error));
    return htmlOf(live.has(index) ? liveRegion("span", `inline ${index}`, shown) : shown);
  };
}

/** A problem with the line of the source in which it is. */
function mistakeOf(
  source: string,
  firstLine: number,
  problem: NotebookProblem | undefined,
): CellMistake | null {
  if (!problem) return null;
  const message = formatNotebookProblem(problem).split("  ").slice(1).join("  ");
  const place = `${problem.file}:${problem.line}:${problem.column}`;
  return { message, place, line: source.split("\n")[problem.line - firstLine] ?? "" };
}
