import type { OfferValues } from "./completions.ts";

/** What may be written at a place. */
export function offerValues(): OfferValues {
  return async () => null;
}
