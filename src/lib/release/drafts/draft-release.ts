import { join } from "node:path";
import {
  captionMeaning,
  decodeSource,
  likeliestPeriod,
  lineAt,
  periodId,
  publicationDay,
  type ReadRelease,
  readRelease,
  stretchOfLine,
} from "../../reading/node.ts";
import { type Release, type ReleaseHead, type Table, toFacts, type Witness } from "../model/index.ts";
import { checksumOf, readReleaseBytes } from "../source/node.ts";
import type { CompanyFile } from "./company-file.ts";
import { readAnswers } from "./draft-answers.ts";
import type { DraftFact } from "./draft-fact.ts";
import { type DraftPlace, isPublishedDraft, readDraftFacts } from "./draft-folder.ts";
import { draftTable, type TableSource } from "./draft-table.ts";
import { draftTerms, idOfWords } from "./draft-terms.ts";
import { draftWitness } from "./draft-witness.ts";
import { headlineOf } from "./headline-of.ts";
import { type LaidLines, laidLines } from "./laid-lines.ts";
import { type ReviewedDraft, reviewDraft } from "./review-draft.ts";
import { toldApart } from "./told-apart.ts";

/** A release that was added, as declared ones are: its lines, those of all exhibits, its tables and its facts, with a person's word on them. */
export function draftRelease(
  { company, release, folder }: DraftPlace,
  exhibits: readonly string[],
  { name, calendar, conventions }: CompanyFile,
  dataFolder: string,
): Release {
  const bytes = exhibits.map((file) => readReleaseBytes(join(company, release), file, dataFolder));
  const sources = exhibits.map((file, at) => decodeSource(file, bytes[at] ?? new Uint8Array()));
  const said = { release, answers: readAnswers(company, dataFolder), before: readDraftFacts(folder) };
  const { read, facts } = withoutRejected(reviewDraft(sources, said, readRelease(sources, calendar)));
  const laid = read.readings.map((reading, at) =>
    laidLines(reading, read.tables[at]?.flatMap(({ bands }) => bands) ?? []),
  );
  const placed = read.readings.map((reading, at) =>
    sourceOfTables(reading, firstLineOf(read, at), facts, laid[at]),
  );
  const tables = toldApart(read.tables.flatMap((own, at) => tablesOf(own, placed[at])));
  const inTables = tables.flatMap((table) =>
    table.rows.flatMap(({ cells }) => cells.filter((one) => one !== null)),
  );
  const lines = laid.flatMap((one) => one.lines);
  const prose = facts.flatMap((fact) => (fact.kind === "prose" ? proseWitness(fact, read, lines) : []));
  const witnesses = [...inTables, ...prose].toSorted((a, b) => a.line - b.line || a.start - b.start);
  const terms = draftTerms(facts);
  const exhibitPaths = exhibits.map((file) => join(company, release, file));
  const head = {
    ...headOf(release, name, read, terms),
    draft: !isPublishedDraft(folder),
    company,
    conventions,
    exhibits: exhibitPaths,
  };
  const authority = tables.map(({ id }) => id);
  const concepts = withRenamed(terms.concepts, witnesses);
  const isPrinted = ({ line, start, end, printed }: Witness): boolean =>
    lines[line - 1]?.slice(start, end) === printed;
  const known = witnesses.filter((one) => concepts.has(one.concept) && isPrinted(one));
  return {
    ...head,
    sha256: bytes.map(checksumOf).join(" "),
    lines,
    brokenLines: brokenLinesOf(read),
    tables,
    witnesses: known,
    facts: toFacts(known, { head, concepts, authority }),
    concepts,
    leftOut: leftOutOf(read).filter((one) => one.printed === lines[one.line - 1]?.slice(one.start, one.end)),
    openDigits: read.others.filter(({ reason }) => reason === null).length,
  };
}

/** A caption without the colon by which a release leads to its table, and no mark of the source such as "<TABLE>". */
const captionOf = (title: string): string => title.replace(/^<[^<>]*>$|\s*:\s*$/g, "") || "Table";

/** A concept that was told apart from others of its name is as these are. */
function withRenamed(concepts: Release["concepts"], witnesses: readonly Witness[]): Release["concepts"] {
  const all = new Map(concepts);
  for (const { concept } of witnesses) {
    const base = all.has(concept)
      ? undefined
      : [...concepts.values()].findLast(({ id }) => concept.startsWith(`${id}-`));
    if (base) all.set(concept, { ...base, id: concept });
  }
  return all;
}

/** What was rejected is no fact. */
function withoutRejected(draft: ReviewedDraft): ReviewedDraft {
  return { ...draft, facts: draft.facts.filter(({ status }) => status !== "rejected") };
}

function firstLineOf({ readings }: ReadRelease, at: number): number {
  return 1 + readings.slice(0, at).reduce((sum, { lineStarts }) => sum + lineStarts.length, 0);
}

function sourceOfTables(
  reading: ReadRelease["readings"][number],
  firstLine: number,
  facts: readonly DraftFact[],
  laid: LaidLines | undefined,
): TableSource {
  const byPlace = new Map(
    facts
      .filter(({ exhibit }) => exhibit === reading.exhibit)
      .map((one) => [`${one.line}:${one.start}`, one]),
  );
  const factAt = (offset: number): DraftFact | null => {
    const line = lineAt(reading, offset);
    return byPlace.get(`${line}:${offset - stretchOfLine(reading, line).start}`) ?? null;
  };
  return { reading, firstLine, factAt, placeOf: (offset) => laid?.places.get(offset) ?? null };
}

function tablesOf(tables: ReadRelease["tables"][number], source: TableSource | undefined): readonly Table[] {
  if (!source) return [];
  return tables.flatMap(({ bands, captions }, at) =>
    bands.flatMap((band, index) => {
      const caption = captionOf(captionMeaning(captions).title);
      const id = `${idOfWords(source.reading.exhibit)}-${at + 1}${index === 0 ? "" : `-${index + 1}`}`;
      return band.rows.length === 0 ? [] : [draftTable(band, caption, id, source)];
    }),
  );
}

function brokenLinesOf(read: ReadRelease): NonNullable<Release["brokenLines"]> {
  return read.readings.flatMap(({ form }, at) =>
    form === "text" ? [{ first: firstLineOf(read, at), last: firstLineOf(read, at + 1) - 1 }] : [],
  );
}

function proseWitness(fact: DraftFact, read: ReadRelease, lines: readonly string[]): readonly Witness[] {
  const at = read.readings.findIndex(({ exhibit }) => exhibit === fact.exhibit);
  const witness = draftWitness(fact, "prose", firstLineOf(read, at), null);
  return witness ? [withinLine(witness, lines[witness.line - 1] ?? "")] : [];
}

/** A figure whose size stands on the next line is printed as far as its own goes. */
function withinLine(witness: Witness, line: string): Witness {
  const own = line.slice(witness.start).trimEnd();
  const isBroken = witness.end > line.length && /\d/.test(own) && witness.printed.startsWith(own);
  return isBroken ? { ...witness, printed: own, end: witness.start + own.length } : witness;
}

function headOf(
  id: string,
  issuer: string,
  read: ReadRelease,
  { periods, segments }: Pick<ReleaseHead, "periods" | "segments">,
): ReleaseHead {
  const { calendar } = read;
  const main = read.main ?? likeliestPeriod(read.facts);
  const headline = headlineOf(read.readings[0]?.text ?? "");
  const title = headline ?? (main ? `Results of ${periodId(calendar, main)}` : issuer);
  const day = main
    ? publicationDay(
        read.readings.map(({ text }) => text),
        main.end,
      )
    : null;
  const undated = day
    ? ""
    : " It does not say on which day it was published; the last day of its period stands for that.";
  const source = `Read from its exhibits; nothing but what a person confirmed was checked by one.${undated}`;
  return {
    id,
    issuer,
    ticker: "",
    title,
    published: day ?? main?.end ?? "1970-01-01",
    currency: "USD",
    source,
    sha256: "",
    segments,
    periods,
  };
}

function leftOutOf(
  read: ReadRelease,
): readonly (Release["leftOut"][number] & { readonly printed: string })[] {
  return read.others.flatMap(({ exhibit, line, start, end, reason, printed }) => {
    const at = read.readings.findIndex((one) => one.exhibit === exhibit);
    const reading = read.readings[at];
    if (!reading || reason === null) return [];
    const lineStart = stretchOfLine(reading, line).start;
    return [
      {
        line: firstLineOf(read, at) + line - 1,
        start: start - lineStart,
        end: end - lineStart,
        reason,
        printed,
      },
    ];
  });
}
