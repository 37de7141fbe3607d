import { join } from "node:path";
import { parseArgs } from "node:util";
import { type ReadRelease, readRelease } from "../lib/reading/node.ts";
import {
  type CompanyFile,
  hasCompanyFile,
  readAnswers,
  readCompanyFile,
  readDraftFacts,
  readWithAnswers,
  reviewDraft,
} from "../lib/release/node.ts";
import { isAddressPart } from "../lib/text/index.ts";
import { folderOfData, writeFile } from "../lib/text/node.ts";
import { draftFiles } from "./add/draft-files.ts";
import { foundLines } from "./add/found-lines.ts";
import { guessNames } from "./add/guess-names.ts";
import { readExhibits } from "./add/read-exhibits.ts";
import { reviewLines } from "./add/review-lines.ts";
import { stateFoundConventions } from "./add/state-conventions.ts";
import { summaryLines } from "./add/summary-lines.ts";
import type { Output } from "./program/output.ts";
import { callersPath, runCommand, UsageError } from "./program/run-command.ts";

/**
 * `add FILE… [--company ID] [--release ID] [--data DIR]`: reads the exhibits of a release, in HTML, aligned text or Markdown,
 * and writes a draft of it into `data/<company>/<release>/`: the files as they are, a row for each figure with the meaning
 * that is proposed for it, and what is not understood; prints what does not add up. Rows on which a person decided stay as they are when it is added again, and
 * what was answered over earlier releases of the company holds for this one.
 */
export function runAdd(args: readonly string[], { print }: Output): number {
  const { paths, company, release, dataFolder } = readArguments(args);
  const exhibits = readExhibits(paths);
  const sources = exhibits.map(({ source }) => source);
  const found = readRelease(sources);
  const { company: own } = guessNames(found, { company, release });
  const stated = hasCompanyFile(own, dataFolder) ? readCompanyFile(own, dataFolder) : null;
  const answers = readAnswers(own, dataFolder);
  const isOther = stated !== null && !agrees(stated, found);
  const known = isOther ? readRelease(sources, stated.calendar) : found;
  const read = readWithAnswers(sources, answers, known);
  const guessed = guessNames(read, { company: own, release });
  const names = stated ? { ...guessed, companyName: stated.name } : guessed;
  const before = readDraftFacts(join(dataFolder, names.company, names.release));
  const draft = reviewDraft(sources, { release: names.release, answers, before }, read);
  const files = draftFiles(exhibits, draft, names, dataFolder);
  for (const [path, content] of files) writeFile(path, content);
  print(
    `${names.companyName}: a draft of ${names.release} is written to ${dataFolder}/${names.company}/${names.release}/.`,
  );
  if (isOther && read === known)
    print(
      `Its fiscal years are those of ${names.company}/company.json, though this release reads as if they were others.`,
    );
  const conventions = stateFoundConventions(names, dataFolder);
  const told = [
    ...summaryLines(read),
    ...conventions,
    ...foundLines(names.release, dataFolder),
    ...reviewLines(draft, dataFolder),
  ];
  for (const line of told) print(line);
  return 0;
}

/** Whether a release reads as the calendar says that its company states. */
function agrees({ calendar }: CompanyFile, read: ReadRelease): boolean {
  const { yearEnd, yearNamed } = { ...read.calendar, ...calendar };
  return yearEnd === read.calendar.yearEnd && yearNamed === read.calendar.yearNamed;
}

const options = {
  company: { type: "string" },
  release: { type: "string" },
  data: { type: "string" },
} as const;

interface Arguments {
  readonly paths: readonly string[];
  readonly company: string | undefined;
  readonly release: string | undefined;
  readonly dataFolder: string;
}

function readArguments(args: readonly string[]): Arguments {
  const { values, positionals: paths } = parseArgs({ args: [...args], options, allowPositionals: true });
  if (paths.length === 0)
    throw new UsageError("name the files of the release; write npm run add -- release.htm");
  const { company, release, data } = values;
  for (const id of [company, release])
    if (id !== undefined && !isAddressPart(id))
      throw new UsageError(`"${id}" is no id; write small letters, digits and hyphens`);
  return { paths, company, release, dataFolder: data === undefined ? folderOfData() : callersPath(data) };
}

if (import.meta.main) await runCommand(runAdd);
