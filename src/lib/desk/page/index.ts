export type { CellFacts, CellLink, CellValues } from "./cell-facts.ts";
export type { DeskHome, SendResult } from "./desk-home.ts";
export type { DeskOffers } from "./desk-offers.ts";
export type { DeskSheet, SheetServer } from "./desk-sheet.ts";
export { findOffers } from "./find-offers.ts";
export { serverHome } from "./server-home.ts";
export { startDesk } from "./start-desk.ts";
