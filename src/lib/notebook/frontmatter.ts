import { CORE_SCHEMA, load, YAMLException } from "js-yaml";
import { suggestion } from "./nearest-name.ts";
import type { NotebookProblem, Place } from "./problem.ts";

/** What the front matter of a notebook must say. */
export const requiredKeys = ["title", "description", "release"] as const;

/** What it may say; anything else is taken for a slip. */
export const allowedKeys = [
  ...requiredKeys,
  "authors",
  "published",
  "updated",
  "draft",
  "order",
  "aliases",
  "expect",
] as const;

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
  return [
    ...missingKeys(frontmatter, file),
    ...unknownKeys(frontmatter, file),
    ...wrongValues(frontmatter, file),
  ];
}

function missingKeys({ data }: Frontmatter, file: string): NotebookProblem[] {
  const missing = requiredKeys.filter((key) => data[key] === undefined || data[key] === null);
  const top = { line: 1, column: 1 };
  return missing.map((key) =>
    problem(file, top, `the front matter has no "${key}"`, `add a line "${key}: …"`),
  );
}

function unknownKeys({ data, places }: Frontmatter, file: string): NotebookProblem[] {
  const allowed: readonly string[] = allowedKeys;
  const unknown = Object.keys(data).filter((key) => !allowed.includes(key));
  return unknown.map((key) => {
    const fix = suggestion(key, allowed);
    const list = `allowed are ${allowed.join(", ")}`;
    const what = `"${key}" is not a key of the front matter`;
    return problem(file, placeOf(places, key), what, fix === undefined ? list : `${fix} (${list})`);
  });
}

const isText = (value: unknown): boolean => typeof value === "string" && value.trim() !== "";
const isDay = (value: unknown): boolean =>
  typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) && isInCalendar(value);
/** JavaScript takes 30 February for a day of March. */
const isInCalendar = (day: string): boolean =>
  !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const shapes: Readonly<Record<string, readonly [(value: unknown) => boolean, string]>> = {
  title: [isText, "a text"],
  description: [isText, "a text"],
  release: [isText, "the id of a release"],
  authors: [isTexts, "a list of names, such as [Ada Lovelace]"],
  published: [isDay, "a day such as 2010-08-04"],
  updated: [isDay, "a day such as 2010-08-04"],
  draft: [(value) => typeof value === "boolean", "true or false"],
  order: [(value) => typeof value === "number", "a number"],
  aliases: [isTexts, "a list of addresses"],
  expect: [(value) => isRecord(value) && Object.values(value).every(isText), "a verdict for each check id"],
};

function wrongValues(frontmatter: Frontmatter, file: string): NotebookProblem[] {
  const { data, places } = frontmatter;
  return Object.entries(data).flatMap(([key, value]) => {
    const shape = shapes[key];
    if (shape === undefined || shape[0](value)) return [];
    if (value === null) return noValue(frontmatter, key, shape[1], file);
    return [problem(file, placeOf(places, key), `"${key}" in the front matter is not ${shape[1]}`)];
  });
}

/** A required key without a value is told as missing. */
function noValue({ places }: Frontmatter, key: string, wanted: string, file: string): NotebookProblem[] {
  const required: readonly string[] = requiredKeys;
  if (required.includes(key)) return [];
  const what = `"${key}" in the front matter has no value`;
  return [problem(file, placeOf(places, key), what, `write ${wanted}, or leave the line out`)];
}

function keyPlaces(yaml: string, firstLine: number): Record<string, Place> {
  const places: Record<string, Place> = {};
  for (const [index, line] of yaml.split(/\r\n|\n|\r/).entries()) {
    const key = /^["']?([^\s:#"'-][^:"']*?)["']?\s*:(?:\s|$)/.exec(line)?.[1];
    if (key !== undefined) places[key] = { line: firstLine + index, column: 1 };
  }
  return places;
}

function placeOf(places: Readonly<Record<string, Place>>, key: string): Place {
  return places[key] ?? { line: 1, column: 1 };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function problem(file: string, place: Place, what: string, fix?: string): NotebookProblem {
  return { rule: "frontmatter-is-valid", file, ...place, what, ...(fix === undefined ? {} : { fix }) };
}
