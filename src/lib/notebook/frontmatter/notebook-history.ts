/** Who wrote a notebook, and its days: `2010-08-04`. */
export interface NotebookHistory {
  readonly authors: readonly string[];
  readonly published: string | undefined;
  /** The day of the last change, of those that are told and of `updated`. */
  readonly updated: string | undefined;
  /** What changed, the latest first. */
  readonly changes: readonly NotebookChange[];
}

export interface NotebookChange {
  readonly date: string;
  readonly what: string;
}

/** Who wrote a notebook, and when it was published and changed, as its front matter says; what is misshapen is left out. */
export function historyOf(frontmatter: Readonly<Record<string, unknown>>): NotebookHistory {
  const { authors, published, updated } = frontmatter;
  const changes = changesOf(frontmatter).toSorted((a, b) => b.date.localeCompare(a.date));
  const days = [updated, changes[0]?.date].filter((day) => typeof day === "string");
  return {
    authors: Array.isArray(authors) ? authors.map(String) : [],
    published: typeof published === "string" ? published : undefined,
    updated: days.toSorted().at(-1),
    changes,
  };
}

function changesOf({ changes }: Readonly<Record<string, unknown>>): readonly NotebookChange[] {
  if (!Array.isArray(changes)) return [];
  return changes.flatMap((one: unknown) => {
    if (typeof one !== "object" || one === null || !("date" in one) || !("what" in one)) return [];
    const { date, what } = one;
    return typeof date === "string" && typeof what === "string" ? [{ date, what }] : [];
  });
}
