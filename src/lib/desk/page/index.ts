export type { DeskOffers } from "./desk-offers.ts";
export type { DeskSheet } from "./desk-sheet.ts";
export { findOffers } from "./find-offers.ts";
export { startDesk } from "./start-desk.ts";
