import { exact, isPoints, powerOfTen } from "../../lib/figures/index.ts";
import type { DraftFact, Fact, Release, Witness } from "../../lib/release/index.ts";
import { exhibitPlaces } from "../program/exhibit-place.ts";

/** A printed figure, as `facts --json` prints it. Days in ISO form; values exact, in base units; percent as printed. */
export interface FactJson {
  readonly id: string;
  readonly label: string;
  readonly path: readonly string[];
  readonly table: string;
  readonly concept: string;
  readonly segment: string;
  readonly scenario: string;
  readonly role: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly unit: string;
  readonly scale: number;
  readonly decimals: number;
  readonly value: string;
  readonly printed: string;
  readonly kind: string;
  readonly status: string;
  readonly confidence: number;
  readonly place: {
    readonly exhibit: string;
    readonly line: number;
    readonly start: number;
    readonly end: number;
    readonly byte: number;
  };
}

/** A fact of a release that was read from its exhibits. */
export function draftFactJson(fact: DraftFact): FactJson {
  const {
    id,
    label,
    path,
    table,
    concept,
    segment,
    scenario,
    role,
    unit,
    scale,
    decimals,
    value,
    printed,
    kind,
    status,
  } = fact;
  const { exhibit, line, start, end, byte } = fact;
  const days = { start: fact.from || null, end: fact.to || null };
  const place = { exhibit, line, start, end, byte };
  return {
    id,
    label,
    path,
    table,
    concept,
    segment,
    scenario,
    role,
    ...days,
    unit,
    scale,
    decimals,
    value,
    printed,
    kind,
    status,
    confidence: Number(fact.confidence),
    place,
  };
}

/** The facts of a release whose meanings people declared: each print of each fact. */
export function declaredFactsJson(release: Release): readonly FactJson[] {
  const placeOf = exhibitPlaces(release);
  const rows = new Map(
    release.tables.flatMap(({ id, rows: own }) => own.map((row) => [`${id} ${row.line}`, row] as const)),
  );
  return release.witnesses.map((witness) => {
    const row = rows.get(`${witness.table} ${witness.line}`);
    const { table, concept, segment, unit, scale, decimals, value, printed, line, start, end } = witness;
    return {
      id: `${witness.fact}@L${line}:${start}`,
      label: row?.label ?? witness.label,
      path: row?.section ? [row.section] : [],
      table: table === "prose" ? "" : table,
      concept,
      segment,
      scenario: "gaap",
      role: roleOf(release, witness),
      ...daysOf(release, witness.period),
      unit,
      scale,
      decimals,
      value: value === "n/m" ? value : exact(value).times(powerOfTen(scale)).toFixed(),
      printed,
      kind: table === "prose" ? "prose" : "table",
      status: "confirmed",
      confidence: 1,
      place: { ...placeOf(witness), line, start, end },
    };
  });
}

function roleOf({ concepts }: Release, { concept, unit }: Witness): string {
  const by = concepts.get(concept)?.compares?.by;
  if (by === "growth") return "growth";
  return by === undefined ? "value" : isPoints(unit) ? "change-points" : "change";
}

/** Those of the later period where two are compared. */
function daysOf({ periods }: Release, id: Fact["period"]): Pick<FactJson, "start" | "end"> {
  const period = periods.find((one) => one.id === id.split("/")[0]);
  return { start: period?.kind === "duration" ? period.start : null, end: period?.end ?? null };
}
