/** A row of plain values, by the names of its columns. */
export type DataRow = Readonly<Record<string, unknown>>;

/**
 * The names of the columns in their order: as rows bring them, but periods that stand side by side latest first, as
 * releases print them, whatever order a computation left them in.
 */
export function columnsOf(rows: readonly DataRow[]): readonly string[] {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const ordered: string[] = [];
  for (let at = 0; at < names.length; ) {
    const end = names.findIndex((name, index) => index >= at && !isPeriod(name));
    const run = names.slice(at, end < 0 ? names.length : Math.max(end, at + 1));
    ordered.push(...(run.every(isPeriod) ? run.toSorted().toReversed() : run));
    at += run.length;
  }
  return ordered;
}

/** `2010`, `2010-Q2`, `2010-H1` or a day: all that can be put in order by its name. */
const isPeriod = (name: string): boolean => /^\d{4}(?:-(?:Q\d|H\d|\d\d-\d\d))?$/.test(name);

/** How a row stands among the others. */
export interface PlacedRow {
  /** Over how many rows its first label reaches; 0 where the row above has said it. */
  readonly span: number;
  /** A total, set off by a rule; `group` where several rows are the total's. */
  readonly total: "row" | "group" | null;
  /** The table has two labels for each row. */
  readonly grouped: boolean;
  /** Begins what the rows above do not belong to. */
  readonly begins: boolean;
}

/** Where each row stands: labels that repeat are said once, where a second label tells their rows apart. */
export function placeRows(
  rows: readonly DataRow[],
  [first = "", second = ""]: readonly string[],
): readonly PlacedRow[] {
  const labels = rows.map(({ [first]: label }) => label);
  const grouped =
    rows.every((row) => typeof row[first] === "string" && typeof row[second] === "string") &&
    labels.some((label, at) => at > 0 && label === labels[at - 1]);
  return rows.map((row, at) => {
    const isRepeated = grouped && at > 0 && labels[at - 1] === labels[at];
    const next = labels.findIndex((label, index) => index > at && label !== labels[at]);
    const span = !grouped ? 1 : isRepeated ? 0 : (next < 0 ? rows.length : next) - at;
    const isTotal = isTotalLabel(labels[at]);
    const group = grouped && isTotal && (span > 1 || isRepeated);
    const single = isTotal || (grouped && isTotalLabel(row[second]));
    return {
      span,
      grouped,
      total: group ? "group" : single ? "row" : null,
      begins: grouped && !isRepeated && at > 0,
    };
  });
}

const isTotalLabel = (label: unknown): boolean => typeof label === "string" && /^total\b/i.test(label);
