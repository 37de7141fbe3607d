import { parseArgs } from "node:util";
import { checkChecksum, checkFacts, formatFacts } from "../lib/release/index.ts";
import {
  allReleases,
  extractFolder,
  factsFile,
  isAdded,
  listReleases,
  readDataFile,
} from "../lib/release/node.ts";
import { formatProblem, orMistakes, type Problem } from "../lib/text/index.ts";
import { folderOfData, writeFile } from "../lib/text/node.ts";
import { runCommand } from "./program/run-command.ts";

/**
 * `extract [--check] [--data DIR] [release …]`: writes `facts.csv` of each release from its text, or, with `--check`,
 * compares and writes nothing. Prints one line for a release, or one for each problem; returns the exit code. A
 * release with problems is not written.
 */
export function runExtract(args: readonly string[], print: (line: string) => void): number {
  const { data, check, ids } = readArguments(args);
  const counts = ids.map((id) => extractOne(id, data, check, print));
  if (ids.length === 0) print(formatProblem(noRelease(data)));
  return ids.length > 0 && counts.every((count) => count === 0) ? 0 : 1;
}

/** What keeps the facts of releases from being what their texts give; for no release, that there is none, or none but drafts. */
export function staleFacts(ids: readonly string[], data = folderOfData()): readonly Problem[] {
  if (ids.length === 0) return [onlyDrafts(data) ?? noRelease(data)];
  // One that was added is read from its exhibits whenever it is opened: its rows are proposals, and a person's word.
  return ids.filter((id) => !isAdded(id, data)).flatMap((id) => orMistakes(() => checkOne(id, data)));
}

function onlyDrafts(file: string): Problem | null {
  const drafts = allReleases(file);
  if (drafts.length === 0) return null;
  const added = drafts.some((id) => isAdded(id, file));
  const publishes = added
    ? 'write "status": "published" into the reading.json of one that is to be published'
    : 'take "draft": true out of the release.json of one that is to be published';
  const what = `all that is here is a draft: ${drafts.join(", ")}`;
  return {
    file,
    line: 1,
    column: 1,
    what,
    why: "drafts are in no build",
    fix: `${publishes}, or see them with npm run dev`,
  };
}

function noRelease(file: string): Problem {
  const why = "a release is a folder with release.json";
  return { file, line: 1, column: 1, what: "there is no release here", why, fix: "add one" };
}

const options = { check: { type: "boolean" }, data: { type: "string" } } as const;

function readArguments(args: readonly string[]): { data: string; check: boolean; ids: readonly string[] } {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const { data = folderOfData(), check = false } = values;
  return { data, check, ids: positionals.length > 0 ? positionals : listReleases(data) };
}

/** Extracts one release; returns how many problems it has. */
function extractOne(id: string, data: string, check: boolean, print: (line: string) => void): number {
  const problems = orMistakes(() => (check ? checkOne(id, data, print) : writeOne(id, data, print)));
  for (const problem of problems) print(formatProblem(problem));
  return problems.length;
}

function checkOne(id: string, data: string, print?: (line: string) => void): readonly Problem[] {
  const { release, textFile, problems } = readOne(id, data, print);
  const file = factsFile(id, data);
  const csv = readDataFile(file)?.text ?? "";
  return [...problems, ...checkFacts(csv, file, release, textFile)];
}

function writeOne(id: string, data: string, print: (line: string) => void): readonly Problem[] {
  const { release, problems } = readOne(id, data, print);
  if (problems.length === 0) writeFile(factsFile(id, data), formatFacts(release.witnesses));
  return problems;
}

function readOne(id: string, data: string, print?: (line: string) => void) {
  const { declarations, source, extraction } = extractFolder(id, data);
  const { sha256 } = source;
  const { textFile } = declarations;
  const { release, coverage, problems } = extraction;
  const { figures, leftOut, unaccounted } = coverage;
  print?.(`${id}: ${figures} figures, ${leftOut.length} left out, ${unaccounted.length} unaccounted for`);
  return { release, textFile, problems: [...problems, ...checkChecksum(sha256, release, textFile)] };
}

if (import.meta.main) await runCommand((args, { print }) => runExtract(args, print));
