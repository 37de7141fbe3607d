import type { Figure, Unit } from "../../figures/index.ts";
import type { Concept } from "./concepts.ts";
import type { Conventions } from "./conventions.ts";
import type { GaapElement } from "./gaap-element.ts";
import type { LeftOut } from "./left-out.ts";
import type { Period } from "./periods.ts";
import type { Table } from "./table.ts";

/**
 * One place where a fact is printed. `value` is the exact decimal in `scale` (a power of ten), or "n/m"; `decimals`
 * is the precision of value × 10^scale as XBRL counts it. `line` is from 1; `start` and `end` are half-open UTF-16
 * offsets in that line, and what stands between them is `printed`. `table` is a table id, or "prose".
 */
export interface Witness {
  readonly fact: string;
  readonly table: string;
  readonly label: string;
  readonly concept: string;
  readonly segment: string;
  readonly period: string;
  readonly unit: Unit;
  readonly scale: number;
  readonly decimals: number;
  readonly value: string;
  readonly printed: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** The release that prints it, where those of a company are read together. */
  readonly release?: string;
  /** In which exhibit it is printed, and where in its bytes, for a release that was added from exhibits. */
  readonly place?: { readonly exhibit: string; readonly byte: number };
  /** What the headings around it say of it, for such a release: `growth`, `change`, `percent-of`; `non-gaap`, `constant-currency`. */
  readonly said?: { readonly role: string; readonly scenario: string; readonly sure: boolean };
}

/** One reported quantity; `figure` is null where the release prints `n/m` for it. */
export interface Fact {
  readonly id: string;
  readonly concept: string;
  readonly segment: string;
  readonly period: string;
  readonly unit: Unit;
  /** The title of the concept, with that of the segment: "Revenues, IP services". */
  readonly label: string;
  /** The finest print first, then by the authority of the table, then by place. */
  readonly witnesses: readonly Witness[];
  readonly figure: Figure | null;
}

/** The published document that a release was taken from. */
export interface Original {
  /** Its number where it was filed or furnished: an accession number. */
  readonly filing?: string | undefined;
  /** The day of the filing: `2010-08-04`. */
  readonly date?: string | undefined;
  readonly address?: string | undefined;
}

/** What `release.json` says about a release. */
export interface ReleaseHead {
  readonly id: string;
  /** While it is true, the release and its notebooks are seen in development only. */
  readonly draft?: boolean | undefined;
  readonly issuer: string;
  /** The folder of the company in the data folder, of a release that was added; that of a declared one is made of its issuer. */
  readonly company?: string | undefined;
  /** What it was read from, if it was added: paths in the data folder. */
  readonly exhibits?: readonly string[] | undefined;
  /** The ids of the releases that are read together as this one. */
  readonly joins?: readonly string[] | undefined;
  readonly ticker: string;
  readonly title: string;
  /** Day of publication, as `2010-08-04`. */
  readonly published: string;
  readonly currency: string;
  /** Where the text is from. */
  readonly source: string;
  /** Where the original is, as far as that is known. */
  readonly original?: Original | undefined;
  /** Checksum of the bytes of `release.txt`, in hexadecimal. */
  readonly sha256: string;
  readonly segments: readonly Segment[];
  readonly periods: readonly Period[];
}

/** A business segment, under the id that facts use. */
export interface Segment {
  readonly id: string;
  readonly title: string;
}

/** A release with its structure and everything that it reports. Witnesses are in the order of the text. */
export interface Release extends ReleaseHead {
  readonly lines: readonly string[];
  /** Lines, from 1, of exhibits whose lines are broken where they are full: their sentences go on from line to line. */
  readonly brokenLines?: readonly { readonly first: number; readonly last: number }[];
  readonly tables: readonly Table[];
  /** How its company prints figures, as far as `company.json` states it. */
  readonly conventions?: Conventions;
  readonly witnesses: readonly Witness[];
  readonly facts: ReadonlyMap<string, Fact>;
  readonly concepts: ReadonlyMap<string, Concept>;
  /** By line, the element of a line where it is another than that of its concept. */
  readonly lineElements?: ReadonlyMap<number, GaapElement>;
  /** Where digits stand that report nothing, with the reasons. */
  readonly leftOut: readonly LeftOut[];
  /** How many runs of digits of a release that was added are not yet understood; none of one that is declared. */
  readonly openDigits?: number;
}
