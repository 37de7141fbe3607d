/** The public names of reading/: what is proposed of a release. What reads exhibits is in node.ts. */
export type { NamedFact } from "./facts/index.ts";
export type { ExhibitReading } from "./model/index.ts";
