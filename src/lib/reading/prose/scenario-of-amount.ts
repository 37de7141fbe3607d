import type { ProposedFact } from "../meanings/index.ts";
import { alternativeMeasure, scenarioIn } from "../meanings/index.ts";
import type { SentenceAmount } from "./sentence-amounts.ts";

/** The scenario that the words around a figure say. */
export function scenarioOf(text: string, amount: SentenceAmount): ProposedFact["scenario"] {
  if (isAhead(text, amount)) return "guidance";
  if (scenarioIn(text.slice(amount.end, amount.end + 24)) === "constant-currency") return "constant-currency";
  const near = text.slice(Math.max(0, amount.start - 90), amount.start);
  return (
    saidScenario(near) ??
    saidScenario(text.slice(0, Math.min(amount.start, 60))) ??
    (isAlternative(near) || isAlternativeFirst(text) ? "non-gaap" : "gaap")
  );
}

const alternativeBefore = new RegExp(`\\b${alternativeMeasure}[^;.,]*$`, "i");
const alternativeFirst = new RegExp(`^\\W*(?:\\w+ ){0,3}?${alternativeMeasure}`, "i");

/** Measures that no rule of accounting has, right before the figure or as what the sentence speaks of. */
const isAlternative = (near: string): boolean => alternativeBefore.test(near);
const isAlternativeFirst = (text: string): boolean => alternativeFirst.test(text);

/** What is expected, and what a sentence says behind that: "expects revenue for 2025 to range between …, an increase of …". */
function isAhead(text: string, { start, end }: SentenceAmount): boolean {
  const before = text.slice(0, start);
  return (
    /(?<!\bnot )\b(?:expects?|(?:is|are) (?:now )?expected to|expected to be|anticipates?|guidance|outlook|forecasts?|projected|estimates?|will be|to be between|in the range of|the goal of|in position to)\b/i.test(
      before.slice(-90),
    ) ||
    /\b(?:expects|anticipates|forecasts|projects) (?:[^;]{0,80} )?to (?:be|range)\b[^;]{0,200}$/i.test(
      before,
    ) ||
    /^\s*(?:is|are) (?:expected|anticipated|projected)\b/i.test(text.slice(end))
  );
}

/** Constant currency is said behind the rate that it is of; a footnote's mark can be glued to "EBITDA". */
function saidScenario(words: string): ProposedFact["scenario"] | null {
  const said = scenarioIn(words);
  return said === "constant-currency" ? null : said;
}
