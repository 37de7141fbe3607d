import type { ExhibitReading, NamedFact } from "../../reading/index.ts";
import { lineAt, type ReviewedFact } from "../../reading/node.ts";
import { fnv1a64, formatCsv } from "../../text/index.ts";
import { readTable } from "../model/index.ts";

/** What is known of one printed figure of a release that was read, not declared: a row of its `facts.csv`. */
export interface DraftFact {
  readonly id: string;
  readonly exhibit: string;
  /** The line of the reading, from 1, and half-open offsets in it. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** The offset of the first printed digit, or of the dash, in the bytes of the exhibit. */
  readonly byte: number;
  readonly kind: string;
  readonly table: string;
  readonly path: readonly string[];
  readonly label: string;
  readonly concept: string;
  readonly segment: string;
  readonly scenario: string;
  readonly role: string;
  readonly period: string;
  /** ISO days; an instant has no start, and what is of no known period neither. */
  readonly from: string;
  readonly to: string;
  readonly unit: string;
  readonly scale: number;
  readonly decimals: number;
  /** Exact, in base units. */
  readonly value: string;
  readonly printed: string;
  readonly status: "proposed" | "confirmed" | "rejected";
  readonly confidence: string;
  readonly reason: string;
}

const columns = [
  "id",
  "exhibit",
  "line",
  "start",
  "end",
  "byte",
  "kind",
  "table",
  "path",
  "label",
  "concept",
  "segment",
  "scenario",
  "role",
  "period",
  "from",
  "to",
  "unit",
  "scale",
  "decimals",
  "value",
  "printed",
  "status",
  "confidence",
  "reason",
] as const;

/** A fact as a reading proposes it, or as a person's answers confirm or reject it. */
export function draftFact(fact: ReviewedFact, reading: ExhibitReading): DraftFact {
  const {
    at,
    exhibit,
    kind,
    table,
    path,
    label,
    concept,
    segment,
    scenario,
    role,
    period,
    unit,
    scale,
    decimals,
    value,
    printed,
  } = fact;
  const line = lineAt(reading, at.start);
  const lineStart = reading.lineStarts[line - 1] ?? 0;
  const names = { id: fact.id, exhibit, kind, table, path, label, concept, segment, scenario, role, period };
  const place = {
    line,
    start: at.start - lineStart,
    end: at.end - lineStart,
    byte: reading.bytes[firstDigit(reading.text, fact)] ?? 0,
  };
  const days = { from: fact.start ?? "", to: fact.end ?? "" };
  const measured = { unit, scale, decimals, value, printed };
  const { status, confidence } = fact;
  const said = { status, confidence: confidence.toFixed(2), reason: fact.doubts.join("; ") };
  const draft = { ...names, ...place, ...days, ...measured, ...said };
  return status === "proposed" ? draft : { ...draft, confidence: "1.00", reason: answeredReason(draft) };
}

/** The reason of a row that follows from answers. Its sum is over what the row says: who corrects the row by hand has the word on it. */
function answeredReason(fact: DraftFact): string {
  const { concept, segment, scenario, role, from, to, unit, scale, value, status } = fact;
  const said = [concept, segment, scenario, role, from, to, unit, scale, value, status].join("\n");
  return `answers.csv, ${fnv1a64(said).slice(0, 8)}`;
}

/** Whether a person decided on this very row, not by an answer on which it hangs. */
export function isDecidedByHand(fact: DraftFact): boolean {
  return fact.status !== "proposed" && fact.reason !== answeredReason(fact);
}

function firstDigit(text: string, { at }: NamedFact): number {
  const inside = text.slice(at.start, at.end);
  const digit = inside.search(/\d/);
  return at.start + Math.max(0, digit < 0 ? inside.search(/[-–—]/) : digit);
}

/** Writes facts as a CSV file, a row each. */
export function formatDraftFacts(facts: readonly DraftFact[]): string {
  const rows = facts.map((fact) =>
    columns.map((name) => (name === "path" ? fact.path.join(" > ") : String(fact[name]))),
  );
  return formatCsv([columns, ...rows]);
}

/** Reads facts back. Throws `ReleaseError` with the place of what cannot be read. */
export function parseDraftFacts(text: string, file: string): readonly DraftFact[] {
  return readTable(text, file, columns).map((row) => {
    const count = (name: "line" | "start" | "end" | "byte" | "scale" | "decimals"): number =>
      Number(row[name]);
    const numbers = {
      line: count("line"),
      start: count("start"),
      end: count("end"),
      byte: count("byte"),
      scale: count("scale"),
      decimals: count("decimals"),
    };
    const status = row.status === "confirmed" || row.status === "rejected" ? row.status : "proposed";
    const {
      id,
      exhibit,
      kind,
      table,
      label,
      concept,
      segment,
      scenario,
      role,
      period,
      from,
      to,
      unit,
      value,
      printed,
      confidence,
      reason,
    } = row;
    const path = row.path === "" ? [] : row.path.split(" > ");
    return {
      id,
      exhibit,
      kind,
      table,
      path,
      label,
      concept,
      segment,
      scenario,
      role,
      period,
      from,
      to,
      unit,
      value,
      printed,
      confidence,
      reason,
      status,
      ...numbers,
    };
  });
}

/** What is proposed anew, with each row on which a person decided by hand left as it is. */
export function keepDecided(
  proposed: readonly DraftFact[],
  before: readonly DraftFact[],
): readonly DraftFact[] {
  const placeOf = ({ exhibit, byte }: DraftFact): string => `${exhibit} ${byte}`;
  const decided = new Map(before.filter(isDecidedByHand).map((one) => [placeOf(one), one]));
  const kept = proposed.map((one) => decided.get(placeOf(one)) ?? one);
  const found = new Set(proposed.map(placeOf));
  return [...kept, ...[...decided].flatMap(([place, one]) => (found.has(place) ? [] : [one]))];
}
