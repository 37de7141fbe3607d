import { saysPeriod, wordsOfPeriod } from "../periods/index.ts";
import type { FigureRow } from "../tables/index.ts";
import { type Role, type Scenario, scenarioIn } from "./column-meaning.ts";

/** What the words beside a row say of the unit of its figures. */
export interface RowMeaning {
  /** `money` is the currency of the table. */
  readonly unit: "money" | "money/share" | (string & {});
  /** The power of ten where the label says it. */
  readonly scale: number | null;
  readonly scenario: Scenario | null;
  /** How its percentages come from others; "value" where nothing is said. */
  readonly role: Role;
  /** A balance at a day within a table of periods: cash at the beginning. */
  readonly at: "start" | "end" | null;
}

const perShare =
  /\bper\s+(?:[\w-]+\s+){0,4}?(?:shares?|unit|ADS)\b|\w\s?\/\s?share\b|\bEPS\b|\bearnings\s*\/?\s*(?:\(loss(?:es)?\))?\s*per\b/i;
const shares =
  /\bnumber of (?:[a-z]+ ){0,3}shares\b|\b(?:shares|units) (?:used|outstanding|issued)|\b(?:average|outstanding|diluted|basic|equivalent)\b.*\bshares\b|\bshares\b.*\b(?:outstanding|used|average|basic|diluted)\b|^(?:basic|diluted) shares|\bweighted[- ]average\b.*\b(?:basic|diluted|outstanding)\b|\bweighted[- ]average number\b/i;
const counted: readonly (readonly [RegExp, string])[] = [
  [/\b(?:number of )?customers\b/i, "customers"],
  [/\b(?:number of )?(?:employees|headcount)\b/i, "employees"],
  [/\bnumber of stores\b|\bstores (?:open|operated)\b|\bstores$/i, "stores"],
  [/\bsquare feet\b|\bsquare footage\b/i, "square-feet"],
  [/\bk(?:ilowatt|w)[- ]?h(?:our)?s?\b/i, "kWh"],
];

/** Reads the label of a row with the headings of its sections; the innermost that says a unit decides. */
export function rowMeaning({ label, path }: Pick<FigureRow, "label" | "path">): RowMeaning {
  const innermost = [label, ...path.toReversed()].filter((text) => !/\bexcept\b.*\bper\b/i.test(text));
  const unit = innermost.map(unitIn).find((one) => one !== null) ?? "money";
  return {
    unit,
    scale: innermost.map(scaleIn).find((one) => one !== null) ?? null,
    scenario: scenarioOf(label, path),
    role: roleIn([label, ...path]),
    at: atIn(label),
  };
}

const growth =
  /\bgrowth(?: rates?)?\b|^\W*(?:%|percent(?:age)?)\s*(?:change|increase|decrease)\b|\b(?:change|increase|decrease)\s*\(?%\)?$|\by(?:ear)?[/-](?:over-)?y(?:ear)?\b/i;

/** "Q2 2026 vs. Q2 2025" is over rows of what changed between them. */
function comparesPeriods(text: string): boolean {
  const sides = text.split(/\b(?:vs\.?|versus|compared (?:to|with))(?=\s)/i);
  return sides.length === 2 && sides.every((side) => saysPeriod(wordsOfPeriod(side)));
}

/** Growth, or a share of something, as a label or a section says: "% Growth", "as a % of revenues". */
function roleIn(texts: readonly string[]): Role {
  if (texts.some((text) => growth.test(text))) return "growth";
  if (texts.some(comparesPeriods)) return "change";
  return /(?:%|\bpercent(?:age)?)\s*of\b/i.test(texts[0] ?? "") ? "percent-of" : "value";
}

/** Whether a row tells the growth of the row above. */
export function tellsGrowth(label: string): boolean {
  return /^\W*(?:(?:%|percent(?:age)?|y(?:ear)?[/-](?:over-)?y(?:ear)?)\s*)*(?:growth|change|increase)\b/i.test(
    label,
  );
}

/** A label says its scenario; a section that of its rows only where it does not speak of adjustments to reconcile. */
function scenarioOf(label: string, path: readonly string[]): Scenario | null {
  if (/^(?:less|add|plus|deduct):/i.test(label)) return "adjustment";
  const own = scenarioIn(label);
  if (own && !(own === "adjustment" && /\breconcile\b/i.test(label))) return own;
  return (
    path
      .filter((one) => !/\breconcil/i.test(one))
      .toReversed()
      .map(scenarioIn)
      .find((one) => one === "non-gaap" || one === "pro-forma" || one === "constant-currency") ?? null
  );
}

function unitIn(text: string): string | null {
  if (
    /\b(?:shares|units)\b.{0,30}\bused\b|\bweighted[- ]average (?:number of )?(?:[a-z]+ )?shares\b/i.test(
      text,
    )
  )
    return "shares";
  if (/^(?:total )?(?:common|ordinary) shares (?:issued and )?outstanding(?: \([^)]*\))?$/i.test(text))
    return "shares";
  if (/\bpar value\b|^(?:common|preferred|ordinary|treasury) (?:stock|shares)\b/i.test(text)) return null;
  if (/\bweighted[- ]average\b.*\bprice\b/i.test(text)) return "money/share";
  if (shares.test(text) && !/^(?:[^,]*\b)?(?:net )?(?:income|loss|earnings)\b.*\bper\b/i.test(text))
    return "shares";
  if (perShare.test(text)) return "money/share";
  if (
    /\bexchange rates?\b(?! (?:changes|effect|fluctuation|movement))/i.test(text) &&
    !/\b(?:effects?|impact|changes?)\b/i.test(text)
  )
    return "ratio";
  if (/%\s*$|\((?:in )?%\)|\b(?:percent|percentage)(?: of\b|$)/i.test(text)) return "percent";
  return counted.find(([pattern]) => pattern.test(text))?.[1] ?? countedIn(text);
}

/** "Number of branches (end of period)" are branches. */
function countedIn(text: string): string | null {
  const noun =
    /^(?:total |average )?number of (?:[\w-]+ ){0,4}?([a-z]{3,}s)(?=$|[,(:]| (?:at|in|as|per|with|on)\b)/i;
  return noun.exec(text)?.[1]?.toLowerCase() ?? null;
}

const sizes =
  /\(\s*(?:in\s+)?(?:(?:US|C|A)?(?<sign>[$€£¥])\s*)?(?:in\s+)?(?<size>thousands|millions|billions|000['’]?s?|k|mn|mm|m|bn|b)\s*\)/i;

/** The power of ten that a label says; of amounts in pence or cents, that of hundredths. */
function scaleIn(label: string): number | null {
  if (/\((?:in )?(?:pence|p|cents|c|¢)\)|\b(?:pence|cents) per\b|, (?:pence|cents)$/i.test(label)) return -2;
  const { sign, size } = sizes.exec(label)?.groups ?? {};
  const word = size?.toLowerCase();
  if (word === undefined || (word.length < 3 && sign === undefined)) return null;
  return /^(?:th|0|k)/.test(word) ? 3 : word.startsWith("m") ? 6 : 9;
}

/** What there is on a day, and never flows in a period, whatever its column says. */
const balance =
  /^(?:net (?:debt|cash)(?: position)?(?= ?(?:$|[([,]|excluding|including|at\b))|(?:tangible )?book value\b|net assets$|(?:stock|share)holders['’] equity$)/i;

function atIn(label: string): RowMeaning["at"] {
  if (balance.test(label)) return "end";
  if (/\bend[- ]of[- ](?:the )?period\b/i.test(label)) return "end";
  if (!/\b(?:cash|balance)\b/i.test(label)) return null;
  if (/\b(?:beginning|start) of\b/i.test(label) || /\bbeginning\b/i.test(label)) return "start";
  return /\bend(?:ing)?(?: of)?\b/i.test(label) ? "end" : null;
}
