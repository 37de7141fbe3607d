/** What reads the bytes of exhibits, which browsers never do: from sources to proposed facts. */
export { readExhibitSource } from "./dialects/index.ts";
export { type ReadRelease, readRelease, type StatedCalendar } from "./facts/index.ts";
export { captionMeaning } from "./meanings/index.ts";
export { lineAt, stretchOfLine } from "./model/index.ts";
export { periodId } from "./periods/index.ts";
export { type DecodedSource, decodeSource } from "./source/index.ts";
export type { Band, DataTable, FigureRow } from "./tables/index.ts";
