/** What a check found, in the order in which the verdicts are tried. */
export const verdicts = [
  "ties",
  "ties-within-rounding",
  "ties-from-rounded",
  "does-not-tie",
  "not-checkable",
] as const;

export type Verdict = (typeof verdicts)[number];

/** What a reader sees of a verdict: a table that is not as words define it is no sum that fails, and has a mark of its own. */
export type Mark = Verdict | "not-as-defined";

const titles: Record<Mark, string> = {
  ties: "Ties",
  "ties-within-rounding": "Ties within rounding",
  "ties-from-rounded": "Ties only from rounded figures",
  "does-not-tie": "Does not tie",
  "not-checkable": "Not checkable",
  "not-as-defined": "Not as defined",
};

/** The words a reader sees for a verdict. */
export function verdictTitle(mark: Mark): string {
  return titles[mark];
}

/** Whether a text is the id of a verdict. */
export function isVerdict(text: string): text is Verdict {
  return (verdicts as readonly string[]).includes(text);
}
