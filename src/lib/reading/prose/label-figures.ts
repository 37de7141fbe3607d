import { isShares } from "../../figures/index.ts";
import type { Calendar, PeriodDates } from "../periods/index.ts";
import { periodMentions } from "./period-mentions.ts";
import { type SentenceAmount, sentenceAmounts } from "./sentence-amounts.ts";

/** A figure within the label of a row. */
export interface LabelFigure extends SentenceAmount {
  /** What it counts, in the words of the label. */
  readonly label: string;
  /** The period that a date beside it says, or the place of its column among those of its row. */
  readonly period: PeriodDates | null;
  readonly column: number;
}

/** The figures that the label of a row states itself: allowances, shares authorized and issued, par values. */
export function labelFigures(text: string, calendar: Calendar): readonly LabelFigure[] {
  const amounts = asStock(text, sentenceAmounts(text)).filter(({ unit }) =>
    /^(?:[A-Z]{3}(?:\/share)?|shares)$/.test(unit),
  );
  const dates = periodMentions(text, { calendar, main: null, hasYear: false }).filter(
    ({ period }) => period.start === null,
  );
  return groupsOf(text, amounts).flatMap((group, at, all) => {
    const [from, to] = [group.at(-1)?.end ?? 0, all[at + 1]?.[0]?.start ?? text.length];
    const own = dates.filter(({ start }) => start >= from && start < to);
    return group.map((amount, column) => ({
      ...amount,
      label: labelOf(text, amount, group),
      period: (own.length >= group.length ? own[column]?.period : null) ?? null,
      column,
    }));
  });
}

/** A par value is of a share, and what is listed with shares is shares. */
function asStock(text: string, amounts: readonly SentenceAmount[]): readonly SentenceAmount[] {
  return amounts.map((one, at) => {
    const isPar =
      !isShares(one.unit) &&
      (/^\s*(?:per share )?(?:stated |par |nominal )value/i.test(text.slice(one.end, one.end + 30)) ||
        /\bpar value(?: of)?:?\s*$/i.test(text.slice(Math.max(0, one.start - 20), one.start)));
    const code = /\b([A-Z]{3}) ?$/.exec(text.slice(Math.max(0, one.start - 5), one.start))?.[1];
    if (isPar) return { ...one, unit: `${code ?? one.unit.slice(0, 3)}/share` };
    const next = amounts[at + 1];
    const isListed = one.unit === "units" && next && isShares(next.unit) && isJoint(text, one, next);
    return isListed ? { ...one, unit: "shares" } : one;
  });
}

const isJoint = (text: string, { end }: SentenceAmount, { start }: SentenceAmount): boolean =>
  /^\s*(?:,|and|, and)\s*$/.test(text.slice(end, start));

/** "62 and 55, respectively" are of two columns. */
function groupsOf(text: string, amounts: readonly SentenceAmount[]): readonly (readonly SentenceAmount[])[] {
  const groups: SentenceAmount[][] = [];
  for (const one of amounts) {
    const last = groups.at(-1)?.at(-1);
    if (last && last.unit === one.unit && isJoint(text, last, one)) groups.at(-1)?.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** "Common stock, shares authorized": what the row is of, and the words beside the figure. */
function labelOf(text: string, { unit, start }: SentenceAmount, group: readonly SentenceAmount[]): string {
  const head = /^[^,;:(\d$]*?(?=[,;:(\d$]|\s+(?:less|net of)\b|$)/i.exec(text)?.[0].trim() ?? "";
  if (unit.endsWith("/share")) return `${head}, par value`;
  if (isShares(unit)) {
    const behind = text.slice(group.at(-1)?.end ?? start).replace(/^\s*shares\b/i, "");
    const before = text.slice(Math.max(0, start - 40), start);
    const words = /^(?:\s*(?:authorized|issued|outstanding|repurchased|held|and(?= [a-z])|or(?= [a-z])))+/i;
    const said =
      words.exec(behind)?.[0] ??
      /\b(?:authorized|issued|outstanding)(?: and outstanding)?(?=[;:,]?\s*$)/i.exec(before)?.[0];
    return `${head}, shares ${said?.trim() ?? ""}`.trim();
  }
  const [before = ""] = text.slice(head.length).split(/[\d$€£]/);
  return `${head}, ${before.replaceAll(/^[\s,;:(]+|\b(?:less|net of|of)\b/gi, "").trim()}`;
}
