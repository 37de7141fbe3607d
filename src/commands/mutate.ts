import { parseArgs } from "node:util";
import { parseRelations } from "../lib/checks/index.ts";
import {
  folderOfRelease,
  isAdded,
  loadRelease,
  readDeclarations,
  readReleaseFile,
  readText,
} from "../lib/release/node.ts";
import { folderOfData } from "../lib/text/node.ts";
import { addedReport, mutateAdded } from "./mutate/mutate-added.ts";
import { mutationsOf } from "./mutate/mutations.ts";
import { digitShare, reportOf } from "./mutate/report.ts";
import { baselineOf, tryMutation } from "./mutate/try-mutations.ts";
import { callersPath, runCommand } from "./program/run-command.ts";

/**
 * `npm run mutate [-- [--release] ID] [--data DIR] [--n N]`: changes one thing at a time in a copy of a release, in memory, runs
 * all checks on it and reports the share in which some verdict moves. Of a release that was added, N digits are changed, 400 where
 * nothing is said. Prints its progress to standard error.
 */
export function runMutate(
  args: readonly string[],
  print: (line: string) => void,
  progress: (line: string) => void,
): number {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const id = values.release ?? positionals[0] ?? "internap-2010-q2";
  const dataFolder = values.data === undefined ? folderOfData() : callersPath(values.data);
  const file = readReleaseFile(folderOfRelease(id, dataFolder), "relations.txt", dataFolder);
  if (isAdded(id, dataFolder)) {
    const declared = parseRelations(file.text, file.path);
    for (const line of addedReport(mutateAdded(loadRelease(id, dataFolder), declared, Number(values.n))))
      print(line);
    return 0;
  }
  const declarations = readDeclarations(id, dataFolder);
  const baseline = baselineOf(readText(declarations), declarations, parseRelations(file.text, file.path));
  const mutations = mutationsOf(baseline.release);
  const trials = mutations.map((mutation, index) => {
    if (index % 100 === 0) progress(`\r${index} of ${mutations.length} changes tried`);
    return tryMutation(baseline, mutation);
  });
  progress(`\r${mutations.length} of ${mutations.length} changes tried\n`);
  for (const line of reportOf(baseline, trials)) print(line);
  const { noticed, all } = digitShare(baseline, trials);
  print("");
  print(`Changed digits in figures that take part in a check: ${noticed} of ${all} noticed.`);
  return 0;
}

const options = {
  release: { type: "string" },
  data: { type: "string" },
  n: { type: "string", default: "400" },
} as const;

if (import.meta.main) {
  await runCommand((args, { print }) => runMutate(args, print, (line) => process.stderr.write(line)));
}
