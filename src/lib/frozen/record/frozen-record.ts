/**
 * One place where a figure was printed: a table's id, or `prose`; its line in the release; the UTF-16 offset in the line;
 * what stood before, the characters of the figure, and what stood after.
 */
export type FrozenWitness = readonly [
  table: string,
  line: number,
  start: number,
  before: string,
  printed: string,
  after: string,
];

/** An exact decimal, as text, in a power of ten of its unit; `decimals` of the whole value, null if never rounded. */
export interface FrozenAmount {
  readonly value: string;
  readonly unit: string;
  readonly scale: number;
  readonly decimals: number | null;
}

/** One printed figure of a reconciliation: a row, or the measure that it leads to. */
export interface FrozenFigure {
  readonly label: string;
  readonly concept: string;
  readonly weight: 1 | -1;
  readonly amount: FrozenAmount;
  /** The finest print, which the value was taken from, first. */
  readonly witnesses: readonly FrozenWitness[];
}

/** What the check of the measure along the reconciliation found; amounts in the scale of the printed measure. */
export interface FrozenVerdict {
  readonly verdict: string;
  readonly rule: string;
  readonly check: string;
  readonly residual: string | null;
  readonly tolerance: string | null;
}

/** The checks that hold one quantity against what is printed. */
export interface FrozenChecks {
  readonly of: string;
  readonly found: readonly FrozenCheck[];
}

/**
 * A check: its id, the line of its figure and the figure's characters; what was recomputed, in the scale of the figure,
 * null where nothing could be; the verdict, and, where there is one, what explains it.
 */
export type FrozenCheck = readonly [
  id: string,
  line: number,
  printed: string,
  recomputed: string | null,
  verdict: string,
  because?: string,
];

/** A cell of a notebook as it was published; `id` is its anchor, null if it had none. */
export interface FrozenCell {
  readonly notebook: string;
  readonly id: string | null;
  readonly code: readonly string[];
}

/** The release that the figures are from. */
export interface FrozenRelease {
  readonly id: string;
  readonly title: string;
  readonly published: string;
  readonly sha256: string;
}

/** Everything that a reconciliation in one period stands on: what the hash of a record covers. */
export interface FrozenContent {
  readonly format: 1;
  readonly id: string;
  readonly period: string;
  readonly periodTitle: string;
  readonly title: string;
  readonly issuer: string;
  readonly release: FrozenRelease;
  readonly answer: string;
  readonly rows: readonly FrozenFigure[];
  readonly recomputed: FrozenAmount;
  readonly printed: FrozenFigure;
  readonly verdict: FrozenVerdict;
  readonly checks: readonly FrozenChecks[];
  /** The cells that showed it, each after those that it reads; none if its notebook did not show it. */
  readonly cells: readonly FrozenCell[];
}

/** When content was frozen, and by which version of the program. The same content frozen on another day is the same. */
export interface FrozenNote {
  readonly on: string;
  readonly by: string;
}

/** A record as it lies in `data/frozen/`. */
export interface FrozenRecord extends FrozenContent {
  /** The first 12 hexadecimal digits of the SHA-256 of the content; the record's name, and its address. */
  readonly hash: string;
  readonly frozen: FrozenNote;
  /** The same over all above, so that the day cannot change unnoticed either. */
  readonly seal: string;
}
