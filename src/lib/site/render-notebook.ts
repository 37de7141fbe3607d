import { setUpDrawer } from "../cells/index.ts";
import type { CellOutput } from "../files/index.ts";
import type { LiveStart } from "../live/index.ts";
import type { NotebookProblem } from "../notebook/index.ts";
import type { NumberedOutput } from "../show/index.ts";
import { htmlOf } from "../text/index.ts";
import type { KeptRendering } from "./kept-rendering.ts";
import { notebookParts } from "./notebook-parts.ts";
import type { Outline } from "./referable.ts";
import { type Rendering, renderNotebookPart } from "./render-notebook-part.ts";

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

/**
 * Renders the cells and expressions of a notebook as they are read, so that notes are numbered by first appearance. While it
 * is edited, `kept` has what was rendered of it before.
 */
export function renderNotebook(rendering: Rendering, kept?: KeptRendering): RenderedNotebook {
  const { notebook, outputs } = rendering;
  const counts = { tables: 0, charts: 0 };
  const run = kept?.begin(rendering, counts);
  const parts = notebookParts(notebook).map((part) => {
    const render = () => renderNotebookPart(rendering, part, counts);
    return run ? run.part(part, render) : render();
  });
  run?.end();
  const cells = parts.flatMap(({ cell }) => cell ?? []);
  const outline = cells.flatMap(({ id, outputs: [first] }) =>
    id && first ? [[id, wordsFor(first)] as const] : [],
  );
  return {
    cells: cells.map(({ html }) => html),
    values: parts.flatMap(({ values }) => values),
    setUp: htmlOf(setUpDrawer(cells.flatMap(({ setUp }) => setUp ?? []))),
    hasCode: notebook.cells.some(({ code }) => code !== "hidden"),
    outline: new Map(outline),
    numbers: outputs.map((some, index) => numbersOf(some, cells[index]?.outputs ?? [])),
    starts: new Map(cells.flatMap(({ start }, index) => (start ? [[index, start] as const] : []))),
    problems: parts.flatMap(({ problems }) => problems),
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
