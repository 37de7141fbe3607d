import { likeliestPeriod, periodId, type ReadRelease } from "../../lib/reading/node.ts";

/** What a release and its company are called. */
export interface ReleaseNames {
  readonly company: string;
  readonly companyName: string;
  readonly release: string;
}

const kinds =
  "Inc|Incorporated|Corp|Corporation|Company|Co|Ltd|Limited|LLC|L\\.P|LP|plc|PLC|N\\.V|NV|S\\.A|SA|SE|ASA|AG|Group|Holdings|Technologies";
const word = "[A-Z][\\w.&’']*(?:-[A-Z][\\w.&’']*)*";
/** Words before the sign under which shares are traded; else a name with the form of a company; else who reports, as a headline says. */
const patterns: readonly RegExp[] = [
  new RegExp(
    `(${word}(?:,? (?:and |& |of |the )?${word}){0,6})(?:,? (?:N\\.V\\.|S\\.A\\.))?(?: \\([“"][^)]{0,60}\\))? ?\\((?:NYSE|NASDAQ|Nasdaq|AMEX|TSXV?|OTC\\w*|LSE|AIM|ASX|Euronext|XETRA|SIX|TSE|HKEX|SEHK|CSE)\\b`,
    "g",
  ),
  new RegExp(
    `(?<![\\w.-])(${word}(?:,? (?:and |& |of |the )?${word}){0,5},? (?:${kinds})\\.?)(?![\\w])`,
    "g",
  ),
  new RegExp(
    `(?<![\\w.-])(${word}(?: (?:and |& )?${word}){0,4}) (?:Announces|Reports|Releases|Delivers|Posts)\\b`,
    "g",
  ),
];

/** What stands before a name with a capital too, and is no part of it. */
const before =
  /^(?:(?:The|THE|By|For|At|In|About|Copyright|Results|Investor Relations|FOR IMMEDIATE RELEASE|(?:NEWS|News|PRESS|Press) (?:RELEASE|Release)) )+/;

/** The first name of a company in a text; null if there is none. */
function companyIn(text: string): string | null {
  // No name goes on behind a blank line.
  const plain = text
    .replaceAll(/\n[^\S\n]*\n\s*/g, " · ")
    .replaceAll(/[®™]/g, "")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/\b[\w.]+-based |\. (?=The\b)/g, " · ");
  for (const pattern of patterns)
    for (const [, found = ""] of plain.matchAll(pattern)) {
      const name = found.replace(before, "").replace(/,$|(?<=[a-z]{5})\.$/, "");
      if (!generic.test(name)) return name;
    }
  return null;
}

/** Words that stand for a company in its own release. */
const generic = new RegExp(`^(?:Parent |Our )?(?:${kinds})\\.?$`);

/** Names for a release, from what its first lines say; each can be given instead. */
export function guessNames(
  { readings, main, calendar, facts }: ReadRelease,
  given: { readonly company?: string | undefined; readonly release?: string | undefined },
): ReleaseNames {
  const head = readings.map(({ text }) => text.slice(0, 6000)).join("\n");
  const companyName = companyIn(head) ?? "Company";
  const short = companyName.replace(new RegExp(`(?:,? (?:${kinds})\\.?)+$`), "").replace(/ (?:and|&)$/, "");
  const company = given.company ?? (idOf(short) || "company");
  const dates = main ?? likeliestPeriod(facts);
  const period = dates ? periodId(calendar, dates).toLowerCase() : "release";
  return { company, companyName, release: given.release ?? `${company}-${period}` };
}

function idOf(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").replace(/['’]/g, "").toLowerCase();
  return plain
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")
    .split("-")
    .slice(0, 3)
    .join("-")
    .replace(/(?:-(?:of|and|the|for))+$/, "");
}
