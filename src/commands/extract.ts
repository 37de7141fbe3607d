import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import {
  checkChecksum,
  checkFacts,
  extractFrom,
  factsFile,
  formatFacts,
  formatProblem,
  listReleases,
  type Problem,
  ReleaseError,
  readDeclarations,
  readText,
} from "../lib/release/index.ts";

/**
 * `extract [--check] [--data DIR] [release …]`: writes `facts.csv` of each release from its text, or, with `--check`,
 * compares and writes nothing. Prints one line for a release, or one for each problem; returns the exit code. A
 * release with problems is not written.
 */
export function runExtract(args: readonly string[], print: (line: string) => void): number {
  const options = { check: { type: "boolean" }, data: { type: "string", default: "data" } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const ids = positionals.length > 0 ? positionals : listReleases(values.data);
  const counts = ids.map((id) => extractOne(id, values.data, values.check ?? false, print));
  if (ids.length === 0)
    print(`${values.data}:1:1  there is no release here; a release is a folder with release.json; add one`);
  return ids.length > 0 && counts.every((count) => count === 0) ? 0 : 1;
}

function extractOne(id: string, data: string, check: boolean, print: (line: string) => void): number {
  try {
    const declarations = readDeclarations(id, data);
    const text = readText(declarations);
    const { release, coverage, problems } = extractFrom(text, declarations);
    const file = factsFile(id, data);
    const found: Problem[] = [...problems, ...checkChecksum(text, release, declarations.textFile)];
    if (check) found.push(...checkFacts(read(file), file, release, declarations.textFile));
    else if (found.length === 0) writeFileSync(file, formatFacts(release.witnesses));
    found.forEach((problem) => {
      print(formatProblem(problem));
    });
    const { figures, leftOut, unaccounted } = coverage;
    print(`${id}: ${figures} figures, ${leftOut.length} left out, ${unaccounted.length} unaccounted for`);
    return found.length;
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    print(error.message);
    return error.problems.length;
  }
}

const read = (file: string): string => (existsSync(file) ? readFileSync(file, "utf8") : "");

if (import.meta.main) process.exitCode = runExtract(process.argv.slice(2), console.log);
