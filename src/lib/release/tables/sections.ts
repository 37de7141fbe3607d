/** Where a row stands among the sections of its table. */
export interface Position {
  readonly section: string;
  readonly level: number;
}

/** A row as far as sections care: its label, whether it has no figures, and whether it is put as a heading of others. */
export interface Line {
  readonly label: string;
  readonly isSection: boolean;
  readonly opens: boolean;
}

/**
 * Finds the sections around each row. A total ("Total current assets", "Net cash flows provided by operating
 * activities", a bare "Total") closes the innermost open section that it names. A heading lies inside a section that
 * was opened right above it, or that a total further down closes by name; otherwise it takes its place.
 */
export function findSections(rows: readonly Line[]): Position[] {
  const open: Section[] = [];
  const lastTotal = lastTotalOf(rows);
  return rows.map((row, index) => {
    if (row.isSection) {
      while (open.length > 0 && !holds(open, index, lastTotal)) open.pop();
      const position = { section: open.at(-1)?.label ?? "", level: open.length };
      if (row.opens) open.push({ label: row.label, at: index });
      return position;
    }
    const closed = isTotal(row.label) ? open.findLastIndex((section) => names(row.label, section.label)) : -1;
    const section = open[closed < 0 ? open.length - 1 : closed]?.label ?? "";
    if (closed >= 0) open.length = closed;
    return { section, level: open.length };
  });
}

interface Section {
  readonly label: string;
  readonly at: number;
}

/** No table is nested more deeply. */
const deepest = 20;

/** Whether the innermost open section holds a heading at this index. */
function holds(open: readonly Section[], index: number, lastTotal: (label: string) => number): boolean {
  const section = open.at(-1);
  if (!section) return false;
  const isRightAbove = section.at === index - 1 && open.length <= deepest;
  return isRightAbove || lastTotal(section.label) > index;
}

/** Where the last total stands that names a section in full; -1 for none. */
function lastTotalOf(rows: readonly Line[]): (label: string) => number {
  const totals = rows.flatMap(({ label, isSection }, index) =>
    !isSection && isTotal(label) ? [{ index, words: new Set(wordsOf(label)) }] : [],
  );
  const having = new Map<string, typeof totals>();
  for (const total of totals) {
    for (const word of total.words) {
      const others = having.get(word);
      if (others) others.push(total);
      else having.set(word, [total]);
    }
  }
  return (label) => {
    const words = wordsOf(label);
    const fewest = words
      .map((word) => having.get(word) ?? [])
      .reduce((a, b) => (b.length < a.length ? b : a), totals);
    return fewest.findLast((total) => words.every((word) => total.words.has(word)))?.index ?? -1;
  };
}

const names = (total: string, section: string): boolean =>
  /^total$/i.test(total) || namesInFull(total, section);

const isTotal = (label: string): boolean => /^(?:total|net)\b/i.test(label);

function namesInFull(total: string, section: string): boolean {
  const words = wordsOf(total);
  return wordsOf(section).every((word) => words.includes(word));
}

const joining = new Set(["and", "by", "from", "in", "of", "the"]);

function wordsOf(label: string): string[] {
  const words = label.toLowerCase().match(/[a-z-]+/g) ?? [];
  return words.filter((word) => !joining.has(word));
}
