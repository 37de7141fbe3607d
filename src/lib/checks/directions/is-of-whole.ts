import type { ReleaseSentence } from "../../company/index.ts";
import type { Release } from "../../release/index.ts";
import { isPlain } from "../sentences/index.ts";

/** Whether a sentence stands below no heading that may be of a part of the company. */
export function isOfWhole(release: Release, { line }: ReleaseSentence): boolean {
  const heading = headingAbove(release, line).toLowerCase();
  if (
    !saysResults(heading) &&
    !/\b(?:reports?|reported|announces?|results|highlights|earnings)\b/.test(heading)
  )
    return false;
  const isPart = /\b(?:segment|division|subsidiar\w+|region|about|outlook|guidance|forward)\b/.test(heading);
  return !isPart && !release.segments.some(({ title }) => heading.includes(title.toLowerCase()));
}

/** Whether nothing around a sentence can say that it is of a part of the company: it opens its paragraph, below a heading of results or none. */
export function isOfNothingElse(release: Release, { line, start, text }: ReleaseSentence): boolean {
  const before = (release.lines[line - 1] ?? "").slice(0, start);
  const isFirst = /^[\s•●*–—-]*$/.test(before) && !isBrokenLine(release, line, text);
  return isFirst && saysResults(headingAbove(release, line));
}

/** Whether the line before is of the same paragraph: in texts whose lines are broken. */
function isBrokenLine({ lines, tables }: Release, line: number, text: string): boolean {
  const before = lines[line - 2] ?? "";
  const isOfTable = tables.some(({ firstLine, lastLine }) => line - 1 >= firstLine && line - 1 <= lastLine);
  const isBullet = /^\s*[•●*-]\s/.test(lines[line - 1] ?? text);
  return (
    !isOfTable && !isBullet && before.trim() !== "" && !isHeading(before) && !/[.!?:]["”’)]?\s*$/.test(before)
  );
}

function headingAbove({ lines, tables }: Release, line: number): string {
  for (let at = line - 1; at > 0; at--) {
    const isOfTable = tables.some(({ firstLine, lastLine }) => at >= firstLine && at <= lastLine);
    const text = lines[at - 1] ?? "";
    if (!isOfTable && isHeading(text)) return text;
  }
  return "";
}

/** A few words without an end, each longer one with a capital. */
function isHeading(text: string): boolean {
  const words = text.trim().split(/\s+/);
  const isTitle = words.every((word) => word.length < 4 || /^[^a-z]/.test(word));
  return /\p{L}/u.test(text) && words.length < 15 && isTitle && !/[.,;!?]["”’)]?$/.test(text.trim());
}

const ofResults =
  /\b(?:results?|financial|operating|operations|highlights|summary|overview|performance|revenues?|net|sales|income|loss|gross|profit|margin|expenses?|costs?|earnings|per|share|cash|flows?|balance|sheet|liquidity|capital|resources|gaap|review|before|taxes|tax|other|assets|liabilities|equity|current|continuing|common|basic|diluted|activities|amounts?|discussion|key|selected|statements?|commentary|management)\b/gi;

/** Whether a heading says nothing but that results follow, of which period and of which measure. */
export const saysResults = (heading: string): boolean => isPlain(heading.replaceAll(ofResults, " "));
