import { parseArgs } from "node:util";
import { listDrafts, listReleases, loadRelease, readDraftFacts } from "../lib/release/node.ts";
import { folderOfData } from "../lib/text/node.ts";
import { declaredFactsJson, draftFactJson, type FactJson } from "./facts/facts-json.ts";
import type { Output } from "./program/output.ts";
import { callersPath, runCommand, UsageError } from "./program/run-command.ts";

/** The facts of one release, with the company that published it. */
interface ReleaseFacts {
  readonly release: string;
  readonly company: string;
  readonly facts: readonly FactJson[];
}

/**
 * `facts [--json] [--data DIR] [--release ID]`: prints every figure of the releases with its meaning and its place; with
 * `--json` as one object, `{ "releases": [ … ] }`, else a line for each.
 */
export function runFacts(args: readonly string[], { print }: Output): number {
  const { values } = parseArgs({ args: [...args], options });
  const dataFolder = values.data === undefined ? folderOfData() : callersPath(values.data);
  const releases = releaseFacts(dataFolder).filter(
    ({ release }) => values.release === undefined || release === values.release,
  );
  if (releases.length === 0)
    throw new UsageError(
      values.release === undefined
        ? `there is no release in ${dataFolder}`
        : `there is no release "${values.release}" in ${dataFolder}`,
    );
  if (values.json) print(JSON.stringify({ releases }));
  else for (const line of releases.flatMap(factLines)) print(line);
  return 0;
}

const options = {
  json: { type: "boolean", default: false },
  data: { type: "string" },
  release: { type: "string" },
} as const;

function releaseFacts(dataFolder: string): readonly ReleaseFacts[] {
  const declared = listReleases(dataFolder).map((release) => {
    const loaded = loadRelease(release, dataFolder);
    return { release, company: loaded.issuer, facts: declaredFactsJson(loaded) };
  });
  const drafts = listDrafts(dataFolder).map(({ release, company, folder }) => ({
    release,
    company,
    facts: readDraftFacts(folder).map(draftFactJson),
  }));
  return [...declared, ...drafts];
}

function factLines({ release, facts }: ReleaseFacts): readonly string[] {
  const lines = facts.map(({ label, segment, start, end, value, unit, role, place, status }) => {
    const period = start === null ? (end ?? "no period") : `${start} to ${end}`;
    return [
      `${place.exhibit}:${place.line}:${place.start + 1}`,
      segment ? `${label}, ${segment}` : label,
      period,
      `${value} ${unit}`,
      role,
      status,
    ].join("\t");
  });
  return [`${release}: ${facts.length} figures`, ...lines];
}

if (import.meta.main) await runCommand(runFacts);
