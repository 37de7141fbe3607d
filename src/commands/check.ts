import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { checkFolder } from "../lib/checks/node.ts";
import type { CheckTypes, TypedProject } from "../lib/notebook/index.ts";
import { formatTypeProblems, openTypeChecker, placeOfProblem } from "../lib/notebook/types/node.ts";
import { isDraftRelease, listReleases } from "../lib/release/node.ts";
import { authorMistakes, formatPlace, formatProblem, orMistakes, type Problem } from "../lib/text/index.ts";
import { type ScopeModule, scopeModule } from "./check/scope-module.ts";
import { watchTypes } from "./check/watch-types.ts";
import {
  type NotebookFile,
  readNotebookFiles,
  readPublishedFiles,
  releaseIn,
  statedIn,
} from "./mistakes/notebook-files.ts";
import { notebookMistakes } from "./mistakes/notebook-mistakes.ts";
import type { Output } from "./program/output.ts";
import { runCommand } from "./program/run-command.ts";

/**
 * `check [--watch] [--notebooks]`: type-checks the project and every cell and expression of its notebooks, in the compiler's own
 * words, and says what else is known to be wrong with notebooks without running them. Returns 1 when there is a mistake. With `--watch`
 * it stays, and answers every change; with `--notebooks` it checks of the project what notebooks are made of, which a
 * build needs, and not its tests, which need more to be installed.
 */
export async function runCheck(args: readonly string[], output: Output): Promise<number> {
  const { values } = parseArgs({ args: [...args], options });
  const checkTypes = openTypeChecker(".astro/types");
  const config = values.notebooks ? "tsconfig.notebooks.json" : "tsconfig.json";
  const check = (): number => checkAll(checkTypes, config, output);
  if (values.watch) await watchTypes(["src", "test", "data"], check, output);
  return check() > 0 ? 1 : 0;
}

const options = {
  watch: { type: "boolean", default: false },
  notebooks: { type: "boolean", default: false },
} as const;

/** Prints what is wrong, and counts it, but for what is wrong with drafts. A release that cannot be read is said in its own lines. */
function checkAll(checkTypes: CheckTypes, config: string, { print, warn }: Output): number {
  try {
    const problems = checkTypes(typedProject(config));
    if (problems.length > 0) print(formatTypeProblems(problems, process.stdout.isTTY === true).trimEnd());
    const places = problems.map(placeOfProblem);
    const said = new Set(places.map((place) => place && formatPlace(place)));
    const mistakes = notebookMistakes(readNotebookFiles()).filter((one) => !said.has(formatPlace(one)));
    for (const mistake of [...mistakes, ...draftMistakes()]) warn(formatProblem(mistake));
    const drafts = draftFiles();
    return [...places, ...mistakes].filter((one) => one === null || !drafts.has(one.file)).length;
  } catch (error) {
    const mistakes = authorMistakes(error);
    if (!mistakes) throw error;
    for (const mistake of mistakes) warn(formatProblem(mistake));
    return mistakes.length;
  }
}

/** What is wrong with a draft is told, and stops nothing. */
function draftFiles(): ReadonlySet<string> {
  const published = new Set(readPublishedFiles().map(({ path }) => path));
  return new Set(readNotebookFiles().flatMap(({ path }) => (published.has(path) ? [] : [path])));
}

/** What keeps drafts of releases from being read. */
function draftMistakes(): readonly Problem[] {
  return listReleases()
    .filter((id) => isDraftRelease(id))
    .flatMap((id) =>
      orMistakes(() => {
        checkFolder(id, []);
        return [];
      }),
    );
}

/** The project as it lies on the disk, each notebook in the scope of its release. */
export function typedProject(config = "tsconfig.json"): TypedProject {
  const files = readNotebookFiles();
  const published = readPublishedFiles();
  const scopes = new Map(
    listReleases().flatMap((id) => {
      const scope = isDraftRelease(id) ? scopeOfDraft(id) : scopeOfRelease(id, published);
      return scope ? [[id, scope] as const] : [];
    }),
  );
  const notebooks = files.flatMap((file) => {
    const scope = scopes.get(releaseIn(file));
    return scope
      ? [{ path: file.path, source: file.source, scope: { ...scope, module: moduleOf(releaseIn(file)) } }]
      : [];
  });
  const made = new Map([...scopes].map(([id, { text }]) => [moduleOf(id), text] as const));
  return { config, notebooks, made };
}

/** Null for a draft that cannot be read, which is said in its own lines. */
function scopeOfDraft(id: string): ScopeModule | null {
  try {
    return scopeOfRelease(id, []);
  } catch (error) {
    if (authorMistakes(error)) return null;
    throw error;
  }
}

function scopeOfRelease(id: string, files: readonly NotebookFile[]): ScopeModule {
  const { release, checks } = checkFolder(id, statedIn(files, id));
  return scopeModule(release, checks);
}

const moduleOf = (id: string): string => resolve(`.astro/scope/${id}.ts`).replaceAll("\\", "/");

if (import.meta.main) await runCommand(runCheck);
