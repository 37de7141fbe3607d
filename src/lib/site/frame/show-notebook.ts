import { scopeOf } from "../../cells/index.ts";
import { type FramedNotebook, type ShownNotebook, shownPiece } from "../../desk/index.ts";
import { blocksOf, markBlocks, markFormulas } from "../../desk/node.ts";
import { commentaryNumbers } from "../../figures/index.ts";
import { notebookOutputs } from "../../files/index.ts";
import type { ReadDesk } from "../../kernel/index.ts";
import {
  fileImports,
  liveUnits,
  markupPlugins,
  moduleImports,
  type Notebook,
  type NotebookProblem,
  openNotebook,
  problemsOf,
  RawHtml,
} from "../../notebook/index.ts";
import {
  compileInPage,
  compileNotebook,
  type EditedRuns,
  formulaHtml,
  pageText,
  renderMarkup,
} from "../../notebook/node.ts";
import {
  type CardIds,
  notesHeading,
  type ReleasePage,
  standfirstOf,
  titleOfNotebook,
} from "../../show/index.ts";
import { fnv1a64, wordsOfProblem } from "../../text/index.ts";
import type { EditedNotebook } from "../cell-facts.ts";
import { besideOf, contentProps, markedCell } from "../content-props.ts";
import type { KeptRendering } from "../kept-rendering.ts";
import { renderNotebook } from "../render-notebook.ts";
import { tellingScope } from "../telling-scope.ts";

const plugins = [markFormulas(), ...markupPlugins(commentaryNumbers), markBlocks()];

/** What a notebook is run over in a frame. */
export interface FrameGrounds extends Pick<FramedNotebook, "path" | "links" | "hrefs" | "files"> {
  /** What its cells import beside files, by how they name it. */
  readonly modules: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  readonly desk: ReadDesk["desk"];
  /** What its controls are set to, by name; those left out are as published. */
  readonly settings: ReadonlyMap<string, string>;
  /** What its cells gave when they ran last, and what that was rendered as. */
  readonly runs: EditedRuns;
  readonly rendering: KeptRendering;
  /** A new page of its release. */
  readonly page: (ids?: CardIds) => ReleasePage;
}

/** Compiles, runs and renders the text of a notebook as its build does, with marks for the desk. */
export async function showNotebook(
  source: string,
  { path, desk, links, hrefs, files, modules, settings, runs, rendering, page: newPage }: FrameGrounds,
): Promise<{ readonly shown: ShownNotebook; readonly edited: EditedNotebook }> {
  const compiled = compileNotebook(source, path);
  const notebook = {
    ...compiled.notebook,
    imports: {
      ...fileImports(compiled.notebook, new Map(files)),
      ...moduleImports(compiled.notebook, modules),
    },
    modules: Object.fromEntries([...modules].map(([from, module]) => [from, async () => module])),
  };
  const page = newPage();
  const timeLimit = 1000 * Number(notebook.frontmatter.seconds ?? 30);
  const scope = scopeOf(desk);
  const own = { path, names: new Set(Object.keys(scope)), scope: desk, settings };
  const options = { compile: runs.for(own, compileInPage(timeLimit)), timeLimit, settings };
  const { result } = await openNotebook(notebook, tellingScope(scope), options);
  const displayed = result.cells.map((cell) => cell.displayed);
  // Nothing is written here: that there is a file to be had is all that a page says.
  const outputs = notebookOutputs(desk.release, notebook, displayed, () => ({ write: () => "" }));
  const live = liveUnits(notebook);
  const rendered = renderNotebook({ notebook, page, result, live, outputs }, rendering);
  const values = result.values.map(({ value }) => value);
  const parts = {
    cells: rendered.cells.map(markedCell),
    values: rendered.values,
    raw: values,
    beside: besideOf(page, live.inlines, values),
    formula: formulaHtml,
    references: { links: new Map(links), hrefs: new Map(hrefs) },
  };
  const props = { notebook: contentProps(parts, (html) => new RawHtml(html)) };
  const prose = renderMarkup(pageText(compiled), plugins, props);
  const faults = faultsOf([
    ...problemsOf(compiled.notebook),
    ...missingImports(notebook),
    ...result.problems,
    ...rendered.problems,
  ]);
  const heading = notesHeading(page);
  const shown = {
    title: titleOfNotebook(notebook),
    standfirst: standfirstOf(notebook),
    sheet: { path, source, hash: fnv1a64(source), blocks: blocksOf(source, path), faults },
    prose: prose.map(shownPiece),
    setUp: rendered.setUp,
    cards: [...(heading === null ? [] : [heading]), ...page.cards.values()].map(shownPiece),
    areNotes: heading !== null,
  };
  return { shown, edited: { notebook, result, runs, page: newPage } };
}

/** A copy has the files and modules that its notebook was published with, and no others. */
function missingImports({ path, imported, imports }: Notebook): readonly NotebookProblem[] {
  return imported
    .filter(({ name }) => !Object.hasOwn(imports, name))
    .map(({ name, line, column, from = "a module" }) => ({
      line,
      column,
      rule: "name-is-defined" as const,
      file: path,
      what: `${name} of ${from} is not in this copy, which has what the notebook was published with`,
      fix: "try it where the notebook is developed",
    }));
}

function faultsOf(problems: readonly NotebookProblem[]): ShownNotebook["sheet"]["faults"] {
  return problems.map((one) => ({ line: one.line, column: one.column, message: wordsOfProblem(one) }));
}
