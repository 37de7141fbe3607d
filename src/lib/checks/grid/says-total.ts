import { labelWords, type RowOfFigures } from "./figure-grid.ts";

const totals =
  /^(sub ?)?totals?\b|\btotal\b|^net (cash|change|increase|decrease|sales|revenue|income|loss|earnings|interest)|^gross (profit|margin|loss)|\b(operating|net|comprehensive) (income|loss|profit|earnings|result)|^(income|loss|profit|earnings|results?)\b|\bebitda\b|^cash\b.*\b(used|generated|provided)\b|^non gaap\b|^adjusted\b|^(increase|decrease)\b.*\bcash\b|\bend of\b|^free cash flow|^ffo\b|^net\b/;

/** Whether the words of a row say that it is made up of others; a row without words under others is. */
export function saysTotal(label: string): boolean {
  const words = labelWords(label);
  if (/^(accumulated|retained)\b/.test(words)) return false;
  return words === "" || totals.test(words) || totals.test(label.toLowerCase());
}

const lessened =
  /^less\b|^deduct|\bcosts?\b|\bexpenses?\b|\btax(es)?\b|^provision|\bminority\b|\bcharges?\b|allowance/;

/** Whether the words of a row say that its amount is taken off, where it is printed without a sign. */
export function saysLess(label: string): boolean {
  return lessened.test(label.toLowerCase()) && !/^total\b/.test(label.toLowerCase())
    ? true
    : /^total (costs|operating (costs|expenses)|expenses)/.test(label.toLowerCase());
}

/** Which shares the words of a row count: with those that are only potential, or without; null where nothing says so, or both are meant. */
export function classOf({ section, label }: RowOfFigures["row"]): "basic" | "diluted" | null {
  const words = labelWords(`${section} ${label}`);
  const [isBasic, isDiluted] = [/\bbasic\b/.test(words), /dilut|equivalent|assuming/.test(words)];
  if (isBasic === isDiluted) return null;
  return isDiluted ? "diluted" : "basic";
}
