import { aq, largestFirst, op, readCsv, smallestFirst } from "../../analysis/index.ts";

/** What transforms tables in live cells. */
export const arqueroNames = { aq, largestFirst, op, readCsv, smallestFirst };
