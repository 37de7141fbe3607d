import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { measureOf } from "../../src/lib/reading/names/index.ts";
import { decodeSource, type ReadRelease, readRelease } from "../../src/lib/reading/node.ts";
import { parseCsv } from "../../src/lib/text/index.ts";

/** Releases of other companies, as published, beside a developer's checkout. They are not part of the project. */
export const sharedReleases = "../shared/releases";

/** What was told right, of how many, by what it is: `table period`. */
export type Score = ReadonlyMap<string, { readonly right: number; readonly of: number }>;

type Row = Readonly<Record<string, string>>;

/** The releases that are there, of those whose figures were read by hand. */
export function readableReleases(): readonly string[] {
  if (!existsSync(sharedReleases)) return [];
  return readdirSync(sharedReleases).filter((id) => existsSync(truthFile(id)));
}

const truthFile = (id: string, kind = ""): string => `test/reading/truth/${id}${kind}.csv`;

function rowsOf(file: string): readonly Row[] {
  const [head, ...rows] = parseCsv(readFileSync(file, "utf8"), file);
  return rows.map(({ fields }) =>
    Object.fromEntries(fields.map((field, at) => [head?.fields[at] ?? "", field])),
  );
}

/** Reads a release straight from its exhibits. */
export function readShared(id: string): ReadRelease {
  const folder = join(sharedReleases, id);
  const exhibits = readdirSync(folder).filter((name) => name.startsWith("source"));
  return readRelease(exhibits.map((name) => decodeSource(name, readFileSync(join(folder, name)))));
}

type Facts = ReadRelease["facts"];

/** Holds what was read of a release against what a person read; `tell` gets a line for each that is wrong. */
export function scoreRelease(id: string, tell: (line: string) => void = () => {}): Score {
  const { facts, readings } = readShared(id);
  const byPlace = new Map(facts.map((fact) => [placeOf(fact, readings), fact]));
  const score = new Map<string, { right: number; of: number }>();
  const count = (what: string, isRight: boolean, line: string): void => {
    const entry = score.get(what) ?? { right: 0, of: 0 };
    score.set(what, { right: entry.right + (isRight ? 1 : 0), of: entry.of + 1 });
    if (!isRight) tell(`${what}: ${line}`);
  };
  for (const row of rowsOf(truthFile(id))) {
    const fact = byPlace.get(`${row.exhibit}:${row.byte}`);
    const name = `${row.exhibit}:${row.byte} ${row.printed} ${row.label}`;
    count(`${row.kind} found`, fact !== undefined, name);
    if (!fact) continue;
    const found = compared(row, fact);
    for (const [what, isRight, got] of found) count(`${row.kind} ${what}`, isRight, `${name}: ${got}`);
    const isSure = fact.doubts.length === 0;
    if (found.some(([, isRight]) => !isRight)) {
      count(`${row.kind} wrong that says so`, !isSure, name);
      count("wrong that says so", !isSure, name);
    } else count(`${row.kind} right that is sure`, isSure, `${name}: ${fact.doubts.join(", ")}`);
  }
  for (const row of rowsOf(truthFile(id, ".not")))
    count("no figure", !byPlace.has(`${row.exhibit}:${row.byte}`), `${row.printed} ${row.why}`);
  return score;
}

/** The byte of the first printed digit; of a nil, of its dash. */
function placeOf({ exhibit, at }: Facts[number], readings: ReadRelease["readings"]): string {
  const reading = readings.find((one) => one.exhibit === exhibit);
  const printed = reading?.text.slice(at.start, at.end) ?? "";
  const first = Math.max(0, printed.search(/\d/) < 0 ? printed.search(/[-–—]/) : printed.search(/\d/));
  return `${exhibit}:${reading?.bytes[at.start + first]}`;
}

type Compared = readonly [what: string, isRight: boolean, got: string];

function compared(row: Row, fact: Facts[number]): readonly Compared[] {
  const isValue =
    fact.unit === row.unit && fact.scale === Number(row.scale) && Number(fact.value) === Number(row.value);
  const isPeriod = (fact.start ?? "") === row.start && (fact.end ?? "") === row.end;
  const plain = (text = ""): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
  return [
    [
      "value",
      isValue,
      `want ${row.value} ${row.unit} ${row.scale}, got ${fact.value} ${fact.unit} ${fact.scale}`,
    ],
    ["period", isPeriod, `want ${row.start}..${row.end}, got ${fact.start}..${fact.end} (${fact.table})`],
    ["role", fact.role === row.role, `want ${row.role}, got ${fact.role}`],
    ["scenario", fact.scenario === row.scenario, `want ${row.scenario}, got ${fact.scenario}`],
    [
      "segment",
      plain(fact.segment) === plain(row.segment),
      `want "${row.segment}", got "${fact.segment}"; ${fact.path.join("/")}`,
    ],
    ...(fact.kind === "prose" ? [quantity(row.label ?? "", fact)] : []),
  ];
}

/** What is measured: the same name of the field, or much the same words, per share both or neither. */
function quantity(want: string, { label, concept }: Facts[number]): Compared {
  const [a, b] = [wordsOf(want), wordsOf(label)];
  const shared = [...a].filter((word) => b.has(word)).length;
  const isSame = a.has("share") === b.has("share") && shared > 0 && 4 * shared >= a.size + b.size;
  return ["quantity", measureOf(want)?.concept === concept || isSame, `want "${want}", got "${label}"`];
}

const small =
  /^(?:the|of|an?|in|on|for|from|to|and|by|as|with|gaap|total|quarter(?:ly)?|first|second|third|fourth|six|month|year|period|our|company|full|reported|basis|which|low|high|end|range|q\d)$/;

/** The words of a label that say what is measured, in the singular. */
function wordsOf(label: string): ReadonlySet<string> {
  const words = label
    .replaceAll(/ \([a-z][^)]*\)|['’]s?/g, "")
    .toLowerCase()
    .split(/[^a-z0-9&]+/);
  return new Set(
    words.map((word) => word.replace(/(?<=..[^s])s$/, "")).filter((word) => word !== "" && !small.test(word)),
  );
}

/** All scores together. */
export function sumScores(scores: readonly Score[]): Score {
  const sum = new Map<string, { right: number; of: number }>();
  for (const [what, { right, of }] of scores.flatMap((one) => [...one])) {
    const entry = sum.get(what) ?? { right: 0, of: 0 };
    sum.set(what, { right: entry.right + right, of: entry.of + of });
  }
  return sum;
}

/** `node test/reading/score-release.ts [release …] [-v]` prints the scores, and with -v what is wrong. */
if (import.meta.main) {
  const args = process.argv.slice(2);
  const ids = readableReleases().filter((id) => args.every((arg) => arg === "-v" || id.startsWith(arg)));
  const scores = ids.map((id) => {
    const score = scoreRelease(id, args.includes("-v") ? (line) => console.log(`  ${line}`) : undefined);
    console.log(id, [...score].map(([what, { right, of }]) => `${what} ${right}/${of}`).join(", "));
    return score;
  });
  console.log(
    "all",
    [...sumScores(scores)]
      .map(([what, { right, of }]) => `${what} ${((100 * right) / of).toFixed(1)} %`)
      .join(", "),
  );
}
