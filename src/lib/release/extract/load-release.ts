import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isAddressPart, ReleaseError } from "../../text/index.ts";
import { folderOfData } from "../../text/node.ts";
import { findDraft, isPublishedDraft, listDrafts, loadDraft } from "../drafts/node.ts";
import type { Release, Table, Witness } from "../model/index.ts";
import { requireDataFile } from "../source/node.ts";
import { misplaced } from "./check-facts.ts";
import { type ExtractedFolder, extractFolder, soundRelease } from "./extract-folder.ts";
import { toRelease } from "./extract-release.ts";
import { parseFacts } from "./facts-file.ts";

/**
 * Loads a release: its facts from `facts.csv`, the structure of its tables from the text. `dataFolder` is relative to
 * the working directory. Throws `ReleaseError` if a file is missing or malformed, or a row is not printed at its place.
 */
export function loadRelease(id: string, dataFolder = folderOfData()): Release {
  if (isAdded(id, dataFolder)) return loadDraft(id, dataFolder);
  const folder = extractFolder(id, dataFolder);
  const release = loaded.get(folder) ?? loadFrom(folder, id, dataFolder);
  loaded.set(folder, release);
  return release;
}

// Whoever changes a file of the data folder, `facts.csv` too, is given another extraction.
const loaded = new WeakMap<ExtractedFolder, Release>();

function loadFrom(folder: ExtractedFolder, id: string, dataFolder: string): Release {
  const { declarations } = folder;
  const release = soundRelease(folder);
  const file = factsFile(id, dataFolder);
  const rows = parseFacts(
    requireDataFile(file, "facts are loaded from it", "run npm run extract").text,
    file,
  );
  const wrong = misplaced(rows, release.lines, { file, textFile: declarations.textFile });
  if (wrong.length > 0) throw new ReleaseError(wrong);
  const witnesses = rows.map((row) => row.witness);
  const tables = release.tables.map((table) => withCells(table, witnesses));
  return toRelease(declarations, { lines: release.lines, leftOut: release.leftOut, tables, witnesses });
}

/** Whether a release was added from its exhibits, and nothing of it is declared. */
export function isAdded(id: string, dataFolder = folderOfData()): boolean {
  return (
    isAddressPart(id) &&
    !existsSync(join(dataFolder, id, "release.json")) &&
    findDraft(id, dataFolder) !== undefined
  );
}

/** The ids of all releases in a data folder: those that are declared, and those that were added and are drafts. */
export function allReleases(dataFolder = folderOfData()): string[] {
  const declared = listReleases(dataFolder);
  return [
    ...declared,
    ...listDrafts(dataFolder).flatMap(({ release }) => (declared.includes(release) ? [] : [release])),
  ];
}

/** The ids of the declared releases in a data folder, in order. */
export function listReleases(dataFolder = folderOfData()): string[] {
  if (!existsSync(dataFolder)) return [];
  return readdirSync(dataFolder)
    .filter((name) => existsSync(join(dataFolder, name, "release.json")))
    .sort();
}

/** Those that are part of a build: all but the drafts, and but what is left to the builds of other parts. */
export function publishedReleases(dataFolder = folderOfData()): string[] {
  return allReleases(dataFolder).filter((id) => !isDraftRelease(id, dataFolder));
}

let built: ReadonlySet<string> | null = null;

/** Says which releases, and companies as a whole, builds of this process are made of from here on, as if all others were drafts; null for all. */
export function buildOnly(ids: ReadonlySet<string> | null): void {
  built = ids;
}

/** Whether a build is of a part of the releases: it knows nothing of the others. */
export function isPartBuilt(): boolean {
  return built !== null;
}

/**
 * Whether a release is a draft, `"draft": true` in its `release.json`, or to be left out as if it were one; one whose file
 * is broken can be a draft, too.
 */
export function isDraftRelease(id: string, dataFolder = folderOfData()): boolean {
  if (built && !built.has(id)) return true;
  const file = join(dataFolder, id, "release.json");
  if (isAdded(id, dataFolder)) return !isPublishedDraft(findDraft(id, dataFolder)?.folder ?? "");
  if (!isAddressPart(id) || !existsSync(file)) return false;
  try {
    return /"draft"\s*:\s*true\b/.test(readFileSync(file, "latin1"));
  } catch {
    return false;
  }
}

/** The path of the facts of a release. */
export function factsFile(id: string, dataFolder: string): string {
  return join(dataFolder, id, "facts.csv");
}

/** The table with the given witnesses in its cells; a cell without one is empty. */
function withCells(table: Table, witnesses: readonly Witness[]): Table {
  const byPlace = new Map(witnesses.map((one) => [`${one.line}:${one.start}`, one]));
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => (cell ? (byPlace.get(`${cell.line}:${cell.start}`) ?? null) : null)),
  }));
  return { ...table, rows };
}
