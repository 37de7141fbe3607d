/** Longer than this, a line speaks of a statement, and is no title of one. */
const longestTitle = 110;

const proper =
  /^(?!.*\b(?:non-?gaap|adjusted|reconcil\w*|pro[- ]?forma|supplement\w*|constant)\b).*\b(?:statements? of\b|income statements?\b|balance sheets?\b|(?:profit and loss|cash flow) statements?\b)/i;

/** Whether a line names a statement as the rules of accounting do, none of which is of another scenario. */
export function isStatementTitle(line: string): boolean {
  return proper.test(line) && line.length < longestTitle;
}
