import { type PeriodWords, wordsOfPeriod } from "../periods/index.ts";
import { isStatementTitle } from "../tables/index.ts";
import { type Scenario, scenarioIn } from "./column-meaning.ts";
import { type ScaleWords, scaleWords } from "./scale-words.ts";

/** What the lines above a table say of all of it. */
export interface CaptionMeaning {
  /** Its title: the line that names a statement, else the first. */
  readonly title: string;
  readonly scale: ScaleWords;
  readonly period: PeriodWords;
  readonly scenario: Scenario | null;
  /** Balances at a day, not what happened in a period. */
  readonly isBalance: boolean;
  /** It is one of the statements that the rules of accounting ask for. */
  readonly isStatement: boolean;
  /** From one measure to another. */
  readonly isReconciliation: boolean;
  /** Figures of the year that ends with the quarter of their column. */
  readonly isTrailingYear: boolean;
  /** The line right above, where it is a heading of the rows. */
  readonly section: string | null;
  /** All amounts of money are for a share. */
  readonly isPerShare: boolean;
}

const statement =
  /\b(?:statements?|balance sheets?|reconciliations?|income|operations|cash flows?|summary|highlights|data|results|analysis|sales|metrics|segments?|schedule|overview|table|earnings)\b/i;

/** Whether words say a year that ends with each quarter. */
export function saysTrailingYear(text: string): boolean {
  return /\b(?:trailing|rolling|last)[- ](?:four|4|twelve|12)[- ](?:fiscal[- ])?(?:quarters?|months?)\b|\b[TL]TM\b/i.test(
    text,
  );
}

/** A statement in parentheses can take two lines. */
function joined(lines: readonly string[], at: number): string {
  const line = lines[at] ?? "";
  if (lines[at - 1] && opens(lines[at - 1] ?? "")) return "";
  return opens(line) ? `${line} ${lines[at + 1] ?? ""}` : line;
}

const opens = (line: string): boolean => line.lastIndexOf("(") > line.lastIndexOf(")");

/** The line that names a statement, else the first; in capitals it can take several lines. */
function titleOf(lines: readonly string[]): string {
  const proper = lines.findIndex(isStatementTitle);
  const at = proper >= 0 ? proper : lines.findIndex((line) => statement.test(line) && !/^\(/.test(line));
  const first = lines[at];
  if (first === undefined) return lines.find((line) => !/^\(/.test(line)) ?? "";
  const isOver = (line: string): boolean =>
    /\p{Lu}{3}.* .*\p{Lu}{2}/u.test(line) &&
    !/\p{Ll}|\d|^\(/u.test(line) &&
    !/\b(?:ENDED|UNAUDITED|INC\.?|CORP)\b/.test(line);
  const rest = lines.slice(at + 1);
  const goesOn = (line: string, before: string): boolean =>
    isOver(before) &&
    isOver(line) &&
    (/\b(?:AND|OF|TO|FOR|THE)$/.test(before) || /^(?:AND|OF|TO|PER|NET)\b/.test(line) || isOpenEnded(before));
  const count = rest.findIndex((line, index) => !goesOn(line, rest[index - 1] ?? first));
  return [first, ...rest.slice(0, count < 0 ? rest.length : count)].join(" ");
}

/** A reconciliation leads from one measure to another. */
const isOpenEnded = (line: string): boolean => /\bRECONCILIATIONS? OF\b/.test(line) && !/\bTO\b/.test(line);

/** Reads the lines above a table, from the top. */
export function captionMeaning(lines: readonly string[]): CaptionMeaning {
  const text = lines.join(" \u2022 ");
  const title = titleOf(lines);
  const nearest = lines.findLast((line) => !/^\(/.test(line)) ?? "";
  return {
    title,
    scale: Object.assign({}, ...lines.map((_, at) => scaleWords(joined(lines, at)))) as ScaleWords,
    period: wordsOfPeriod(text),
    scenario: /\breconcil|\b(?:to|and) (?:non-)?gaap\b/i.test(title)
      ? null
      : /\b(?:significant|special|unusual) items\b/i.test(nearest)
        ? "adjustment"
        : scenarioIn(title),
    isTrailingYear: saysTrailingYear(text),
    section: nearest.endsWith(":") && nearest.length < 200 ? nearest : null,
    isReconciliation: lines.some((line) => /\breconcil(?:iations?|es|ing)\b/i.test(line)),
    isStatement: isStatementTitle(title),
    isPerShare: lines.some(
      (line) => line.length < 200 && /\bEPS\b|\bper share\b/i.test(line) && !/\bexcept\b|\(/i.test(line),
    ),
    isBalance:
      /\bbalance sheets?\b|\bfinancial (?:condition|position)\b/i.test(title) ||
      /\bbalance sheets?\b/i.test(text),
  };
}
