/** HTML that `render/` has written and escaped; components place it as it is. */
export type Html = string;

/** The five verdicts, as in class names: `verdict-ties`, `verdict-does-not-tie`, and so on. */
export type VerdictId =
  | "ties"
  | "ties-within-rounding"
  | "ties-from-rounded"
  | "does-not-tie"
  | "not-checkable";

/** A verdict with the words a reader sees. */
export interface VerdictView {
  readonly id: VerdictId;
  readonly words: string;
}

/** A link; `href` already holds the base path. */
export interface LinkView {
  readonly href: string;
  readonly text: string;
}

/** One verdict's share of a count; `start` and `width` place it on the bar, as percentages such as `"12.5%"`. */
export interface CountView extends VerdictView {
  readonly count: string;
  readonly none: boolean;
  readonly start: string;
  readonly width: string;
  readonly href?: string | undefined;
}

/** A line of a release, or a part of it, that something was taken from. */
export interface SourceLineView extends LinkView {
  readonly html: Html;
}

/** A figure that went into a check: the link to its line, what it is, and its characters as printed. */
export interface CheckInputView extends LinkView {
  readonly label: string;
  readonly printed: string;
}

/** A check, ready to be read. `values` are pairs such as Printed, Computed, Residual, Tolerance. */
export interface CheckView {
  readonly id: string;
  readonly title: string;
  readonly rule: Html;
  readonly verdict: VerdictView;
  readonly values: readonly { readonly name: string; readonly html: Html }[];
  readonly diagnosis?: Html | undefined;
  readonly inputsSummary: string;
  readonly inputsOpen: boolean;
  readonly inputs: readonly CheckInputView[];
}
