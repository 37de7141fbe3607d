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
  const open: { label: string; at: number }[] = [];
  return rows.map((row, index) => {
    if (row.isSection) {
      while (open.length > 0 && !holds(open.at(-1), index, rows)) open.pop();
      const position = { section: open.at(-1)?.label ?? "", level: open.length };
      if (row.opens) open.push({ label: row.label, at: index });
      return position;
    }
    const closed = open.findLastIndex((section) => names(row.label, section.label));
    const section = open[closed < 0 ? open.length - 1 : closed]?.label ?? "";
    if (closed >= 0) open.length = closed;
    return { section, level: open.length };
  });
}

function holds(
  section: { label: string; at: number } | undefined,
  index: number,
  rows: readonly Line[],
): boolean {
  if (!section) return false;
  const isRightAbove = section.at === index - 1;
  const named = rows.slice(index + 1).some((row) => !row.isSection && namesInFull(row.label, section.label));
  return isRightAbove || named;
}

const names = (total: string, section: string): boolean =>
  /^total$/i.test(total) || namesInFull(total, section);

function namesInFull(total: string, section: string): boolean {
  if (!/^(?:total|net)\b/i.test(total)) return false;
  const words = wordsOf(total);
  return wordsOf(section).every((word) => words.includes(word));
}

const joining = new Set(["and", "by", "from", "in", "of", "the"]);

function wordsOf(label: string): string[] {
  const words = label.toLowerCase().match(/[a-z-]+/g) ?? [];
  return words.filter((word) => !joining.has(word));
}
