import { formatCsv } from "../../text/index.ts";
import { formatMeaning, type Meaning, parseMeaning } from "./meaning.ts";

/** What a question can be about. */
export const matterKinds = ["calendar", "unit", "column", "row", "amount"] as const;

export type MatterKind = (typeof matterKinds)[number];

/** What something is called in every release of its company: its table, the sections around it and its own name, without dates and lines. */
export interface MatterKey {
  readonly kind: MatterKind;
  readonly table: string;
  readonly section: string;
  readonly name: string;
}

/** A person's word on one thing of a release: a row of `data/<company>/answers.csv`. */
export interface ReviewAnswer extends MatterKey {
  /** What the reader had proposed when it was asked. */
  readonly guess: Meaning;
  readonly answer: Meaning;
  readonly status: "confirmed" | "rejected";
  /** The release over which it was asked. */
  readonly release: string;
}

/** The columns of a file of answers. */
export const answerColumns = [
  "kind",
  "table",
  "section",
  "name",
  "guess",
  "answer",
  "status",
  "release",
] as const;

/** One string for each thing; releases of one company differ in their capitals. */
export const keyOfMatter = ({ kind, table, section, name }: MatterKey): string =>
  [kind, table, section, name].join("\n").toLowerCase();

/** Writes answers as a CSV file, a row each. */
export function formatReviewAnswers(answers: readonly ReviewAnswer[]): string {
  const rows = answers.map((one) => [
    one.kind,
    one.table,
    one.section,
    one.name,
    formatMeaning(one.guess),
    formatMeaning(one.answer),
    one.status,
    one.release,
  ]);
  return formatCsv([answerColumns, ...rows]);
}

/** An answer of a row of such a file; a sentence where it is none. */
export function readAnswer(
  row: Readonly<Record<(typeof answerColumns)[number], string>>,
): ReviewAnswer | string {
  const kind = matterKinds.find((one) => one === row.kind);
  const status = statuses.find((one) => one === row.status);
  const [guess, answer] = [parseMeaning(row.guess), parseMeaning(row.answer)];
  if (!kind) return `"${row.kind}" is none of ${matterKinds.join(", ")}`;
  if (!status) return `"${row.status}" is none of ${statuses.join(", ")}`;
  if (typeof guess === "string") return guess;
  if (typeof answer === "string") return answer;
  const { table, section, name, release } = row;
  return { kind, table, section, name, guess, answer, status, release };
}

const statuses = ["confirmed", "rejected"] as const;

/** Answers with new ones: each in the place of that on the same thing of the same release, else at the end. */
export function withAnswers(
  before: readonly ReviewAnswer[],
  said: readonly ReviewAnswer[],
): readonly ReviewAnswer[] {
  const idOf = (one: ReviewAnswer): string => `${keyOfMatter(one)}\n${one.release}`;
  const fresh = new Map(said.map((one) => [idOf(one), one]));
  const kept = before.map((one) => {
    const found = fresh.get(idOf(one));
    fresh.delete(idOf(one));
    return found ?? one;
  });
  return [...kept, ...fresh.values()];
}
