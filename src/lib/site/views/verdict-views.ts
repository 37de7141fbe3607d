import { type Mark, type Verdict, verdicts, verdictTitle } from "../../checks/index.ts";
import type { CountView, VerdictView } from "../../show/index.ts";

/** A verdict with its words. */
export function verdictView(verdict: Mark): VerdictView {
  return { id: verdict, words: verdictTitle(verdict) };
}

/** How often each verdict was given, placed on a bar of shares in the order of the verdicts. */
export function countViews(
  found: readonly Verdict[],
  hrefOf?: (verdict: Verdict) => string,
): readonly CountView[] {
  let start = 0;
  return verdicts.map((verdict) => {
    const count = found.filter((one) => one === verdict).length;
    const width = (count / Math.max(1, found.length)) * 100;
    const place = { start: percent(start), width: percent(width) };
    start += width;
    const href = count > 0 ? hrefOf?.(verdict) : undefined;
    return { ...verdictView(verdict), count: String(count), none: count === 0, ...place, href };
  });
}

const percent = (share: number): string => `${share.toFixed(2)}%`;
