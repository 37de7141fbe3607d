import { aq, type Desk, largestFirst, op, rateAndMix, smallestFirst } from "../analysis/index.ts";
import { findingsInWords, findingsOf } from "../checks/index.ts";
import { formatFigure, given, sum } from "../figures/index.ts";
import type { Witness } from "../release/index.ts";
import { barChart } from "./bar-chart.ts";
import { bridge } from "./bridge.ts";
import { chart } from "./chart.ts";
import { checksOn, statementsOn } from "./checks-on.ts";
import { formOf } from "./figure-form.ts";
import { h } from "./html.ts";
import * as Inputs from "./inputs/index.ts";
import { place } from "./place.ts";
import { Plot } from "./plot.ts";
import { lineOf, quotation } from "./quotation.ts";
import type { Scope } from "./scope-types.ts";
import { seriesChart } from "./series-chart.ts";
import { millions, show } from "./shown.ts";
import { table } from "./table-view.ts";
import { waterfall } from "./waterfall.ts";
import { witnessChecks, witnessVerdict } from "./witness-verdict.ts";
import { workingPaperOf } from "./working-paper.ts";

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
    waterfall,
    barChart,
    bridge,
    seriesChart,
    table,
    format: formatFigure,
    show,
    millions,
    formOf,
    h,
    Inputs,
    line: (line: number) => lineOf(release, line),
    quote: (line: number, words: string) => quotation(release, line, words),
    workingPaper: (table: string) => workingPaperOf(release.tables, table),
  };
  return { ...finance, ...forms, aq, op, largestFirst, smallestFirst, rateAndMix };
}
