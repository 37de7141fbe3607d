import { join } from "node:path";
import {
  type DecodedSource,
  decodeSource,
  formatReviewAnswers,
  type ReviewAnswer,
  readRelease,
} from "../../reading/node.ts";
import { ReleaseError } from "../../text/index.ts";
import { writeFile, z } from "../../text/node.ts";
import { checksumOf, readDataFile, readReleaseBytes, requireJson } from "../source/node.ts";
import { readCompanyFile } from "./company-file.ts";
import { answersFile, readAnswers } from "./draft-answers.ts";
import { formatDraftFacts } from "./draft-fact.ts";
import { type DraftPlace, readDraftFacts } from "./draft-folder.ts";
import { type ReviewedDraft, reviewDraft } from "./review-draft.ts";

/** A release under review: all that was read and said of it, and the files as they were then. */
export interface OpenReview extends ReviewedDraft {
  readonly place: DraftPlace;
  readonly dataFolder: string;
  readonly answers: readonly ReviewAnswer[];
  readonly sources: readonly DecodedSource[];
  readonly stamp: string;
}

const readingSchema = z.looseObject({ exhibits: z.array(z.looseObject({ file: z.string() })) });

/** Opens a release that was added for review. Throws `ReleaseError` for files that cannot be read. */
export function openReview(place: DraftPlace, dataFolder: string): OpenReview {
  const { exhibits } = requireJson(join(place.folder, "reading.json"), readingSchema).value;
  const folder = join(place.company, place.release);
  const sources = exhibits.map(({ file }) => decodeSource(file, readReleaseBytes(folder, file, dataFolder)));
  const stamp = stampOf(place, dataFolder);
  const answers = readAnswers(place.company, dataFolder);
  const said = { release: place.release, answers, before: readDraftFacts(place.folder) };
  const { calendar } = readCompanyFile(place.company, dataFolder);
  const read = readRelease(sources, calendar);
  return { ...reviewDraft(sources, said, read), place, dataFolder, sources, answers, stamp };
}

/** Writes the answers of a company, and the facts of the release as they leave them. Throws `ReleaseError` where others wrote meanwhile. */
export function saveAnswers(open: OpenReview, answers: readonly ReviewAnswer[]): OpenReview {
  const { place, dataFolder, sources, read, stamp } = open;
  if (stampOf(place, dataFolder) !== stamp) throw stale(place, dataFolder);
  const said = { release: place.release, answers, before: readDraftFacts(place.folder) };
  const reviewed = reviewDraft(sources, said, read);
  writeFile(answersFile(place.company, dataFolder), formatReviewAnswers(answers));
  writeFile(join(place.folder, "facts.csv"), formatDraftFacts(reviewed.facts));
  return { ...open, ...reviewed, answers, stamp: stampOf(place, dataFolder) };
}

/** Of the bytes that a review is made of and writes. */
function stampOf({ company, folder }: DraftPlace, dataFolder: string): string {
  const files = [answersFile(company, dataFolder), join(folder, "facts.csv"), join(folder, "reading.json")];
  return checksumOf(files.map((file) => readDataFile(file)?.sha256 ?? "none").join("\n"));
}

function stale({ company }: DraftPlace, dataFolder: string): ReleaseError {
  const file = answersFile(company, dataFolder);
  const why = "an answer would be written over what is there now";
  const what = "the files of the release changed since this was asked; nothing was written";
  return new ReleaseError([{ file, line: 1, column: 1, what, why, fix: "ask again, and answer then" }]);
}
