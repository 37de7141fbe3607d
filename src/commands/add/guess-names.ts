import { periodId, type ReadRelease } from "../../lib/reading/node.ts";

/** What a release and its company are called. */
export interface ReleaseNames {
  readonly company: string;
  readonly companyName: string;
  readonly release: string;
}

const kinds =
  "Inc|Incorporated|Corp|Corporation|Company|Co|Ltd|Limited|LLC|L\\.P|LP|plc|PLC|N\\.V|S\\.A|AG|Group|Holdings|Technologies";
/** A name with the form of a company, or words before the sign under which its shares are traded. */
const patterns: readonly RegExp[] = [
  /([A-Z][\w.&’'-]*(?:,? [A-Z&][\w.&’'-]*){0,6}?)(?:,? \(?(?:[“"][^)]*\))?)?\s*\((?:NYSE|NASDAQ|Nasdaq|AMEX|TSX|OTC|LSE)\b/,
  new RegExp(
    `\\b([A-Z][\\w.&’'-]*(?:,? (?:and |& |of |the )?[A-Z][\\w.&’'-]*){0,5},? (?:${kinds})\\.?)(?![\\w])`,
  ),
];

/** Names for a release, from what its first lines say; each can be given instead. */
export function guessNames(
  { readings, main, calendar }: ReadRelease,
  given: { readonly company?: string | undefined; readonly release?: string | undefined },
): ReleaseNames {
  const head = readings.map(({ text }) => text.slice(0, 6000)).join("\n");
  const companyName =
    patterns
      .map((one) => one.exec(head)?.[1])
      .find((one) => one !== undefined)
      ?.replace(/\s+/g, " ")
      .replace(/,$/, "") ?? "Company";
  const short = companyName.replace(new RegExp(`(?:,? (?:${kinds})\\.?)+$`), "");
  const company = given.company ?? (idOf(short) || "company");
  const period = main ? periodId(calendar, main).toLowerCase() : "release";
  return { company, companyName, release: given.release ?? `${company}-${period}` };
}

function idOf(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").replace(/['’]/g, "").toLowerCase();
  return plain
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")
    .split("-")
    .slice(0, 3)
    .join("-");
}
