import type { SentenceAmount } from "./sentence-amounts.ts";

/** Stores and employees are counted on a day. */
export const isCounted = ({ unit }: SentenceAmount): boolean =>
  /^(?:stores|employees|states|countries|patents|MW|locations|subscribers|customers)$/.test(unit);

const balances =
  "(?:(?<!average )(?:total |net |gross )?deposits|(?:total|net|gross) loans|cash(?! flow| dividend| payment| provided| used| generated| from)|(?:total|net) assets|(?:shareholders|stockholders)['’]? equity|total equity|backlog|debt|deferred revenues?|borrowings|lease obligations|lease liabilities|inventor(?:y|ies)|receivables?|liabilities|working capital|remaining performance obligations)";
const before = new RegExp(
  `\\b${balances}\\b[^.;,$]{0,60}$|\\b${balances}\\b,? (?:\\w+ ){0,8}(?:of|was|were|totaled|to|at)(?: \\w+){0,2} ?$`,
  "i",
);
const behind = new RegExp(`^\\s*(?:of|in|as) (?:[\\w-]+,? ){0,3}?${balances}\\b`, "i");
const flows =
  /\b(?:retired?|repaid|paid|pay|proceeds|interest|expenses?|income|loss|fees|repurchase|raised|amortization|write-?off|cost|charge|flows?)\b[^.;,]*$/i;

/** "An increase in inventory of": what a balance moved by. */
const moves = /\b(?:increase|decrease|change|reduction) in [^.;,$]{0,60} of (?:approximately )?$/i;

/** Cash, debt, backlog and their like are what there is on a day. */
export function isBalance(text: string, { start, end, unit }: SentenceAmount): boolean {
  // The point of "increased 9.2% to" ends no sentence.
  const left = text.slice(Math.max(0, start - 110), start).replaceAll(/(?<=\d)[.,](?=\d)/g, " ");
  const right = text.slice(end, end + 50);
  if (unit.endsWith("/share") || flows.test(left) || moves.test(left)) return false;
  return before.test(left) || behind.test(right);
}

const events =
  /\b(?:offering|definitive agreement|agreement to|purchase price|merger|verdict|judgment|award(?:ed)?|will (?:pay|issue)|declared|in exchange for|retired a total|orders? for|authoriz(?:ed|ation)|ownership|owned by)\b/i;

/** Prices of deals, awards and what a board decides belong to no period. */
export function isEvent(text: string, { start, end }: SentenceAmount): boolean {
  return events.test(text.slice(Math.max(0, start - 200), end + 60));
}
