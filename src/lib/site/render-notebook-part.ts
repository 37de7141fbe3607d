import {
  type CellMistake,
  cellHtml,
  codeDrawer,
  liveRegion,
  type SetUpCell,
  valueHtml,
} from "../cells/index.ts";
import { type CellOutput, cellDownloads } from "../files/index.ts";
import type { LiveStart } from "../live/index.ts";
import type { Cell, LiveUnits, Notebook, NotebookProblem, RunResult } from "../notebook/index.ts";
import {
  type NumberedOutput,
  numberOutputs,
  type OutputCounts,
  type ReleasePage,
  slugOf,
} from "../show/index.ts";
import { type Html, htmlOf, wordsOfProblem } from "../text/index.ts";
import type { NotebookPart } from "./notebook-parts.ts";
import { type ShownOrProblem, showCell, showValue } from "./shown-or-problem.ts";

/** A notebook that has run, and what its page needs. */
export interface Rendering {
  readonly notebook: Notebook;
  readonly page: ReleasePage;
  readonly result: RunResult;
  readonly live: LiveUnits;
  /** What can be taken along of each cell. */
  readonly outputs: readonly (readonly (CellOutput | null)[])[];
}

/** A cell as it stands in the page. */
interface RenderedCell {
  readonly id: string | null;
  readonly html: string;
  readonly outputs: readonly NumberedOutput[];
  /** Of a cell that shows nothing: what the drawer of these says of it. */
  readonly setUp: SetUpCell | null;
  /** Where the numbering stood when a live cell began. */
  readonly start: LiveStart | null;
}

/** A part of a notebook as it stands in the page. */
export interface RenderedPart {
  /** Of its expressions, in their order. */
  readonly values: readonly string[];
  readonly cell: RenderedCell | null;
  /** What was wrong with values, as was found when they were to be shown. */
  readonly problems: readonly NotebookProblem[];
}

/** Renders a part of a notebook on a page that has all before it; `counts` are of what was numbered before, and go on. */
export function renderNotebookPart(
  rendering: Rendering,
  part: NotebookPart,
  counts: OutputCounts,
): RenderedPart {
  const problems: NotebookProblem[] = [];
  const orMistake: OrMistake = (shown, mistake) => {
    if ("shown" in shown) return shown.shown;
    problems.push(shown.problem);
    return mistake(shown.problem);
  };
  const values = part.inlines.map((index) => inlineHtml(rendering, index, orMistake));
  const cell = part.cell === null ? null : renderCell(rendering, part.cell, counts, orMistake);
  return { values, cell, problems };
}

type OrMistake = (shown: ShownOrProblem<Html>, mistake: (problem: NotebookProblem) => Html) => Html;

function renderCell(
  { notebook, page, result, live, outputs }: Rendering,
  index: number,
  counts: OutputCounts,
  orMistake: OrMistake,
): RenderedCell | null {
  const cell = notebook.cells[index];
  if (!cell) return null;
  const { displayed = [], error } = result.cells[index] ?? {};
  const unit = live.cells.includes(index) ? `cell ${index}` : null;
  const start = unit === null ? null : { counts: { ...counts }, labels: new Map(page.labels) };
  const mistake = mistakeOf(cell.source, cell.place.line, error);
  if (isSetUp(cell, displayed, mistake)) {
    const setUp = { id: cell.id, source: cell.source, makes: cell.declares.map(({ name }) => name) };
    // A live one may yet fail, and says so where it stands.
    const html = unit === null ? "" : htmlOf(liveRegion("div", unit, []));
    return { id: cell.id, html, outputs: [], setUp, start };
  }
  const downloads = cellDownloads(page.site, slugOf(notebook), outputs[index] ?? [], unit !== null);
  const show = (values = displayed, said = mistake): Html =>
    cellHtml(page, cell, values, said, unit, downloads);
  const shown = orMistake(showCell(notebook, cell, displayed, show), (problem) =>
    show([], mistakeOf(cell.source, cell.place.line, problem)),
  );
  const { html, outputs: numbered } = numberOutputs(shown, counts);
  const coded = withCode(html, codeDrawer(cell, codeTitle(cell, numbered)));
  return { id: cell.id, html: htmlOf(coded), outputs: numbered, setUp: null, start };
}

/** Whether a cell shows nothing and its author does not ask for its code in its place. */
function isSetUp({ run, code }: Cell, displayed: readonly unknown[], mistake: CellMistake | null): boolean {
  return run && code === "folded" && displayed.length === 0 && mistake === null;
}

function withCode(cell: Html, code: Html | null): Html {
  return cell.type === "element" && code ? { ...cell, children: [...cell.children, code] } : cell;
}

/** What the code of a cell makes, in the words of the toggle that shows it. */
function codeTitle({ run, isLive }: Cell, outputs: readonly NumberedOutput[]): string {
  if (!run) return "Code, which does not run here";
  if (isLive) return "Code of the controls";
  if (outputs.length === 0) return "Code of what stands above";
  return `Code of ${new Intl.ListFormat("en").format(outputs.map(({ number }) => number))}`;
}

/** Renders an expression in prose, by its index. */
function inlineHtml(
  { notebook, page, result, live }: Rendering,
  index: number,
  orMistake: OrMistake,
): string {
  const inline = notebook.inlines[index];
  const { value, error } = result.values[index] ?? {};
  if (!inline || inline.isAttribute || inline.isInFrontmatter) return "";
  const show = (problem = error): Html =>
    valueHtml(page, value, mistakeOf(inline.source, inline.place.line, problem));
  const shown = error
    ? show()
    : orMistake(
        showValue(notebook, inline, value, () => show()),
        show,
      );
  return htmlOf(live.inlines.includes(index) ? liveRegion("span", `inline ${index}`, shown) : shown);
}

/** A problem with the line of the source in which it is. */
function mistakeOf(
  source: string,
  firstLine: number,
  problem: NotebookProblem | undefined,
): CellMistake | null {
  if (!problem) return null;
  const message = wordsOfProblem(problem);
  const place = `${problem.file}:${problem.line}:${problem.column}`;
  return { message, place, line: source.split("\n")[problem.line - firstLine] ?? "" };
}
