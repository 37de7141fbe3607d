/** What the parser reads beyond Markdown and MDX. One dollar sign is an amount of money, and never begins a formula. */
export const markupFeatures = { math: { singleDollarTextMath: false } } as const;
