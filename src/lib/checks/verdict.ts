/** What a check found, in the order in which the verdicts are tried. */
export const verdicts = [
  "ties",
  "ties-within-rounding",
  "ties-from-rounded",
  "does-not-tie",
  "not-checkable",
] as const;

export type Verdict = (typeof verdicts)[number];

const titles: Record<Verdict, string> = {
  ties: "Ties",
  "ties-within-rounding": "Ties within rounding",
  "ties-from-rounded": "Ties only from rounded figures",
  "does-not-tie": "Does not tie",
  "not-checkable": "Not checkable",
};

/** The words a reader sees for a verdict. */
export function verdictTitle(verdict: Verdict): string {
  return titles[verdict];
}

/** Whether a text is the id of a verdict. */
export function isVerdict(text: string): text is Verdict {
  return (verdicts as readonly string[]).includes(text);
}
