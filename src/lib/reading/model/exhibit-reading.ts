/** A stretch of the text of a reading: half-open offsets in characters. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The forms in which releases are published. */
export type SourceForm = "html" | "text" | "markdown";

/**
 * One exhibit as it was read: what every dialect turns its source into, and all that is known behind it. Lines are parted by
 * "\n"; a row of an HTML table is one line, its cells parted by tabs.
 */
export interface ExhibitReading {
  /** The file name of the source. */
  readonly exhibit: string;
  readonly form: SourceForm;
  readonly text: string;
  /** For each character of the text, and for its end, the offset in bytes of the source at which it stands. */
  readonly bytes: Uint32Array;
  /** Where lines begin. */
  readonly lineStarts: Uint32Array;
  readonly grids: readonly Grid[];
  /** What is set as a superscript. */
  readonly marks: readonly Stretch[];
  /** What is set in heavy type. */
  readonly bold: readonly Stretch[];
}

/** Rows of cells that stand in columns: a table, or what is only laid out as one. */
export interface Grid {
  readonly rows: readonly GridRow[];
}

/** One row of a grid, from left to right; cells without text are left out. */
export interface GridRow extends Stretch {
  readonly cells: readonly GridCell[];
  /** Columns under which a line is drawn by this row, or over which by the next: where a sum follows. */
  readonly ruled: readonly RuledColumns[];
}

/** A line below some columns, `last` included; a double one ends a statement. */
export interface RuledColumns {
  readonly first: number;
  readonly last: number;
  readonly isDouble: boolean;
}

/** A cell of a grid; its text is trimmed. Columns count from 0 and are those of the source, spans counted. */
export interface GridCell extends Stretch {
  readonly text: string;
  readonly column: number;
  readonly columnSpan: number;
  /** How far the text is moved to the right, in ems or characters. */
  readonly indent: number;
  readonly isBold: boolean;
  readonly isHead: boolean;
}
