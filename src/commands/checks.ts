import { parseArgs } from "node:util";
import type { CheckedRelease } from "../lib/checks/index.ts";
import { checkFolder, restatedIn } from "../lib/checks/node.ts";
import { allReleases } from "../lib/release/node.ts";
import { formatProblem } from "../lib/text/index.ts";
import { folderOfData } from "../lib/text/node.ts";
import { checksJson } from "./checks/check-json.ts";
import { checkLines } from "./checks/check-lines.ts";
import { type RestatedJson, restatedJson, restatedLines } from "./checks/restated.ts";
import { readPublishedFiles, statedIn } from "./mistakes/notebook-files.ts";
import type { Output } from "./program/output.ts";
import { callersPath, runCommand, UsageError } from "./program/run-command.ts";

/**
 * `checks [--json] [--data DIR] [release …]`: prints the checks of the releases with their verdicts. With `--json` one
 * line: an object as `ChecksJson`, or `{ "releases": [ … ] }` of several; else a table that a person reads. With `--data` the facts are
 * extracted anew from each `release.txt` of that folder, whatever its checksum.
 *
 * Returns 1 when a verdict is not the expected one, and warns of each.
 */
export function runChecks(args: readonly string[], { print, warn }: Output): number {
  const { json, dataFolder, anew, ids } = readArguments(args);
  const files = readPublishedFiles();
  const checked = ids.map((id): ToldRelease => {
    const one = checkFolder(id, statedIn(files, id), { dataFolder, anew });
    return { ...one, restated: restatedIn(one.release, dataFolder).map(restatedJson) };
  });
  for (const line of json ? [jsonOf(checked)] : tables(checked)) print(line);
  const surprises = checked.flatMap((one) => one.surprises);
  for (const surprise of surprises) warn(formatProblem(surprise));
  return surprises.length > 0 ? 1 : 0;
}

/** A checked release with what it restates. */
interface ToldRelease extends CheckedRelease {
  readonly restated: readonly RestatedJson[];
}

/** Of one release its object; of several, an object that lists these. */
function jsonOf(checked: readonly ToldRelease[]): string {
  const [only, ...others] = checked.map(({ restated, ...one }) => ({
    ...checksJson(one),
    ...(restated.length > 0 && { restated }),
  }));
  return JSON.stringify(others.length === 0 ? only : { releases: [only, ...others] });
}

const options = { json: { type: "boolean", default: false }, data: { type: "string" } } as const;

interface Arguments {
  readonly json: boolean;
  readonly dataFolder: string;
  readonly anew: boolean;
  readonly ids: readonly string[];
}

function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const dataFolder = values.data === undefined ? folderOfData() : callersPath(values.data);
  const known = allReleases(dataFolder);
  if (known.length === 0) throw new UsageError(`there is no release in ${dataFolder}`);
  const unknown = positionals.find((id) => !known.includes(id));
  if (unknown !== undefined) {
    throw new UsageError(
      `there is no release "${unknown}" in ${dataFolder}; the releases are ${known.join(", ")}`,
    );
  }
  const ids = positionals.length > 0 ? positionals : known;
  return { json: values.json, dataFolder, anew: values.data !== undefined, ids };
}

function tables(checked: readonly ToldRelease[]): readonly string[] {
  return checked.flatMap(({ restated, ...one }, index) => [
    ...(index === 0 ? [] : [""]),
    ...checkLines(one),
    ...restatedLines(restated),
  ]);
}

if (import.meta.main) await runCommand(runChecks);
