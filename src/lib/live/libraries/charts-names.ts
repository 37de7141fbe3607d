import { chart, chartKinds, place } from "../../charts/index.ts";

/** The charts that live cells draw. */
export const chartsNames = { ...chartKinds, chart, place };
