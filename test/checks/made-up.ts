import { parseRelations } from "../../src/lib/checks/relations/parse-relations.ts";
import { checkRelease } from "../../src/lib/checks/rules/check-release.ts";
import type { Unit } from "../../src/lib/figures/units/index.ts";
import { toRelease } from "../../src/lib/release/extract/extract-release.ts";
import type { Concept } from "../../src/lib/release/model/concepts.ts";
import { parseFigure } from "../../src/lib/release/model/parse-figure.ts";
import type { Release, Witness } from "../../src/lib/release/model/release.ts";
import type { Table, TableRow } from "../../src/lib/release/model/table.ts";
import { factId } from "../../src/lib/release/model/witness.ts";

/** A row of a made-up table: a heading where there are no cells. The concept may name a segment: `sales.ferns`. */
export type Row = readonly [label: string, concept?: string, ...cells: string[]];

/** A made-up table; `id` is its caption too unless told otherwise. Money and shares are in thousands. */
export interface MadeUpTable {
  readonly id: string;
  readonly caption?: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** A figure in made-up prose: `["sales", "2012", "$2.5 million"]`. */
export type Sentence = readonly [concept: string, period: string, printed: string];

/** A witness as the release room would read it from these characters. */
export function witness(
  concept: string,
  period: string,
  printed: string,
  place: Partial<Witness> = {},
): Witness {
  const [name = "", segment = ""] = concept.split(".");
  const parsed = parseFigure(printed);
  if (parsed.kind === "malformed") throw new Error(`${printed} is no figure`);
  const unit = unitOf(name) === "USD/share" ? "USD/share" : (parsed.unit ?? unitOf(name));
  const scale = parsed.scale || (unit === "USD" || unit === "shares" ? 3 : 0);
  const decimals = unit === "basis-points" ? -1 : parsed.places - scale;
  const at = { table: "prose", label: concept, line: 1, start: 0, end: printed.length, ...place };
  const fact = factId(name, segment, period);
  return { ...at, fact, concept: name, segment, period, unit, scale, decimals, value: parsed.value, printed };
}

function unitOf(concept: string): Unit {
  if (/-(growth|margin)$/.test(concept)) return "percent";
  if (/-per-share$/.test(concept)) return "USD/share";
  return /-shares$/.test(concept) ? "shares" : "USD";
}

/** A table of rows; a line for each from `firstLine` on. */
export function table({ id, caption = id, columns, rows }: MadeUpTable, firstLine = 1): Table {
  const made = rows.map((row, index) => toRow(id, row, columns, firstLine + index));
  return {
    id,
    caption,
    firstLine,
    lastLine: firstLine + rows.length - 1,
    scale: { money: 3, shares: 3 },
    columns: columns.map((period, index) => ({ index, heading: period, period, comparison: null })),
    rows: made,
  };
}

function toRow(
  id: string,
  [label, concept, ...cells]: Row,
  columns: readonly string[],
  line: number,
): TableRow {
  const [name = "", segment = ""] = concept?.split(".") ?? [];
  const kind = cells.length === 0 ? "section" : /^total\b/i.test(label) ? "total" : "item";
  const toCell = (printed: string, index: number): Witness | null => {
    const period = columns[index] ?? "";
    const own = period.includes("/")
      ? (concept ?? "").replace(/^[^.]*/, (base) => `${base}-growth`)
      : concept;
    const place = { table: id, label, line, start: 100 * index };
    return printed === "" ? null : witness(own ?? "", period, printed, place);
  };
  return { line, label, section: "", level: 0, kind, concept: name, segment, cells: cells.map(toCell) };
}

const days = {
  "2011": { kind: "duration", start: "2011-01-01", end: "2011-12-31" },
  "2012": { kind: "duration", start: "2012-01-01", end: "2012-12-31" },
  "2011-12-31": { kind: "instant", start: "2011-12-31", end: "2011-12-31" },
  "2012-12-31": { kind: "instant", start: "2012-12-31", end: "2012-12-31" },
} as const;

/** A release made of tables and sentences; it knows the years 2011 and 2012 and their last days. */
export function madeUp(tables: readonly MadeUpTable[], prose: readonly Sentence[] = []): Release {
  const made = tables.map((one, index) => table(one, 100 * (index + 1)));
  const cells = made.flatMap(({ rows }) => rows.flatMap((row) => row.cells.filter((cell) => cell !== null)));
  const said = prose.map(([concept, period, printed], index) =>
    witness(concept, period, printed, { line: index + 1 }),
  );
  const periods = Object.entries(days).map(([id, period]) => ({ id, label: id, ...period }));
  const text = { issuer: "", ticker: "", title: "", published: "", currency: "USD", source: "", sha256: "" };
  const declarations = {
    head: { id: "fern", ...text, segments: [], periods },
    textFile: "release.txt",
    tables: made.map(({ id, caption }) => ({ id, caption })),
    labels: new Map(),
    labelAmounts: [],
    prose: [],
    leftOut: [],
    concepts: new Map([...said, ...cells].flatMap(comparingConcept)),
  };
  return toRelease(declarations, { lines: [], tables: made, witnesses: [...said, ...cells], leftOut: [] });
}

/** What a made-up figure of growth, or of the change of a margin, compares. */
function comparingConcept({ concept: id }: Witness): readonly (readonly [string, Concept])[] {
  const [, concept, by] = /^(.+)-(growth|change)$/.exec(id) ?? [];
  if (concept === undefined || (by !== "growth" && by !== "change")) return [];
  const unit = by === "growth" ? "percent" : "basis-points";
  return [[id, { id, title: id, element: null, period: "comparison", unit, compares: { concept, by } }]];
}

/** The verdicts of all checks of a made-up release by id. */
export function verdictsOf(release: Release, relations = ""): Record<string, string> {
  const checks = checkRelease(release, parseRelations(relations, "relations.txt"));
  return Object.fromEntries(checks.map(({ id, verdict }) => [id, verdict]));
}
