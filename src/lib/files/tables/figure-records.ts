import {
  explain,
  type Figure,
  type Operation,
  type Source,
  type Unit,
  type Weight,
} from "../../figures/index.ts";
import { elementOf, type GaapElement, type Release } from "../../release/index.ts";
import { cardKey } from "../../show/index.ts";
import { endingDigits } from "./figure-digits.ts";

/** A figure as JSON: decimals as text, in units and not in thousands; operands by the ids of their records. */
export interface FigureRecord {
  readonly label: string;
  readonly text: string;
  readonly value: string;
  readonly unit: Unit;
  readonly scale: number;
  readonly decimals: number | null;
  readonly interval: {
    readonly lo: string;
    readonly hi: string;
    readonly loIncluded: boolean;
    readonly hiIncluded: boolean;
  };
  readonly lineage: LineageRecord;
  /** Of a reported figure with an element in the US-GAAP taxonomy. */
  readonly element?: ElementRecord;
}

/** An element as JSON: `sign` says whether the value has the sign of the element; `taxonomy` null where none was looked at. */
export interface ElementRecord {
  readonly name: string;
  readonly sign: "same" | "opposite";
  readonly taxonomy: string | null;
}

export type LineageRecord =
  | { readonly kind: "reported"; readonly sources: readonly Source[] }
  | {
      readonly kind: "computed";
      readonly operation: Operation;
      readonly operands: readonly string[];
      readonly weights?: readonly Weight[];
    }
  | { readonly kind: "given"; readonly reason: string };

/** What of a release tells the elements of its figures. */
export type ElementGrounds = Pick<Release, "id" | "concepts" | "facts" | "lineElements">;

/** The records of figures and of all that they were computed from, each once, by id, a figure before its operands. */
export function figureRecords(
  figures: Iterable<Figure>,
  elements?: ElementGrounds,
): ReadonlyMap<string, FigureRecord> {
  const records = new Map<string, FigureRecord>();
  const add = (figure: Figure): void => {
    const id = cardKey(figure);
    if (records.has(id)) return;
    records.set(id, { ...recordOf(figure), ...elementIn(figure, elements) });
    if (figure.lineage.kind === "computed") figure.lineage.operands.forEach(add);
  };
  for (const figure of figures) add(figure);
  return records;
}

/** The element of the first place where a figure is printed, which is where its value was taken from. */
function elementIn(
  { lineage }: Figure,
  release: ElementGrounds | undefined,
): { readonly element?: ElementRecord } {
  const source = lineage.kind === "reported" ? lineage.sources[0] : undefined;
  const fact = source?.release === release?.id ? release?.facts.get(source?.fact ?? "") : undefined;
  const element =
    release && source && fact && elementOf(release, { concept: fact.concept, line: source.line });
  return element ? { element: toElementRecord(element) } : {};
}

function toElementRecord({ name, taxonomy, isOpposite }: GaapElement): ElementRecord {
  return { name, sign: isOpposite ? "opposite" : "same", taxonomy: taxonomy === "" ? null : taxonomy };
}

function recordOf(figure: Figure): FigureRecord {
  const { label, unit, scale, decimals, value, interval } = figure;
  const { lo, hi, loIncluded, hiIncluded } = interval;
  return {
    label,
    text: explain(figure).text,
    value: endingDigits(value),
    unit,
    scale,
    decimals,
    interval: { lo: endingDigits(lo), hi: endingDigits(hi), loIncluded, hiIncluded },
    lineage: lineageOf(figure),
  };
}

function lineageOf({ lineage }: Figure): LineageRecord {
  if (lineage.kind === "reported") return { kind: "reported", sources: lineage.sources.map(sourceOf) };
  if (lineage.kind === "given") return { kind: "given", reason: lineage.reason };
  const { operation, operands, weights } = lineage;
  return { kind: "computed", operation, operands: operands.map(cardKey), ...(weights && { weights }) };
}

/** Its keys in one order, wherever it was made. */
function sourceOf({ release, fact, table, label, line, start, end, printed }: Source): Source {
  return { release, fact, table, label, line, start, end, printed };
}
