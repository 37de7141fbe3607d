import type { Verdict } from "../../checks/index.ts";

/** The colours of the style sheet, by day, for what is drawn outside pages; a test holds them against `tokens.css`. */
export const colors = {
  paper: "#fcfbf8",
  ink: "#1b1d20",
  quiet: "#575b61",
  hairline: "#d6d2c8",
  added: "#2b6c9e",
  subtracted: "#c2641b",
  total: "#32363b",
} as const;

/** Those of the verdicts. */
export const verdictColors: Readonly<Record<Verdict, string>> = {
  ties: "#2c6a4b",
  "ties-within-rounding": "#2f677a",
  "ties-from-rounded": "#80590a",
  "does-not-tie": "#ad2e1c",
  "not-checkable": "#62656a",
};
