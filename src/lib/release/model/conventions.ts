/** How a company prints figures where usage differs: a person's word in `company.json`, or what its releases show. */
export interface Conventions {
  /** Growth on a base below zero: of its absolute value, of the base with its sign, or not printed at all. */
  readonly growthOnNegativeBase?: "absolute" | "signed" | "not-printed" | undefined;
  /** What parentheses around an expense say: that it is subtracted, as a positive expense is, or that it is a credit. */
  readonly expensesInParentheses?: "positive" | "credit" | undefined;
  /** A dash in a column of rates: a rate of zero, or one that is not meaningful. */
  readonly dashInRates?: "nil" | "not-meaningful" | undefined;
  /** Whether percentages are computed from figures before they are rounded, or from them as printed. */
  readonly percentages?: "unrounded" | "rounded" | undefined;
}

/** What each convention can be. */
export const conventionValues = {
  growthOnNegativeBase: ["absolute", "signed", "not-printed"],
  expensesInParentheses: ["positive", "credit"],
  dashInRates: ["nil", "not-meaningful"],
  percentages: ["unrounded", "rounded"],
} as const satisfies { readonly [Name in keyof Conventions]-?: readonly NonNullable<Conventions[Name]>[] };
