export type { DeskOffers } from "./desk-offers.ts";
export { type FoundOffers, findOffers, type OwnNames } from "./find-offers.ts";
export { typedOffers } from "./typed-offers.ts";
