import { labelWords, type RowOfFigures } from "./figure-grid.ts";

/** Which shares the words of a row count: with those that are only potential, or without; null where nothing says so, or both are meant. */
export function classOf({ section, label }: RowOfFigures["row"]): "basic" | "diluted" | null {
  const words = labelWords(`${section} ${label}`);
  const [isBasic, isDiluted] = [/\bbasic\b/.test(words), /dilut|equivalent|assuming/.test(words)];
  if (isBasic === isDiluted) return null;
  return isDiluted ? "diluted" : "basic";
}
