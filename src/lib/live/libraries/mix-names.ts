import { rateAndMix } from "../../analysis/index.ts";

/** What explains a margin by its parts in live cells. */
export const mixNames = { rateAndMix };
