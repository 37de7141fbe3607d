import type {
  Reconciliation,
  rateAndMix,
  readCsv,
  Series,
  TypedArquero,
  TypedOp,
} from "../analysis/index.ts";
import type { chart, chartKinds, Plot, place } from "../charts/index.ts";
import type { Check, Finding, findingsInWords } from "../checks/index.ts";
import type { Figure, formatFigure, given, sum, Unit } from "../figures/index.ts";
import type { Inputs } from "../inputs/index.ts";
import type { Release, Witness } from "../release/index.ts";
import type {
  formOf,
  millions,
  Quotation,
  show,
  table,
  WorkingPaper,
  witnessVerdict,
} from "../show/index.ts";
import type { h } from "../text/index.ts";

/** The ids of one release: what a misspelt one is held against. Of each concept its unit, and where it is printed. */
export interface ReleaseIds {
  readonly facts: Readonly<Record<string, { readonly unit: Unit; readonly period: string }>>;
  readonly concept: string;
  readonly segment: string;
  readonly period: string;
  readonly table: string;
  readonly check: string;
  readonly relation: string;
}

/** The unit of a concept, and the periods for which it is printed; any, where the concept is not known before it runs. */
type UnitOf<I extends ReleaseIds, C extends I["concept"]> = I["concept"] extends C
  ? Unit
  : NonNullable<I["facts"][C]>["unit"];
type PeriodOf<I extends ReleaseIds, C extends I["concept"]> = I["concept"] extends C
  ? I["period"]
  : NonNullable<I["facts"][C]>["period"];

/** What comes from a release, its concepts, segments and periods as literal types. */
export type WithIds<T, I extends ReleaseIds> = T extends string | number | boolean | null | undefined | Figure
  ? T
  : T extends ReadonlyMap<infer K, infer V>
    ? ReadonlyMap<K, WithIds<V, I>>
    : T extends readonly (infer E)[]
      ? readonly WithIds<E, I>[]
      : { [K in keyof T]: K extends "concept" | "segment" | "period" ? I[K] : WithIds<T[K], I> };

/** A `ReconciliationSpec` by the ids of a release. */
interface Route<I extends ReleaseIds, To extends I["concept"]> {
  readonly from: I["concept"];
  readonly add?: readonly I["concept"][];
  readonly less?: readonly I["concept"][];
  readonly to: To;
  readonly relation?: I["relation"];
}

type ChartKinds = typeof chartKinds;

/** The names that cells see, as the compiler knows them: `scopeOf` gives their values. */
export interface Scope<I extends ReleaseIds = ReleaseIds> extends ChartKinds {
  release: WithIds<Release, I>;
  series<C extends I["concept"]>(
    concept: C,
    segment?: I["segment"],
    word?: "latest" | "first",
  ): Series<UnitOf<I, C>, PeriodOf<I, C>>;
  figure<C extends I["concept"]>(
    concept: C,
    period: PeriodOf<I, C>,
    segment?: I["segment"],
  ): Figure<UnitOf<I, C>>;
  printed<C extends I["concept"]>(
    concept: C,
    period: PeriodOf<I, C>,
    place: I["table"] | `L${number}`,
    segment?: I["segment"],
  ): Figure<UnitOf<I, C>>;
  reconcile<To extends I["concept"]>(spec: Route<I, To>): Reconciliation<UnitOf<I, To>, PeriodOf<I, To>>;
  check(id: I["check"]): WithIds<Check, I>;
  checksOf(...concepts: readonly I["concept"][]): readonly WithIds<Check, I>[];
  given: typeof given;
  sum: typeof sum;
  verdictOf(witness: Witness): ReturnType<typeof witnessVerdict>;
  checksOn(from: number, to?: number): readonly WithIds<Check, I>[];
  statementsOn(from: number, to?: number): readonly WithIds<Check, I>[];
  findings: readonly Finding[];
  findingsInWords: typeof findingsInWords;
  Plot: typeof Plot;
  place: typeof place;
  chart: typeof chart;
  table: typeof table;
  format: typeof formatFigure;
  show: typeof show;
  millions: typeof millions;
  formOf: typeof formOf;
  h: typeof h;
  Inputs: typeof Inputs;
  line(line: number): Quotation;
  quote(line: number, words: string): Quotation;
  workingPaper(table: I["table"]): WorkingPaper;
  aq: TypedArquero;
  op: TypedOp;
  readCsv: typeof readCsv;
  largestFirst<Column extends string>(column: Column): { readonly column: Column };
  smallestFirst<Column extends string>(column: Column): { readonly column: Column };
  rateAndMix: typeof rateAndMix;
}
