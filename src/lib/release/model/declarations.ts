import type { Concept } from "./concepts.ts";
import type { GaapElement } from "./gaap-element.ts";
import type { CsvPlace } from "./read-table.ts";
import type { ReleaseHead } from "./release.ts";
import type { Scale } from "./table.ts";

/** Everything that people declare about a release beside its text, read once and used for any number of extractions. */
export interface Declarations {
  readonly head: ReleaseHead;
  /** The path of the text, for messages. */
  readonly textFile: string;
  readonly tables: readonly TableDeclaration[];
  /** By `labelKey`. */
  readonly labels: ReadonlyMap<string, LabelDeclaration>;
  readonly labelAmounts: readonly LabelAmount[];
  readonly prose: readonly ProseDeclaration[];
  readonly leftOut: readonly LeftOutDeclaration[];
  readonly concepts: ReadonlyMap<string, Concept>;
  /** By line, the element of a line where it is another than that of its concept. */
  readonly lineElements?: ReadonlyMap<number, GaapElement>;
}

/** A table by its caption; `scale` where the table states none. */
export interface TableDeclaration {
  readonly id: string;
  readonly caption: string;
  readonly scale?: Scale | undefined;
  readonly reason?: string | undefined;
}

/** What a row label means. `at` says at which end of the column's period an instant stands. */
export interface LabelDeclaration {
  readonly concept: Concept;
  readonly segment: string;
  readonly at: "start" | "end" | "";
  readonly total: boolean;
  readonly place: CsvPlace;
}

/** An amount inside a row label: the `place`-th `#` of the label, from 1. */
export interface LabelAmount {
  readonly table: string;
  readonly label: string;
  readonly place: number;
  readonly concept: Concept;
  readonly segment: string;
  readonly period: string;
}

/** A figure outside the tables: the line it is on, and the words around it with `#` in its place. */
export interface ProseDeclaration {
  readonly line: number;
  readonly phrase: string;
  readonly concept: Concept;
  readonly segment: string;
  readonly period: string;
  /** -1 where the words make the printed figure negative. */
  readonly weight: 1 | -1;
  readonly qualifier: string;
  readonly place: CsvPlace;
}

/** Digits that report nothing: on one line, or (line 0) wherever the pattern is found. */
export interface LeftOutDeclaration {
  readonly line: number;
  readonly pattern: RegExp;
  readonly reason: string;
  readonly place: CsvPlace;
}

/** The key of a row label: the table, the section (empty: any) and the label with `#` for its amounts. */
export function labelKey(table: string, section: string, label: string): string {
  return [table, section, label].join("\n");
}
