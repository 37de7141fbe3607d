export { startCopyButtons } from "./copy-buttons.ts";
export { drawPicture } from "./draw-picture.ts";
export { filterChecks, filterLines, filtersHtml, startFilters } from "./filters/index.ts";
export type { LiveStart } from "./live-data.ts";
export { livePackages } from "./live-names.ts";
export { liveCode, liveHash, type PublishedLive, publishLive } from "./publish-live.ts";
export { waitForReader } from "./wait-for-reader.ts";
