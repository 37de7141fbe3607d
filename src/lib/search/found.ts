import type { FigureFacts } from "./search-entry.ts";

/** A stretch of a text that answers a query; half-open UTF-16 offsets. */
export type MatchedSpan = readonly [start: number, end: number];

/** A place that a search found: a section of a page, or a line of a release. `url` holds the base path. */
export interface FoundPlace {
  readonly url: string;
  readonly title: string;
  readonly text: string;
  readonly marks: readonly MatchedSpan[];
}

/** A page with the places found on it, or a table of a release with a line of it. */
export interface FoundResult {
  readonly url: string;
  readonly title: string;
  readonly places: readonly FoundPlace[];
  /** Of a figure; its addresses hold the base path. */
  readonly figure?: FigureFacts;
}

/** Results of one kind; those after the first are read when they are asked for. */
export interface FoundGroup {
  readonly title: string;
  readonly count: number;
  readonly read: (from: number, to: number) => Promise<readonly FoundResult[]>;
}

/** What a query found, and a remark on how it was understood, a sentence with a blank after it, or none. */
export interface Found {
  readonly groups: readonly FoundGroup[];
  readonly remark: string;
  /** What was looked for instead, where nothing has what was asked for. */
  readonly meant?: string;
}

/** A group of results that are there already. */
export function groupOf(title: string, results: readonly FoundResult[]): FoundGroup {
  return { title, count: results.length, read: async (from, to) => results.slice(from, to) };
}

/** The names of the groups, as they stand over the results. */
export const groupTitles = {
  findings: "Findings",
  figures: "Figures",
  pages: "Pages",
  lines: "Lines of releases",
} as const;
