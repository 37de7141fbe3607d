import { isPercent, isPoints } from "../../figures/index.ts";
import type { ProposedFact } from "../meanings/index.ts";
import type { SentenceAmount } from "./sentence-amounts.ts";

const rising =
  /\b(?:increas|decreas|grew|grow|growth|rose|rise|fell|declin|up|down|higher|lower|improv|reduc|gain|drop)/i;

/** Whether a figure in a sentence is a growth, a change, a share of something, or a value. */
export function roleOf(text: string, { start, end, unit }: SentenceAmount): ProposedFact["role"] {
  const [before, behind] = [text.slice(Math.max(0, start - 60), start), text.slice(end, end + 40)];
  const rateBefore = text.slice(Math.max(0, start - 130), start);
  if (isPoints(unit)) return rising.test(rateBefore) || rising.test(behind) ? "change-points" : "value";
  if (isPercent(unit)) {
    if (
      /^\s*of (?:the |its |our |total )?(?:[\w-]+\s)?(?:revenues?|sales|quarter)/i.test(behind) ||
      /(?<!\btax )\brate\b|\bas a (?:percentage|percent) of\b/i.test(rateBefore)
    )
      return /\b(?:increas|decreas|grew|up|down)\w*(?: by)?\s*(?:approximately )?$/i.test(before)
        ? "growth"
        : "percent-of";
    if (/\b(?:margin|rate)\b[^.;]{0,40}\b(?:was|were|is|of|to|from)\s*(?:approximately )?$/i.test(before))
      return "value";
    return rising.test(before) || rising.test(behind) ? "growth" : "value";
  }
  return /\b(?:increase|decrease|improvement|decline|reduction|change)(?: in [^,;$]{3,60}?)? of(?: approximately)?\s*$|\b(?:increas|decreas|declin|improv|grew|rose|fell)\w* (?:by )?(?:approximately )?$|%(?:,)? or(?: approximately)?\s*$/i.test(
    before,
  )
    ? "change"
    : "value";
}
