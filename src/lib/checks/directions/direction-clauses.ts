import type { Period } from "../../release/index.ts";
import { type ComparedPeriod, comparisonIn } from "../sentences/index.ts";
import { measureTokens, type NamedRow, plainName } from "./measures-in-tables.ts";
import { type MovementVerb, movementNoun, movementVerbs, type SaidWay } from "./movement-words.ts";
import { saidPeriod } from "./said-period.ts";

/** That a sentence says of measures, in words that leave nothing over, that they went one way. */
export interface DirectionClause {
  readonly way: SaidWay;
  /** Where the words stand that say so. */
  readonly start: number;
  readonly end: number;
  /** What moved, each by the words that name it, with the rows called so. */
  readonly subjects: readonly MovedMeasure[];
  /** The period that it speaks of, and that with which it compares; null where it does not say. */
  readonly period: Period | null;
  readonly base: ComparedPeriod | null;
  /** Whether it says so itself, and not the clause before it, or behind it. */
  readonly isOwn: boolean;
}

/** A measure in a sentence. */
export interface MovedMeasure {
  readonly start: number;
  readonly end: number;
  readonly rows: readonly NamedRow[];
}

type Names = ReadonlyMap<string, readonly NamedRow[]>;

/** What the clauses of a sentence say of directions; nothing of a clause that says more than measures, periods and a verb. */
export function directionClauses(
  sentence: string,
  names: Names,
  periods: readonly Period[],
  main: string,
): readonly DirectionClause[] {
  const text = withoutCommasOfNames(withoutCommasOfDays(sentence), names);
  const found: DirectionClause[] = [];
  const verbs = movementVerbs(text);
  let from = 0;
  for (const [at, verb] of verbs.entries()) {
    const next = verbs[at + 1];
    const subjects = subjectsIn(text, Math.max(from, lastBreak(text, verb.start)), verb.start, names);
    const [first, last] = [subjects[0], subjects.at(-1)];
    if (!first || !last) break;
    const ahead = `${text.slice(from, first.start)} | ${text.slice(last.end, verb.start)}`;
    const said = endsOf(text, verb, next)
      .map((end) => ({ to: end, said: saidIn(`${ahead} | ${text.slice(verb.end, end)}`, periods, main) }))
      .find((one) => one.said !== null);
    if (!said?.said) break;
    found.push({ ...verb, start: first.start, subjects, ...said.said, isOwn: true });
    from = said.to;
  }
  return found.length > 0 ? withShared(found) : nounClause(text, names, periods, main);
}

/** Clauses that stand together share a period that the first says, or the last both periods. */
function withShared(clauses: readonly DirectionClause[]): readonly DirectionClause[] {
  const [first, last] = [clauses[0], clauses.at(-1)];
  return clauses.map((one) => {
    const isOpen = one.period === null && one.base === null;
    if (isOpen && last?.period && last.base)
      return { ...one, period: last.period, base: last.base, isOwn: false };
    return one.period
      ? one
      : { ...one, period: first?.period ?? null, isOwn: one.base !== null && !first?.period };
  });
}

/** "The increase in net loss was due to …". */
function nounClause(
  text: string,
  names: Names,
  periods: readonly Period[],
  main: string,
): readonly DirectionClause[] {
  const noun = movementNoun(text);
  const subjects = noun ? subjectsIn(text, noun.end, noun.to, names) : [];
  const [first, last] = [subjects[0], subjects.at(-1)];
  if (!noun || !first || !last) return [];
  const around = `${text.slice(noun.end, first.start)} | ${text.slice(last.end, noun.to)}`;
  const said = saidIn(around, periods, main);
  return said ? [{ way: noun.way, start: noun.start, end: last.end, subjects, ...said, isOwn: true }] : [];
}

/** Where what is said behind a verb may end: before an "and" that begins the clause of the next verb, or where its own does. */
function endsOf(text: string, verb: MovementVerb, next: MovementVerb | undefined): readonly number[] {
  const end = nextBreak(text, verb.end);
  const [cause] = text
    .slice(verb.end, end)
    .matchAll(
      /\s(?:primarily|mainly|largely|due to|because of|driven by|as a result of|reflecting|owing to)\b/g,
    );
  const joins = [...text.slice(verb.end, end).matchAll(/\s(?:and|while|but)\s/g)].map(
    ({ index }) => verb.end + index,
  );
  return [
    ...(next && next.start < end ? joins : []),
    ...(cause ? [verb.end + cause.index] : []),
    end,
  ].toSorted((a, b) => a - b);
}

const withoutCommasOfDays = (text: string): string =>
  text.replaceAll(/(\d{1,2}), (?=(?:19|20)\d\d\b)/g, "$1  ");

/** "Selling, general and administrative expenses" is one name. */
function withoutCommasOfNames(text: string, names: Names): string {
  const labels = new Set(
    [...names.values()].flatMap((rows) => rows.map(({ label }) => label.trim().toLowerCase())),
  );
  const listed = [...labels].filter((one) => /,[^,]+ and [^,]/.test(one));
  return listed.reduce((left, label) => {
    const at = left.toLowerCase().indexOf(label);
    return at < 0
      ? left
      : left.slice(0, at) +
          left.slice(at, at + label.length).replaceAll(",", " ") +
          left.slice(at + label.length);
  }, text);
}

const breaks = /[;:,()“”"—–•●]|\s-\s/g;
const lastBreak = (text: string, before: number): number =>
  ([...text.slice(0, before).matchAll(breaks)].at(-1)?.index ?? -1) + 1;
function nextBreak(text: string, from: number): number {
  const rest = text.slice(from);
  const all = [...rest.replaceAll(/(?<=\d),(?=\d)/g, ".").matchAll(breaks)];
  const first = all.find(({ index }) => !goesOn.test(rest.slice(index)));
  return from + (first?.index ?? rest.replace(/[.!?]["”’)]*\s*$/, "").length);
}

/** A period or a comparison behind a comma is of the same clause. */
const goesOn = /^,? (?:as )?(?:compared|versus|vs|from|over|than|(?:in|for|during) (?:the|fiscal|Q?\d))\b/i;

/** "Net sales", "net sales and gross profit": the measures right before a verb, each the longest name that stands there. */
function subjectsIn(text: string, start: number, end: number, names: Names): readonly MovedMeasure[] {
  const tokens = measureTokens(text.slice(start, end));
  const spans = tokens.flatMap((_, from) =>
    tokens.slice(from, from + 9).flatMap((last, size) => {
      const rows = names.get(plainName(tokens.slice(from, from + size + 1).map(({ word }) => word)));
      return rows ? [{ start: start + (tokens[from]?.start ?? 0), end: start + last.end, rows }] : [];
    }),
  );
  const longest = (all: readonly MovedMeasure[]): MovedMeasure | undefined =>
    all.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
  const last = longest(spans);
  if (!last) return [];
  const before = longest(spans.filter((one) => /^ and (?:the )?$/.test(text.slice(one.end, last.start))));
  return before ? [before, last] : [last];
}

/** The periods that are left of a clause without its measures and its verb; null where something else is left too. */
function saidIn(
  around: string,
  periods: readonly Period[],
  main: string,
): Pick<DirectionClause, "period" | "base"> | null {
  const words = around.replaceAll(/\p{Sc} ?\(?\d[\d,.]*\)?(?: (?:million|billion|thousand))?/gu, " ");
  const comparison = comparisonIn(words);
  const rest = comparison ? `${words.slice(0, comparison.start)} | ${words.slice(comparison.end)}` : words;
  const said = saidPeriod(rest, periods, main);
  const left = said ? `${rest.slice(0, said.start)} ${rest.slice(said.end)}` : rest;
  const isLeft = (left.match(/[\p{L}\d%]+/gu) ?? []).some((one) => !small.test(one));
  return isLeft ? null : { period: said?.period ?? null, base: comparison?.is ?? null };
}

const small =
  /^(?:the|a|for|in|of|to|at|on|during|our|its|company|s|total|consolidated|gaap|also|and|while|but|however|overall|approximately)$/i;
