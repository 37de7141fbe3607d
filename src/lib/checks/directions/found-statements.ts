import { placeOfWords, type ReleaseSentence, releaseSentences } from "../../company/index.ts";
import type { Period, Release } from "../../release/index.ts";
import { gridsOf } from "../grid/index.ts";
import { openLedger } from "../model/index.ts";
import type { Expression, Statement, StatementPart } from "../relations/index.ts";
import { comparedCells, directionOf } from "./compared-cells.ts";
import { type DirectionClause, directionClauses, type MovedMeasure } from "./direction-clauses.ts";
import { isOfNothingElse, isOfWhole } from "./is-of-whole.ts";
import { type LevelCell, levelExpression } from "./margins-in-tables.ts";
import { rowsByName } from "./measures-in-tables.ts";

/**
 * What the sentences of an added release say of directions, "net income rose", each as a statement of which tables print the measure
 * in both periods. One that does not hold is only told of where its words name both periods, and nothing around them another part of
 * the company.
 */
export function foundStatements(release: Release): readonly Statement[] {
  const names = rowsByName(gridsOf(release, openLedger(release)), release.concepts);
  const main = endOfReport(release);
  const periods = release.periods;
  return releaseSentences(release)
    .filter((sentence) => isOfWhole(release, sentence) && !isAhead.test(sentence.text))
    .flatMap((sentence) => {
      const clauses = directionClauses(sentence.text, names, periods, main);
      return clauses.flatMap((clause) => statementOf(release, sentence, clause, main) ?? []);
    });
}

/** What is expected, or would have been. */
const isAhead =
  /\b(?:expect\w*|anticipat\w*|guidance|outlook|forecast\w*|project(?:s|ed)|would|could|might|if|pro[- ]forma|constant currency|competitors?|industry|preliminary)\b/i;

/** The last day of what tables report of periods. */
function endOfReport({ witnesses, periods }: Release): string {
  const spans = new Map(
    periods.flatMap((one) => (one.kind === "duration" ? [[one.id, one.end] as const] : [])),
  );
  const ends = witnesses.flatMap(({ table, said, period }) =>
    table !== "prose" && said?.role === "value" && said.scenario !== "guidance"
      ? (spans.get(period) ?? [])
      : [],
  );
  return ends.toSorted().at(-1) ?? "";
}

function statementOf(
  release: Release,
  sentence: ReleaseSentence,
  clause: DirectionClause,
  main: string,
): Statement | null {
  const phrase = sentence.text.slice(clause.start, clause.end);
  const place = placeOfWords(release, sentence.line, phrase);
  const context = { ...clause, period: clause.period ?? periodOfParagraph(release, sentence, main) };
  const isClosed =
    clause.isOwn && clause.period !== null && clause.base !== null && clause.subjects.length === 1;
  const mayFail = isClosed && isOfNothingElse(release, sentence);
  const parts = clause.subjects.flatMap(
    (subject) => partOf(release, sentence, subject, context, main, mayFail) ?? [],
  );
  return place && parts.length > 0 ? { ...place, parts } : null;
}

/** The period of the figures before a sentence in its paragraph, where they are all of one that ends with the reported one. */
function periodOfParagraph(
  { witnesses, periods }: Release,
  { line, start }: ReleaseSentence,
  main: string,
): Period | null {
  const before = witnesses.filter((one) => one.table === "prose" && one.line === line && one.start < start);
  const ids = new Set(before.filter(({ said }) => said?.sure).map(({ period }) => period));
  const own = periods.filter(({ id, end, kind }) => ids.has(id) && end === main && kind === "duration");
  return own.length === 1 ? (own[0] ?? null) : null;
}

function partOf(
  { periods }: Release,
  { text }: ReleaseSentence,
  { rows, start, end }: MovedMeasure,
  clause: DirectionClause,
  main: string,
  mayFail: boolean,
): StatementPart | null {
  const found = comparedCells(rows, clause, new Map(periods.map((one) => [one.id, one])), main);
  const direction = found && directionOf(clause.way, found.row);
  if (!found || !direction || (found.went !== direction && !(mayFail && found.isOfWhole))) return null;
  const { now, prior, sign } = found;
  const read = (cell: LevelCell): Expression =>
    sign === 1
      ? levelExpression(cell)
      : { kind: "sum", terms: [{ weight: -1, expression: levelExpression(cell) }] };
  const called = text.slice(start, end).replace(/^[A-Z](?=[a-z])/, (one) => one.toLowerCase());
  const says = { kind: "direction", expression: read(now), before: read(prior), called, direction } as const;
  const [current, before] = [now.witness.period, prior.witness.period];
  const name = now.over ? found.row.name.replaceAll(" ", "-") : now.witness.concept;
  return { name: `${name}-${direction}`, says: { ...says, current, prior: before } };
}
