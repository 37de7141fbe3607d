import type { NotebookProblem, Place } from "./problem.ts";

/** How a cell's code is shown: open, folded (the default), or not at all. */
export type CodeDisplay = "open" | "folded" | "hidden";

/** A name at the place where an author wrote it; `guarded` under `typeof`. */
export interface NamePlace extends Place {
  readonly name: string;
  readonly guarded?: boolean;
}

/** A name that an import brings; only those of cells say where it comes from, since a reader's browser may need it. */
export interface ImportedPlace extends NamePlace {
  readonly from?: string;
  /** What it is called there; null for all of it. */
  readonly imported?: string | null;
}

/** What can run: a cell or an inline expression. Plain data, as it is written into the compiled page. */
export interface CodeUnit {
  /** Of the first character of the code in the MDX file. */
  readonly place: Place;
  /** JavaScript with every line and column where it stands in the MDX, or null if it cannot run. */
  readonly body: string | null;
  /** The line of the MDX that the second line of `body` is. */
  readonly bodyLine: number;
  readonly isAsync: boolean;
  /** Free names at their first place. */
  readonly reads: readonly NamePlace[];
  /** Characters put into a line of `body` before a column of the MDX: see `toBody`. */
  readonly inserted?: { readonly line: number; readonly column: number; readonly length: number };
  readonly problems: readonly NotebookProblem[];
}

/** A `ts` fence. */
export interface Cell extends CodeUnit {
  readonly id: string | null;
  readonly code: CodeDisplay;
  readonly run: boolean;
  /** The code as written, without the fence and without the indentation of a list or quotation around it. */
  readonly source: string;
  readonly declares: readonly NamePlace[];
  /** Of the names it declares, those of functions and classes: what can be run elsewhere, but not sent as data. */
  readonly functions: readonly string[];
  /** Its last expression calls `display` or `view`, so its value is not displayed once more. */
  readonly showsItself: boolean;
  /** It calls `view(...)`: it shows a control, and runs again when a reader changes it. */
  readonly isLive: boolean;
  /** Where the fence begins. */
  readonly fence: Place;
}

/** An `{expression}` in prose, or in an attribute of JSX. */
export interface Inline extends CodeUnit {
  readonly source: string;
  readonly isAttribute: boolean;
  /** It stands in a finding of the front matter, and so in no text of the page. */
  readonly isInFrontmatter: boolean;
}

/** What a notebook says in its front matter that it found. */
export interface StatedFinding {
  /** The id of the check that it tells of; null where it tells of none. */
  readonly check: string | null;
  /** Its words, and among them expressions by their index; none where the check speaks for itself. */
  readonly parts: readonly (string | number)[];
  readonly place: Place;
}

export interface Heading extends Place {
  readonly depth: number;
  /** As written, with its markup. */
  readonly text: string;
}

/** `[@id]` or `[words](@id)` in prose: something to be pointed at by its id; the place is that of the `@`. */
export interface Reference extends Place {
  readonly id: string;
}

/** Everything about a notebook but the modules it imports: plain data. */
export interface NotebookData {
  readonly path: string;
  readonly frontmatter: Readonly<Record<string, unknown>>;
  readonly frontmatterPlaces: Readonly<Record<string, Place>>;
  readonly headings: readonly Heading[];
  readonly references: readonly Reference[];
  readonly cells: readonly Cell[];
  readonly inlines: readonly Inline[];
  readonly findings: readonly StatedFinding[];
  /** Names that come from imports and from what the author exports in MDX, with their first place. */
  readonly imported: readonly ImportedPlace[];
  /** Problems of the document itself; those of cells and expressions are on them. */
  readonly problems: readonly NotebookProblem[];
}

/** A compiled notebook: what the MDX module exports as `notebook`. */
export interface Notebook extends NotebookData {
  /** The values of `imported`. */
  readonly imports: Readonly<Record<string, unknown>>;
  /** What a cell's `import("…")` loads, by specifier. */
  readonly modules: Readonly<Record<string, () => Promise<unknown>>>;
}

/** All problems known before it runs, in the order of the document. */
export function problemsOf(notebook: NotebookData): NotebookProblem[] {
  const units: readonly CodeUnit[] = [...notebook.cells, ...notebook.inlines];
  const all = [...notebook.problems, ...units.flatMap((unit) => unit.problems)];
  return all.toSorted((a, b) => a.line - b.line || a.column - b.column);
}
