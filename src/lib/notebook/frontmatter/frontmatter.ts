import { CORE_SCHEMA, load, YAMLException } from "js-yaml";
import { type ShapeFault, suggestion } from "../../text/index.ts";
import { day, shaped, words, z } from "../../text/node.ts";
import type { NotebookProblem, Place } from "../model/index.ts";
import { historyOf } from "./notebook-history.ts";

const title = words().describe("The heading of the page.");
const days = "a day such as 2010-08-04";
const wantedChanges =
  "a list of changes, each with a day and a sentence, such as - { date: 2010-08-04, what: Corrected the margin. }";
const wantedAliases = "a list of addresses, such as [notebooks/old-slug/, notebooks/growth/#old-cell]";
/** What follows `->` says what of the notebook stands for it now. */
const addressOfBefore = /^\/?(?:[\w@.-]+\/)+(?:#\S+)?(?:\s*->\s*\S+)?$/;
const wantedSeconds = "a number of seconds, such as 60";
const wantedFindings =
  "a list of findings, each the id of a check, a sentence, or both as - { check: …, says: … }";

/** What front matter may say, and must where nothing is optional. */
export const frontmatterSchema = z.strictObject({
  title,
  description: words().describe("One sentence for lists, previews and search."),
  release: z
    .string({ error: "the id of a release" })
    .min(1, "the id of a release")
    .describe("The id of the release."),
  authors: listOf("a list of names, such as [Ada Lovelace]").describe("Who wrote it."),
  published: z.optional(day()).describe("The day of publication."),
  updated: z.optional(day()).describe("The day of the last change."),
  draft: z.boolean({ error: "true or false" }).optional().describe("Kept to npm run dev."),
  order: z.number({ error: "a number" }).optional().describe("The place among the notebooks of the release."),
  seconds: z
    .number({ error: wantedSeconds })
    .positive(wantedSeconds)
    .optional()
    .describe("How long a cell of it may take; 30 where nothing is said."),
  aliases: z
    .array(words().regex(addressOfBefore), { error: wantedAliases })
    .optional()
    .describe("Addresses that it had before."),
  changes: z
    .array(
      z.strictObject({
        date: day(),
        what: words().describe("What changed, in a sentence."),
      }),
      { error: wantedChanges },
    )
    .optional()
    .describe("What changed, and when."),
  findings: z
    .array(z.union([words(), z.strictObject({ check: words(), says: words() })]), { error: wantedFindings })
    .optional()
    .describe("What it found, for the first page: ids of checks, or sentences with {expressions}."),
  expect: z
    .record(z.string(), words(), { error: "a verdict for each check id" })
    .optional()
    .describe("The verdicts other than ties that the notebook discusses, by check id."),
});

function listOf(wanted: string) {
  return z.array(words(), { error: wanted }).optional();
}

/** What the front matter of a notebook must say. */
export const requiredKeys = ["title", "description", "release"] as const;

/** What it may say; anything else is taken for a slip. */
export const allowedKeys: readonly string[] = Object.keys(frontmatterSchema.shape);

const wantedByKey: ReadonlyMap<string, string> = new Map([
  ["title", "a text"],
  ["description", "a text"],
  ["release", "the id of a release"],
  ["authors", "a list of names, such as [Ada Lovelace]"],
  ["published", days],
  ["updated", days],
  ["draft", "true or false"],
  ["order", "a number"],
  ["seconds", wantedSeconds],
  ["aliases", wantedAliases],
  ["changes", wantedChanges],
  ["findings", wantedFindings],
  ["expect", "a verdict for each check id"],
]);
const wantedOf = (key: string): string => wantedByKey.get(key) ?? "what it should be";

/** The data as written (dates stay text), and where each key stands. */
export interface Frontmatter {
  readonly data: Readonly<Record<string, unknown>>;
  readonly places: Readonly<Record<string, Place>>;
  readonly problems: readonly NotebookProblem[];
}

/** Reads YAML whose first line is line `firstLine` of `file`. A slip is a problem, never a throw. */
export function parseFrontmatter(yaml: string, file: string, firstLine = 2): Frontmatter {
  const places = keyPlaces(yaml, firstLine);
  try {
    const data = load(yaml, { schema: CORE_SCHEMA }) ?? {};
    if (isRecord(data)) return { data, places, problems: [] };
    return { data: {}, places, problems: [problem(file, { line: firstLine, column: 1 }, notKeys)] };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const place = { line: firstLine + (error.mark?.line ?? 0), column: (error.mark?.column ?? 0) + 1 };
    return {
      data: {},
      places,
      problems: [problem(file, place, `the front matter is not YAML: ${error.reason}`)],
    };
  }
}

const notKeys = "the front matter is not a list of keys and values";

/** Missing, unknown and ill-typed keys, each with its line. */
export function checkFrontmatter(frontmatter: Frontmatter, file: string): NotebookProblem[] {
  if (frontmatter.problems.length > 0) return [...frontmatter.problems];
  const { faults } = shaped(frontmatterSchema, frontmatter.data);
  const inOrder = faultsByKey(faults ?? []).toSorted(byKind);
  return [
    ...missingKeys(frontmatter, file),
    ...inOrder.flatMap((fault) => toProblem(frontmatter, fault, file)),
    ...disagreeingDays(frontmatter, file),
  ];
}

/** A day of the last change that is another than that of the last change that is told. */
function disagreeingDays({ data, places }: Frontmatter, file: string): NotebookProblem[] {
  const told = historyOf(data).changes[0]?.date;
  if (told === undefined || data.updated === undefined || data.updated === told) return [];
  const what = `"updated" is ${String(data.updated)}, and the last of "changes" is of ${told}`;
  const place = places.updated ?? { line: 1, column: 1 };
  return [problem(file, place, what, 'leave "updated" out, or tell what changed on that day')];
}

/** Unknown keys first: a slip in a name explains much of the rest. */
const byKind = (a: ShapeFault, b: ShapeFault): number =>
  Number(b.kind === "unknown") - Number(a.kind === "unknown");

function missingKeys({ data }: Frontmatter, file: string): NotebookProblem[] {
  const missing = requiredKeys.filter((key) => data[key] === undefined || data[key] === null);
  const top = { line: 1, column: 1 };
  return missing.map((key) =>
    problem(file, top, `the front matter has no "${key}"`, `add a line "${key}: …"`),
  );
}

function toProblem({ data, places }: Frontmatter, fault: ShapeFault, file: string): NotebookProblem[] {
  const key = String(fault.path[0] ?? "");
  const place = (Object.hasOwn(places, key) ? places[key] : undefined) ?? { line: 1, column: 1 };
  if (fault.kind === "unknown" && fault.path.length === 1) {
    const list = `allowed are ${allowedKeys.join(", ")}`;
    const fix = suggestion(key, allowedKeys);
    const what = `"${key}" is not a key of the front matter`;
    return [problem(file, place, what, fix === undefined ? list : `${fix} (${list})`)];
  }
  const required: readonly string[] = requiredKeys;
  const isEmpty = data[key] === undefined || data[key] === null;
  // A required key without a value is told as missing.
  if (isEmpty && required.includes(key)) return [];
  const wanted = wantedOf(key);
  if (!isEmpty) return [problem(file, place, `"${key}" in the front matter is not ${wanted}`)];
  const what = `"${key}" in the front matter has no value`;
  return [problem(file, place, what, `write ${wanted}, or leave the line out`)];
}

/** One problem a key, however much of its value is wrong. */
function faultsByKey(faults: readonly ShapeFault[]): readonly ShapeFault[] {
  return [...new Map(faults.map((one) => [one.path[0], one])).values()];
}

/** The place of each key that stands at the beginning of a line. No key has one by inheritance. */
function keyPlaces(yaml: string, firstLine: number): Record<string, Place> {
  const places: Record<string, Place> = Object.create(null);
  for (const [index, line] of yaml.split(/\r\n|\n|\r/).entries()) {
    const [before = "", after] = line.split(/:(?=\s|$)/, 2);
    const key = /^["']?([^\s:#"'-][^:"']*)["']?$/.exec(before.trimEnd())?.[1];
    if (key !== undefined && after !== undefined)
      places[key.trimEnd()] = { line: firstLine + index, column: 1 };
  }
  return places;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function problem(file: string, place: Place, what: string, fix?: string): NotebookProblem {
  return { rule: "frontmatter-is-valid", file, ...place, what, ...(fix === undefined ? {} : { fix }) };
}
