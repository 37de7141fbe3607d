import { parseRelations } from "../lib/checks/index.ts";
import { readDeclarations, readReleaseFile, readText } from "../lib/release/node.ts";
import { folderOfData } from "../lib/text/node.ts";
import { mutationsOf } from "./mutate/mutations.ts";
import { digitShare, reportOf } from "./mutate/report.ts";
import { baselineOf, tryMutation } from "./mutate/try-mutations.ts";
import { runCommand } from "./program/run-command.ts";

/**
 * `npm run mutate [-- <release>]`: changes one thing at a time in a copy of a release, in memory, runs all checks on it
 * and reports the share in which some verdict moves. Prints its progress to standard error.
 */
export function runMutate(
  args: readonly string[],
  print: (line: string) => void,
  progress: (line: string) => void,
): number {
  const id = args[0] ?? "internap-2010-q2";
  const declarations = readDeclarations(id, folderOfData());
  const file = readReleaseFile(id, "relations.txt");
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

if (import.meta.main) {
  await runCommand((args, { print }) => runMutate(args, print, (line) => process.stderr.write(line)));
}
