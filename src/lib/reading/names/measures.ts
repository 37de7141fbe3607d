import { balanceMeasures } from "./balance-measures.ts";
import { cashFlowMeasures } from "./cash-flow-measures.ts";
import { incomeMeasures } from "./income-measures.ts";
import { shareMeasures } from "./share-measures.ts";

/** What many companies report under much the same label. */
export interface Measure {
  readonly concept: string;
  /** Of US-GAAP; empty where it has none. */
  readonly element: string;
  /** On which side of the books it stands; null of ratios and counts. */
  readonly balance: "credit" | "debit" | null;
  readonly statement: "income" | "balance" | "cash-flow" | "other";
}

const texts = [
  ["income", incomeMeasures],
  ["balance", balanceMeasures],
  ["cash-flow", cashFlowMeasures],
  ["other", shareMeasures],
] as const;

const byLabel = new Map(texts.flatMap(([statement, text]) => rowsOf(statement, text)));

function rowsOf(statement: Measure["statement"], text: string): [string, Measure][] {
  return text
    .trim()
    .split("\n")
    .flatMap((row) => {
      const [concept = "", element = "", side = "", labels = ""] = row.split(";").map((one) => one.trim());
      const balance = side === "credit" || side === "debit" ? side : null;
      const measure: Measure = { concept, element, balance, statement };
      return labels.split("|").map((label): [string, Measure] => [plainLabel(label), measure]);
    });
}

/** A label without what says nothing of the measure: a sign in parentheses, small words, plurals. */
function plainLabel(label: string): string {
  return label
    .toLowerCase()
    .replaceAll(/^(?:less|add|plus|deduct)\s*:\s*/g, "")
    .replaceAll(/\([^)]*\)/g, " ")
    .replaceAll(/['’]/g, "")
    .replaceAll(/&/g, " and ")
    .replaceAll(/[^a-z0-9%]+/g, " ")
    .replaceAll(/(?<!\bnon )\bgaap\b/g, " ")
    .replaceAll(/\b(?:the|of|from|for|and|in|to|on|by|our|a)\b/g, " ")
    .replaceAll(/(?<=[a-z]{2}[^s\s])s\b/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** The measure that a label is; null where the field has no such label. */
export function measureOf(label: string): Measure | null {
  const plain = plainLabel(label);
  return byLabel.get(plain) ?? byLabel.get(plain.replace(/ net$|^total /, "")) ?? ofShares(plain);
}

/** What a label says in many words of shares and of amounts per share: which of them, basic or diluted or both. */
function ofShares(plain: string): Measure | null {
  if (/\b(?:non|normalized|adjusted|pro forma|discontinued|continuing|dividend)\b/.test(plain)) return null;
  const isCount = /\bweighted average\b.*\bshare/.test(plain);
  if (!isCount && !/\b(?:income|loss|earning)\b.*\bper (?:\w+ )?share\b/.test(plain)) return null;
  const isBasic = /\bbasic\b/.test(plain);
  const which = isBasic === /\bdiluted\b/.test(plain) ? "" : isBasic ? "basic " : "diluted ";
  return (
    byLabel.get(`${which}${isCount ? "weighted average share outstanding" : "earning per share"}`) ?? null
  );
}

const nouns =
  /\b(?:revenues?|sales|costs?|expenses?|income|loss(?:es)?|profits?|margins?|earnings|ebitda?|assets?|liabilit(?:y|ies)|equity|cash|receivables?|payables?|inventor(?:y|ies)|debts?|tax(?:es)?|interest|depreciation|amortization|dividends?|shares?|stock|stocks|capital|compensation|deficit|charges?|gains?|provisions?|borrowings?|proceeds|payments?|purchases?|repurchases?|acquisitions?|investments?|deposits?|leases?|goodwill|deferred|accrued|prepaid|commitments?|allowances?|backlog|bookings|units?|number|rates?|balances?|changes?|adjustments?|impairments?|restructuring|fees|administrative|marketing|research|selling|weighted|average|customers|employees|occupancy|eps|growth|ratios?|yields?|cumulative|minority|outstanding|pretax|withholdings?|issuances?|securities|notes?|warrants?|options?|currency|settlements?|benefits?|pension|obligations?|items?|effects?|activities|operations|basic|diluted|non-?gaap|gaap|stores|square feet|per|equipment|property|land|buildings|reserves?|premiums?|insurance|postretirement|curtailment|accounting|borrowed|transfers?|additions?|disposals?)\b/i;

const units =
  /\b(?:revenues?|sales|costs?|expenses?|income|loss(?:es)?|profits?|margins?|earnings|ebitda?|assets|liabilities|units|pretax|amounts?|eps|per share|number|balance|cash flows?|shares|after[- ]tax|notes?|percent|value|high|low|actual|weighted|fair)\b/i;

/** Whether a heading over a column says what its figures measure, and not of which part of the company. */
export function saysMeasure(heading: string): boolean {
  return units.test(heading) || measureOf(heading) !== null;
}

/** Whether a label has a word of a measure: no name of a part of a company is made of these. */
export function hasMeasureWord(label: string): boolean {
  return nouns.test(label) || measureOf(label) !== null;
}

/** A label without the words of its measure: "Retail" of "Total retail sales". */
export function withoutMeasure(label: string): string {
  return label
    .replaceAll(new RegExp(nouns.source, "gi"), " ")
    .replaceAll(/\b(?:sub-?\s?total|total|net|less|add|plus)\b:?/gi, " ")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/^[\s,.:–—-]+|[\s,.:–—-]+$/g, "");
}
