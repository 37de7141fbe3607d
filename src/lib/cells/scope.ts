import { aq, type Desk, largestFirst, op, rateAndMix, readCsv, smallestFirst } from "../analysis/index.ts";
import { chart, chartKinds, Plot, place } from "../charts/index.ts";
import { findingsInWords, findingsOf } from "../checks/index.ts";
import { formatFigure, given, sum } from "../figures/index.ts";
import { Inputs } from "../inputs/index.ts";
import type { Witness } from "../release/index.ts";
import {
  checksOn,
  formOf,
  lineOf,
  millions,
  quotation,
  show,
  statementsOn,
  table,
  witnessChecks,
  witnessVerdict,
  workingPaperOf,
} from "../show/index.ts";
import { h } from "../text/index.ts";
import type { Scope } from "./scope-types.ts";

/** What the cells of a notebook see without importing it: the desk of its release, Arquero, Plot, and ways to show. */
export function scopeOf(desk: Desk): Readonly<Record<keyof Scope, unknown>> {
  const { release, series, figure, printed, reconcile, check, checksOf } = desk;
  const finance = { release, series, figure, printed, reconcile, check, checksOf, given, sum };
  const checksAt = witnessChecks(desk.checks);
  const forms = {
    verdictOf: (witness: Witness) => witnessVerdict(checksAt(witness)),
    checksOn: (from: number, to?: number) => checksOn(desk.checks, from, to),
    statementsOn: (from: number, to?: number) => statementsOn(desk.checks, from, to),
    findings: findingsOf(desk.checks),
    findingsInWords,
    Plot,
    place,
    chart,
    ...chartKinds,
    table,
    format: formatFigure,
    show,
    millions,
    formOf,
    h,
    Inputs,
    line: (line: number) => lineOf(release, line),
    quote: (line: number, words: string) => quotation(release, line, words),
    workingPaper: (table: string) => workingPaperOf(desk, table),
  };
  return { ...finance, ...forms, aq, op, readCsv, largestFirst, smallestFirst, rateAndMix };
}
