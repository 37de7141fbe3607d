import { isPercent, isPoints } from "../../figures/index.ts";
import type { ProposedFact } from "../meanings/index.ts";
import type { SentenceAmount } from "./sentence-amounts.ts";

const rising =
  /\b(?:increas|decreas|grew|grow|growth|rose|rise|fell|declin|up|down|higher|lower|improv|reduc|gain|drop)/i;

/** What margins do. */
const widening = /\b(?:expan(?:ded|sion)|contract(?:ed|ion)|widened|narrowed)\b/i;

/** What is in percent itself, with its level right behind: "the loss ratio improved to". */
const levelOf =
  /\b(?:margin|rate|ratio|yield|occupancy|return on (?:[\w-]+ ){0,2}(?:equity|assets|capital))s?\b(?:\(\d\))?[^.;%]{0,60}\b(?:was|were|is|of|to|from)\s*(?:approximately )?$/i;

/** "Was $1.8 million higher than", "a $10.5 million improvement". */
const isMoreBehind =
  /^\s*(?:higher|lower)\b(?! than (?:our |the )?(?:guidance|expect|forecast|estimate|consensus))|^\s*(?:increase|decrease|improvement|decline|reduction)s?\b/i;

/** Whether a figure in a sentence is a growth, a change, a share of something, or a value. */
export function roleOf(text: string, { start, end, unit }: SentenceAmount): ProposedFact["role"] {
  const before = text.slice(Math.max(0, start - 60), start);
  const [behind = ""] = text.slice(end, end + 40).split(/,(?! or\b)/);
  const isJoint = /^,? or [^,;]{3,30},? (?:increase|decrease|improvement|decline)\b/i.test(
    text.slice(end, end + 60),
  );
  const isMore = /^\(?\+/.test(text.slice(start, end));
  const rateBefore = text.slice(Math.max(0, start - 130), start);
  if (isPoints(unit))
    return isMore || [rateBefore, behind].some((words) => rising.test(words) || widening.test(words))
      ? "change-points"
      : "value";
  if (isPercent(unit) && isAgainst(behind)) return "growth";
  if (isPercent(unit)) {
    if (isMore || isJoint) return "growth";
    if (/(?:basis points?|bps|percentage points?|points),? (?:to|from) (?:approximately )?$/i.test(before))
      return "value";
    if (
      /\b(?:basis points?|bps|points)\b(?:[^.;]|\.\d){0,40}%\s*(?:from|compared (?:to|with)|versus) $/i.test(
        rateBefore,
      )
    )
      return "value";
    if (
      /\b(?:margins?|percentage)\b[^.;]{0,90}\b(?:compared (?:to|with)|versus|of) $/i.test(rateBefore) &&
      !rising.test(before.slice(-25))
    )
      return "value";
    if (
      /^\s*of (?:the |its |our |total )?(?:[\w-]+\s)?(?:revenues?|sales|quarter)/i.test(behind) ||
      /(?<!\btax )\brate\b|\bas a (?:percentage|percent) of\b/i.test(rateBefore)
    )
      return /\b(?:increas|decreas|grew|up|down)\w*(?: by)?\s*(?:approximately )?$/i.test(before)
        ? "growth"
        : "percent-of";
    if (levelOf.test(rateBefore)) return "value";
    return rising.test(before) || rising.test(behind) ? "growth" : "value";
  }
  if (isMoreBehind.test(text.slice(end, end + 30))) return "change";
  return /\b(?:increase|decrease|improvement|decline|reduction|change)(?: in [^,;$]{3,60}?)? of(?: approximately)?\s*$|\b(?:increas|decreas|declin|improv|grew|rose|fell|up|down)\w* (?:by )?(?:(?:approximately|about|more than|over|nearly|almost) )?$|%(?:,)? or(?: approximately)?\s*$/i.test(
    before,
  )
    ? "change"
    : "value";
}

/** "9 percent sequentially", "up 41 percent year-over-year". */
export function isAgainst(behind: string): boolean {
  return /^\s*(?:sequentially|year[- ]over[- ]year|quarter[- ]over[- ]quarter|higher|lower)\b/i.test(behind);
}
