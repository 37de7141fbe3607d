import { inspect, renderBlock } from "../cells/index.ts";
import type { CellFacts, CellLink, CellValues } from "../desk/index.ts";
import { type Cell, dependenciesOf, isInput, type Notebook, type RunResult } from "../notebook/index.ts";
import type { EditedRuns } from "../notebook/node.ts";
import { CardIds, type ReleasePage } from "../show/index.ts";
import { type Html, h, htmlOf, messageOf } from "../text/index.ts";

/** A notebook that ran while it is edited. */
export interface EditedNotebook {
  readonly notebook: Notebook;
  readonly result: RunResult;
  readonly runs: EditedRuns;
  /** A new page of its release. */
  readonly page: (ids: CardIds) => ReleasePage;
}

/** What is known of each cell, by index. */
export function cellFactsOf({ notebook, runs }: EditedNotebook): readonly CellFacts[] {
  const { cells } = notebook;
  const { cellInputs, inlineInputs } = dependenciesOf(notebook);
  return cells.map((cell, at) => ({
    run: runs.of(cell.body),
    needs: (cellInputs[at] ?? []).map((from) => linkTo(from, cells[from], cell)),
    neededBy: cells.flatMap((other, to) => (cellInputs[to]?.includes(at) ? [linkTo(to, cell, other)] : [])),
    shownInText: inlineInputs.filter((inputs) => inputs.includes(at)).length,
    makes: cell.declares.map(({ name }) => name),
  }));
}

/** The names that one cell makes and the other reads. */
function linkTo(cell: number, maker: Cell | undefined, reader: Cell): CellLink {
  const made = new Set(maker?.declares.map(({ name }) => name));
  return { cell, names: reader.reads.map(({ name }) => name).filter((name) => made.has(name)) };
}

/** What the names of a cell stand for, as a cell would show it; null where there is no such cell. */
export function cellValuesOf({ notebook, result, page }: EditedNotebook, cell: number): CellValues | null {
  const [declared, left] = [notebook.cells[cell]?.declares, result.cells[cell]];
  if (!declared || !left) return null;
  // Its cards go by their keys, and its marks begin where no page ends: both stand on the page of the notebook.
  const own = page(new CardIds(""));
  own.labels.set("marks", 1_000);
  const shown = declared.filter(({ name }) => name in left.outputs);
  const values = shown.map(({ name }) => ({ name, html: htmlOf(shownOrInspected(own, left.outputs[name])) }));
  return { values, cards: [...own.cards.values()].join("") };
}

function shownOrInspected(page: ReleasePage, value: unknown): Html {
  // A control of this kind would be one with that of the page.
  if (isInput(value)) return inspect(value);
  try {
    return renderBlock(page, value);
  } catch (thrown) {
    return h("p", {}, messageOf(thrown));
  }
}
