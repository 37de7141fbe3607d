export { buildPart } from "./build-part.ts";
export { faultsOf } from "./check-parts.ts";
export { madeOf } from "./made-of.ts";
export { ownedSlugs, ownersOf } from "./owners.ts";
export { readPart, type SitePart } from "./part-record.ts";
