const qualifier = "(?:(?:almost|nearly|approximately|about) )?";
const number = "\\d+(?:,\\d+)*(?:\\.\\d+)?";
const amount = `(?:\\\\?\\$ ?)?(?:\\(${number}\\)|-?${number})(?: (?:thousand|million|billion)\\b)?`;
const unit =
  "(?:%| percent\\b| basis points\\b| BPS\\b| bps\\b| per share\\b| (?:net sellable )?square feet\\b| customers\\b)?";

/**
 * The source of a pattern for one figure as text prints it, with its qualifier, signs and unit: `\$60.5 million`,
 * `\$(0.03) per share`, `48.3 percent`, `almost 7 percent`, `137,500 net sellable square feet`, `flat`.
 */
export const figureSource = `(?<![\\d.,])(?:${qualifier}${amount}${unit}|\\bflat\\b)(?!\\d)`;

/** The source of a pattern that finds exactly this text. */
export function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

/** A figure found in a text; offsets are half-open. */
export interface FoundFigure {
  readonly start: number;
  readonly end: number;
}

/** Every figure in a text outside the spans given, from left to right. */
export function findFigures(text: string, except: readonly FoundFigure[]): FoundFigure[] {
  const found = [...text.matchAll(new RegExp(figureSource, "g"))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return found.filter((one) => !except.some((other) => one.start < other.end && other.start < one.end));
}
