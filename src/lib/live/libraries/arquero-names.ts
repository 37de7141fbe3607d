import { aq, largestFirst, op, smallestFirst } from "../../analysis/index.ts";

/** What transforms tables in live cells. */
export const arqueroNames = { aq, largestFirst, op, smallestFirst };
