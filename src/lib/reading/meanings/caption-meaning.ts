import { type PeriodWords, periodWords } from "../periods/index.ts";
import { scenarioIn, type Scenario } from "./column-meaning.ts";
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
}

const statement = /\b(?:statements?|balance sheets?|reconciliations?|income|operations|cash flows?|summary|highlights|data|results|analysis|sales|metrics|segments?|schedule|overview|table|earnings)\b/i;

/** Reads the lines above a table, from the top. */
export function captionMeaning(lines: readonly string[]): CaptionMeaning {
  const text = lines.join(" \u2022 ");
  const title = lines.find((line) => statement.test(line) && !/^\(/.test(line)) ?? lines.find((line) => !/^\(/.test(line)) ?? "";
  return {
    title,
    scale: lines.reduce<ScaleWords>((all, line) => ({ ...all, ...scaleWords(line) }), {}),
    period: periodWords(text),
    scenario: scenarioIn(title),
    isBalance: /\bbalance sheets?\b|\bfinancial (?:condition|position)\b/i.test(title) || /\bbalance sheets?\b/i.test(text),
  };
}
