import { existsSync } from "node:fs";
import { join } from "node:path";
import { z } from "../../text/node.ts";
import type { Release } from "../model/index.ts";
import { unknownRelease } from "../model/index.ts";
import { dataStamp, requireJson } from "../source/node.ts";
import { type CompanyFile, readCompanyFile } from "./company-file.ts";
import { type DraftPlace, findDraft, listDrafts } from "./draft-folder.ts";
import { draftRelease } from "./draft-release.ts";

const readingSchema = z.looseObject({ exhibits: z.array(z.looseObject({ file: z.string() })) });

/** A release as it was read, and what it was read of. */
interface KnownDraft {
  readonly stamp: string;
  readonly read: string;
  readonly release: Release;
}

const known = new Map<string, KnownDraft>();

/** A release that was added: read from its exhibits once, as long as no file of its company changes. Throws `ReleaseError`. */
export function loadDraft(id: string, dataFolder: string): Release {
  const place = findDraft(id, dataFolder);
  if (!place) {
    const others = listDrafts(dataFolder).map(({ release }) => release);
    throw new Error(unknownRelease(id, others));
  }
  const stamp = existsSync(dataFolder) ? dataStamp(dataFolder, place.company) : "";
  const key = `${process.cwd()}\n${place.folder}`;
  const before = known.get(key);
  if (before?.stamp === stamp) return before.release;
  const company = readCompanyFile(place.company, dataFolder);
  const read = readOf(stamp, place, company);
  const release =
    before?.read === read
      ? { ...before.release, conventions: company.conventions }
      : readDraft(place, company, dataFolder);
  known.set(key, { stamp, read, release });
  return release;
}

/** What a release is read of: all files of its company, and of what this states of itself all but its conventions, which only checks ask for. */
function readOf(stamp: string, { company }: DraftPlace, { name, calendar }: CompanyFile): string {
  const others = stamp.split("\n").filter((line) => !line.startsWith(`${join(company, "company.json")} `));
  return [...others, JSON.stringify({ name, calendar })].join("\n");
}

function readDraft(place: DraftPlace, company: CompanyFile, dataFolder: string): Release {
  const { exhibits } = requireJson(join(place.folder, "reading.json"), readingSchema).value;
  return draftRelease(
    place,
    exhibits.map(({ file }) => file),
    company,
    dataFolder,
  );
}
