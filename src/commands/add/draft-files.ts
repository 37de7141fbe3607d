import { join } from "node:path";
import { lineAt, type ReadRelease } from "../../lib/reading/node.ts";
import {
  checksumOf,
  formatDraftFacts,
  hasCompanyFile,
  isPublishedDraft,
  type ReviewedDraft,
} from "../../lib/release/node.ts";
import { formatCsv } from "../../lib/text/index.ts";
import type { ReleaseNames } from "./guess-names.ts";
import type { Exhibit } from "./read-exhibits.ts";

/** The files of a draft release, by their paths: its exhibits untouched, what was read in them, and what is open. */
export function draftFiles(
  exhibits: readonly Exhibit[],
  { read, facts }: ReviewedDraft,
  names: ReleaseNames,
  dataFolder: string,
): ReadonlyMap<string, string | Uint8Array> {
  const folder = join(dataFolder, names.company, names.release);
  return new Map<string, string | Uint8Array>([
    ...exhibits.map(({ name, bytes }) => [join(folder, name), bytes] as const),
    [join(folder, "reading.json"), readingJson(exhibits, read, names, folder)],
    [join(folder, "facts.csv"), formatDraftFacts(facts)],
    [join(folder, "open.csv"), openCsv(read)],
    ...(hasCompanyFile(names.company, dataFolder)
      ? []
      : [[join(dataFolder, names.company, "company.json"), companyJson(read, names)] as const]),
  ]);
}

function readingJson(
  exhibits: readonly Exhibit[],
  { readings }: ReadRelease,
  { company, release }: ReleaseNames,
  folder: string,
): string {
  const listed = exhibits.map(({ name, bytes, source }, at) => ({
    file: name,
    form: readings[at]?.form,
    encoding: source.encoding,
    bytes: bytes.length,
    sha256: checksumOf(bytes),
  }));
  return `${JSON.stringify({ release, company, status: isPublishedDraft(folder) ? "published" : "draft", exhibits: listed }, null, 2)}\n`;
}

/** When fiscal years end, as it was worked out of the first release; a person can correct it, and it holds for all that follow. */
function companyJson({ calendar }: ReadRelease, { company, companyName }: ReleaseNames): string {
  const fiscalYear = {
    lastMonth: calendar.yearEnd,
    namedAfter: `the calendar year in which it ${calendar.yearNamed === "end" ? "ends" : "starts"}`,
  };
  return `${JSON.stringify({ id: company, name: companyName, fiscalYear }, null, 2)}\n`;
}

/** Digits that are not yet understood, a row each, to be worked through. */
function openCsv({ others, readings }: ReadRelease): string {
  const open = others.filter(({ reason }) => reason === null);
  const rows = open.map(({ exhibit, line, start, printed }) => {
    const reading = readings.find((one) => one.exhibit === exhibit);
    const lineStart = reading?.lineStarts[line - 1] ?? 0;
    return [exhibit, String(reading ? lineAt(reading, start) : line), String(start - lineStart + 1), printed];
  });
  return formatCsv([["exhibit", "line", "column", "printed"], ...rows]);
}
