import type { ReleaseSentence } from "../../company/index.ts";
import type { Release } from "../../release/index.ts";
import { continuesLine, isInTable, isPlain, isTitleLine } from "../sentences/index.ts";

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
export function isOfNothingElse(release: Release, { line, start }: ReleaseSentence): boolean {
  const before = (release.lines[line - 1] ?? "").slice(0, start);
  const isFirst = /^[\s•●*–—-]*$/.test(before) && !continuesLine(release, line);
  return isFirst && saysResults(withoutName(headingAbove(release, line), release.issuer));
}

/** A title without the name of the company. */
function withoutName(heading: string, issuer: string): string {
  const name = new Set(issuer.toLowerCase().match(/[\p{L}\d]+/gu));
  return heading.replaceAll(/[\p{L}\d]+/gu, (word) => (name.has(word.toLowerCase()) ? " " : word));
}

function headingAbove({ lines, tables }: Release, line: number): string {
  for (let at = line - 1; at > 0; at--) {
    const text = lines[at - 1] ?? "";
    if (!isInTable(tables, at) && isTitleLine(text)) return text;
  }
  return "";
}

const ofResults =
  /\b(?:results?|financial|operating|operations|highlights|summary|overview|performance|revenues?|net|sales|income|loss|gross|profit|margin|expenses?|costs?|earnings|per|share|cash|flows?|balance|sheet|liquidity|capital|resources|gaap|review|reports?|announces?|before|taxes|tax|other|assets|liabilities|equity|current|continuing|common|basic|diluted|activities|amounts?|discussion|key|selected|statements?|commentary|management)\b/gi;

/** Whether a heading says nothing but that results follow, of which period and of which measure. */
export const saysResults = (heading: string): boolean => isPlain(heading.replaceAll(ofResults, " "));
