export { type BlockPlace, blockPlaces } from "./block-places.ts";
export { type DeskSheet, nameOfBlock, readSheet, type SheetServer } from "./desk-sheet.ts";
export { pageShows } from "./page-shows.ts";
