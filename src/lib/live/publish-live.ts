import { sendValues, UnsendableError } from "../cells/index.ts";
import {
  type LiveUnits,
  type Notebook,
  type NotebookProblem,
  type RunResult,
  toLiveModule,
} from "../notebook/index.ts";
import type { ReleasePage } from "../show/index.ts";
import { fnv1a64 } from "../text/index.ts";
import type { Library } from "./libraries/node.ts";
import { type LiveStart, writeLiveData } from "./live-data.ts";
import { isLiveName, librariesOf } from "./live-names.ts";
import { liveProblems, sentProblem } from "./live-problems.ts";

/** What the live part of a page needs in a browser, and a short hash of each file of it, for its address. */
export interface PublishedLive {
  readonly data: string;
  readonly hash: string;
  readonly codeHash: string;
  /** Files that its cells need beside their own code. */
  readonly libraries: readonly Library[];
  /** Whether its cells work with Arquero, which a page's policy must allow. */
  readonly runsArquero: boolean;
}

interface LiveParts {
  readonly notebook: Notebook;
  readonly page: ReleasePage;
  readonly scope: Readonly<Record<string, unknown>>;
  readonly live: LiveUnits;
  readonly result: RunResult;
  readonly starts: ReadonlyMap<number, LiveStart>;
}

/** Writes what the live part of a notebook needs, or says why it cannot be sent. */
export function publishLive(parts: LiveParts): {
  readonly live: PublishedLive | null;
  readonly problems: readonly NotebookProblem[];
} {
  const { notebook, scope, live, result } = parts;
  if (live.cells.length === 0) return { live: null, problems: [] };
  const values = sentValues(notebook, live, result);
  const data = writtenData(parts, values);
  const problems = [
    ...liveProblems(notebook, live, scope, result),
    ...(typeof data === "string" ? [] : data),
  ];
  if (problems.length > 0 || typeof data !== "string") return { live: null, problems };
  const runsArquero = makesTables.some((name) => live.ambient.includes(name));
  const libraries = librariesOf(live.ambient);
  const codeHash = liveHash(liveCode(notebook) ?? "");
  return { live: { data, hash: liveHash(data), codeHash, libraries, runsArquero }, problems };
}

/** The data, or which of the values it is that cannot be sent: that is looked for only where one cannot. */
function writtenData(
  parts: LiveParts,
  values: Readonly<Record<string, unknown>>,
): string | NotebookProblem[] {
  try {
    return writeLiveData(parts.page, values, parts.starts);
  } catch (error) {
    const problems = error instanceof UnsendableError ? unsendable(parts, values) : [];
    if (problems.length > 0) return problems;
    throw error;
  }
}

/** The code of the live part of a notebook, a module of its own; null where nothing is live. */
export function liveCode(notebook: Notebook): string | null {
  return toLiveModule(notebook, isLiveName);
}

/** The part of the name of a file of a live page that changes with it. */
export function liveHash(data: string): string {
  return fnv1a64(data).slice(0, 12);
}

function sentValues(
  notebook: Notebook,
  live: LiveUnits,
  result: RunResult,
): Readonly<Record<string, unknown>> {
  const entries = live.sent.map((name) => {
    const index = notebook.cells.findIndex((cell) => cell.declares.some((one) => one.name === name));
    return [name, result.cells[index]?.outputs[name]] as const;
  });
  return Object.fromEntries(entries);
}

function unsendable(
  { notebook, live }: LiveParts,
  values: Readonly<Record<string, unknown>>,
): NotebookProblem[] {
  return Object.entries(values).flatMap(([name, value]) => {
    try {
      sendValues(value);
      return [];
    } catch (error) {
      if (!(error instanceof UnsendableError)) throw error;
      const what = `"${name}${error.path}" cannot be sent to a reader's browser`;
      const why = "only figures, series, reconciliations, texts and plain rows of these can";
      const fix = `read plain rows here, with objects() where it is a table, or declare "${name}" as a function`;
      return [{ ...sentProblem(notebook, live, name), what, why, fix }];
    }
  });
}

/** What makes a table of Arquero, which compiles functions of its own to read its rows. */
const makesTables = ["aq", "readCsv"] as const;
