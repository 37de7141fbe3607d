import type { Figure } from "../figures/index.ts";
import type { PrintsData } from "../show/index.ts";

/** What cards tell of printed figures, as it is sent. */
export interface SentPrints {
  /** All but the figures: nested JSON, which compresses to half of what values do that may share their parts. */
  readonly text: string;
  /** By fact. They share their lineage with the values of cells. */
  readonly figures: ReadonlyMap<string, Figure>;
}

type PrintedFact = PrintsData["facts"] extends ReadonlyMap<string, infer Fact> ? Fact : never;

interface Plain {
  readonly facts: readonly (readonly [string, Omit<PrintedFact, "figure">])[];
  readonly stands: readonly (readonly [string, string])[];
  readonly byFormula: readonly (readonly [string, readonly string[]])[];
}

/** What cards tell of printed figures, for `readPrints`. */
export function writePrints({ facts, stands, byFormula }: PrintsData): SentPrints {
  const plain: Plain = {
    facts: [...facts].map(([id, { title, prints }]) => [id, { title, prints }]),
    stands: [...stands].map(([id, element]) => [id, element.toString()]),
    byFormula: [...byFormula],
  };
  const figures = [...facts].flatMap(([id, { figure }]) => (figure ? [[id, figure] as const] : []));
  return { text: JSON.stringify(plain), figures: new Map(figures) };
}

/** What `writePrints` was given. */
export function readPrints({ text, figures }: SentPrints): PrintsData {
  const { facts, stands, byFormula } = JSON.parse(text) as Plain;
  return {
    facts: new Map(facts.map(([id, fact]) => [id, { ...fact, figure: figures.get(id) ?? null }])),
    stands: new Map(stands.map(([id, element]) => [id, BigInt(element)])),
    byFormula: new Map(byFormula),
  };
}
