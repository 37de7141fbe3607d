export type { DeskSheet } from "./desk-sheet.ts";
export { startDesk } from "./start-desk.ts";
