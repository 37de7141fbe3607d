import { asPrinted, type Check } from "../../src/lib/checks/model/check.ts";
import { parseExpectations } from "../../src/lib/checks/model/parse-expectations.ts";
import { parseRelations } from "../../src/lib/checks/relations/parse-relations.ts";
import { checkRelease } from "../../src/lib/checks/rules/check-release.ts";
import { extractFrom } from "../../src/lib/release/extract/extract-release.ts";
import { readReleaseFile } from "../../src/lib/release/source/read-release-file.ts";
import { declarations, id, text } from "../release/releases.ts";

const relations = readReleaseFile(id, "relations.txt", "data");
const expected = readReleaseFile(id, "expected.txt", "data");

/** One change of the release: on a line, the first place of some characters. */
export type Change = readonly [line: number, from: string, to: string];

/** The checks of the release, or of a copy with changes, by id. */
export function checksWith(...changes: readonly Change[]): ReadonlyMap<string, Check> {
  const { release, problems } = extractFrom(changed(changes), declarations);
  if (problems.length > 0) throw new Error(problems.map(({ line, what }) => `${line}: ${what}`).join("\n"));
  const checks = checkRelease(
    release,
    parseRelations(relations.text, relations.path),
    parseExpectations(expected.text, expected.path),
  );
  return new Map(checks.map((check) => [check.id, check]));
}

function changed(changes: readonly Change[]): string {
  const lines = text.split("\n");
  for (const [line, from, to] of changes) {
    const before = lines[line - 1] ?? "";
    if (!before.includes(from)) throw new Error(`line ${line} has no ${from}`);
    lines[line - 1] = before.replace(from, () => to);
  }
  return lines.join("\n");
}

/** One check; throws, with the ids of the same measure, for an id that is none. */
export function find(checks: ReadonlyMap<string, Check>, id: string): Check {
  const check = checks.get(id);
  if (check) return check;
  const [, concept = ""] = id.split(".");
  throw new Error(`no check ${id}; there are ${[...checks.keys()].filter((one) => one.includes(concept))}`);
}

const published = checksWith();

/** What a check of the release says: verdict, printed characters, and the recomputed value as rounded, in units. */
export function says(id: string): readonly [string, string, string | undefined] {
  const { verdict, witness, comparison } = find(published, id);
  return [verdict, asPrinted(witness), comparison?.rounded.toString()];
}
