import {
  type CellMistake,
  cellHtml,
  codeDrawer,
  liveRegion,
  type SetUpCell,
  setUpDrawer,
  valueHtml,
} from "../cells/index.ts";
import { type CellOutput, cellDownloads } from "../files/index.ts";
import type { LiveStart } from "../live/index.ts";
import type { Cell, LiveUnits, Notebook, NotebookProblem, RunResult } from "../notebook/index.ts";
import type { ReleasePage } from "../show/index.ts";
import { type NumberedOutput, numberOutputs, slugOf } from "../show/index.ts";
import { type Html, htmlOf, wordsOfProblem } from "../text/index.ts";
import type { Outline } from "./referable.ts";
import { type ShownOrProblem, showCell, showValue } from "./shown-or-problem.ts";

/** A notebook that has run, and what its page needs. */
interface Rendering {
  readonly notebook: Notebook;
  readonly page: ReleasePage;
  readonly result: RunResult;
  readonly live: LiveUnits;
  /** What can be taken along of each cell. */
  readonly outputs: readonly (readonly (CellOutput | null)[])[];
}

/** The HTML of a notebook; all by index, as in the notebook. */
interface RenderedNotebook {
  readonly cells: readonly string[];
  readonly values: readonly string[];
  /** The drawer of the cells that show nothing, for the end of the page; empty where there are none. */
  readonly setUp: string;
  /** Whether the page has code that can be shown. */
  readonly hasCode: boolean;
  readonly outline: Outline;
  readonly numbers: readonly (readonly (string | null)[])[];
  /** Where the numbering stood when a live cell began. */
  readonly starts: ReadonlyMap<number, LiveStart>;
  /** What was wrong with values, as was found when they were to be shown. */
  readonly problems: readonly NotebookProblem[];
}

/** Renders the cells and expressions of a notebook as they are read, so that notes are numbered by first appearance. */
export function renderNotebook(rendering: Rendering): RenderedNotebook {
  const { notebook, page, result, live, outputs } = rendering;
  const counts = { tables: 0, charts: 0 };
  const starts = new Map<number, LiveStart>();
  const problems: NotebookProblem[] = [];
  const orMistake = (shown: ShownOrProblem<Html>, mistake: (problem: NotebookProblem) => Html): Html => {
    if ("shown" in shown) return shown.shown;
    problems.push(shown.problem);
    return mistake(shown.problem);
  };
  const inline = inlineHtml(rendering, orMistake);
  const isLive = new Set(live.cells);
  const values: string[] = [];
  const setUp: SetUpCell[] = [];
  const readTo = (line: number): void => {
    while ((notebook.inlines[values.length]?.place.line ?? Number.POSITIVE_INFINITY) < line)
      values.push(inline(values.length));
  };
  const cells = notebook.cells.map((cell, index) => {
    readTo(cell.place.line);
    const { displayed = [], error } = result.cells[index] ?? {};
    const unit = isLive.has(index) ? `cell ${index}` : null;
    if (unit) starts.set(index, { counts: { ...counts }, labels: new Map(page.labels) });
    const mistake = mistakeOf(cell.source, cell.place.line, error);
    if (isSetUp(cell, displayed, mistake)) {
      setUp.push({ id: cell.id, source: cell.source, makes: cell.declares.map(({ name }) => name) });
      // A live one may yet fail, and says so where it stands.
      return { id: cell.id, html: unit && liveRegion("div", unit, []), outputs: [] };
    }
    const downloads = cellDownloads(page.site, slugOf(notebook), outputs[index] ?? [], unit !== null);
    const show = (values = displayed, said = mistake): Html =>
      cellHtml(page, cell, values, said, unit, downloads);
    const shown = orMistake(showCell(notebook, cell, displayed, show), (problem) =>
      show([], mistakeOf(cell.source, cell.place.line, problem)),
    );
    const { html, outputs: numbered } = numberOutputs(shown, counts);
    return {
      id: cell.id,
      html: withCode(html, codeDrawer(cell, codeTitle(cell, numbered))),
      outputs: numbered,
    };
  });
  readTo(Number.POSITIVE_INFINITY);
  const outline = cells.flatMap((cell) =>
    cell.id && cell.outputs[0] ? [[cell.id, wordsFor(cell.outputs[0])] as const] : [],
  );
  return {
    cells: cells.map(({ html }) => htmlOf(html)),
    values,
    setUp: htmlOf(setUpDrawer(setUp)),
    hasCode: notebook.cells.some(({ code }) => code !== "hidden"),
    outline: new Map(outline),
    numbers: outputs.map((some, index) => numbersOf(some, cells[index]?.outputs ?? [])),
    starts,
    problems,
  };
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
  { notebook, page, result, live }: Rendering,
  orMistake: (shown: ShownOrProblem<Html>, mistake: (problem: NotebookProblem) => Html) => Html,
): (index: number) => string {
  const isLive = new Set(live.inlines);
  return (index) => {
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
    return htmlOf(isLive.has(index) ? liveRegion("span", `inline ${index}`, shown) : shown);
  };
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
