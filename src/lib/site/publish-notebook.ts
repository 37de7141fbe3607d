import { hrefs } from "../addresses/index.ts";
import { inspectedText, scopeOf } from "../cells/index.ts";
import { creditOf, notebookOutputs } from "../files/index.ts";
import { svgOf } from "../files/node.ts";
import { type PublishedLive, publishLive } from "../live/index.ts";
import {
  liveUnits,
  type Notebook,
  type NotebookProblem,
  type OpenNotebook,
  openNotebook,
} from "../notebook/index.ts";
import { compileWithin, EditedRuns } from "../notebook/node.ts";
import type { ReleasePage, SiteRelease } from "../show/index.ts";
import { slugOf } from "../show/index.ts";
import { formatProblem } from "../text/index.ts";
import type { EditedNotebook } from "./cell-facts.ts";
import { besideOf } from "./content-props.ts";
import type { Outline } from "./referable.ts";
import { renderNotebook } from "./render-notebook.ts";
import { orProblem } from "./shown-or-problem.ts";
import { tellingScope } from "./telling-scope.ts";

/** A notebook that has run: the HTML of its cells and expressions, and the page that holds the cards of its figures. */
export interface PublishedNotebook {
  readonly page: ReleasePage;
  /** By index, as in the notebook. */
  readonly cells: readonly string[];
  readonly values: readonly string[];
  /** The drawer of the cells that show nothing, for the end of the page; empty where there are none. */
  readonly setUp: string;
  /** Whether the page has code that can be shown. */
  readonly hasCode: boolean;
  /** What stands in the margin beside a paragraph, by the indexes of the expressions in it. */
  readonly beside: (indexes: readonly number[]) => string;
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
  /** For what shows it in other states of its inputs. */
  readonly open: OpenNotebook;
}

/** While editing: what notebooks gave when they ran last, by path. */
const runs = new EditedRuns(inspectedText);
const edited = new Map<string, EditedNotebook>();

/** The same while editing, where each change asks for it: what did not change since it ran last does not run. */
export async function publishAgain(notebook: Notebook, release: SiteRelease): Promise<PublishedNotebook> {
  const published = await publishNotebook(notebook, release, undefined, runs);
  const { result } = published.open;
  edited.set(notebook.path, { notebook, result, runs, page: (ids) => release.page(ids) });
  return published;
}

/** A notebook as it ran last while it is edited; null where none did. */
export function editedNotebook(path: string): EditedNotebook | null {
  return edited.get(path) ?? null;
}

/**
 * Runs a notebook over its release and renders what it gives; an author's mistakes stand in their place. `settings`
 * says what its inputs are set to, by name; left out, they are as published. What is in `kept` does not run again.
 */
export async function publishNotebook(
  notebook: Notebook,
  release: SiteRelease,
  settings?: ReadonlyMap<string, string>,
  kept?: EditedRuns,
): Promise<PublishedNotebook> {
  const page = release.page();
  const scope = scopeOf(release.desk);
  const timeLimit = 1000 * Number(notebook.frontmatter.seconds ?? 30);
  const own = { path: notebook.path, names: new Set(Object.keys(scope)), scope: release.desk };
  const anew = compileWithin(timeLimit);
  const compile = kept?.for(own, anew) ?? anew;
  const options = { compile, timeLimit, ...(settings && { settings }) };
  const open = await openNotebook(notebook, tellingScope(scope), options);
  const { result } = open;
  const live = liveUnits(notebook);
  const displayed = result.cells.map((cell) => cell.displayed);
  // Before anything is rendered: the links to its files stand below each cell.
  const { outputs, problems: unwritable } = outputsOf(notebook, page, release, displayed);
  const {
    starts,
    problems: unshown,
    ...rendered
  } = renderNotebook({ notebook, page, result, live, outputs });
  const values = result.values.map(({ value }) => value);
  // Last: a browser goes on from the numbers and labels to which the page has come.
  const sent = publishLive({ notebook, page, scope, live, result, starts });
  return {
    page,
    ...rendered,
    beside: besideOf(page, live.inlines, values),
    raw: values,
    displayed,
    outputs,
    problems: inOrder([...result.problems, ...unshown, ...unwritable, ...sent.problems]),
    live: sent.live,
    open,
  };
}

/** Each once: what cannot be shown can often not be written either. */
function inOrder(problems: readonly NotebookProblem[]): readonly NotebookProblem[] {
  const each = new Map(problems.map((one) => [formatProblem(one), one]));
  return [...each.values()].toSorted((a, b) => a.line - b.line || a.column - b.column);
}

/** What can be taken along of the cells, and what is wrong with those of which nothing can be written. */
function outputsOf(
  notebook: Notebook,
  page: ReleasePage,
  release: SiteRelease,
  displayed: PublishedNotebook["displayed"],
): Pick<PublishedNotebook, "outputs" | "problems"> {
  const problems: NotebookProblem[] = [];
  const outputs = notebook.cells.map((cell, index) => {
    const own = displayed.map((values, at) => (at === index ? values : []));
    const tried = orProblem(notebook, cell, [], () => writtenOf(notebook, page, release, own)[index] ?? []);
    if ("shown" in tried) return tried.shown;
    problems.push(tried.problem);
    return [];
  });
  return { outputs, problems };
}

/** What can be taken along of the cells, with the credit that stands in each file. */
function writtenOf(
  notebook: Notebook,
  { site }: ReleasePage,
  { release }: SiteRelease,
  displayed: PublishedNotebook["displayed"],
): PublishedNotebook["outputs"] {
  const home = hrefs.notebook(site, slugOf(notebook));
  return notebookOutputs(release, notebook, displayed, (id) => ({
    write: svgOf,
    credit: (table) => creditOf(site, release, table, id === null ? home : `${home}#${id}`),
  }));
}
