import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { folderOfData } from "../../text/node.ts";
import { readDataFile } from "../source/node.ts";
import { type DraftFact, parseDraftFacts } from "./draft-fact.ts";

/** A release that was added from its exhibits: where it lies, and of which company it is. */
export interface DraftPlace {
  readonly company: string;
  readonly release: string;
  readonly folder: string;
}

/** The releases of a data folder that were read from exhibits: `data/<company>/<release>/reading.json`. */
export function listDrafts(dataFolder = folderOfData()): readonly DraftPlace[] {
  return foldersIn(dataFolder).flatMap((company) =>
    foldersIn(join(dataFolder, company)).flatMap((release) => {
      const folder = join(dataFolder, company, release);
      return existsSync(join(folder, "reading.json")) ? [{ company, release, folder }] : [];
    }),
  );
}

/** Where a release that was added lies; undefined where none of this id was. */
export function findDraft(id: string, dataFolder = folderOfData()): DraftPlace | undefined {
  // What an author writes for a release leads out of no folder.
  if (basename(id) !== id) return undefined;
  const company = foldersIn(dataFolder).find((one) => existsSync(join(dataFolder, one, id, "reading.json")));
  return company === undefined ? undefined : { company, release: id, folder: join(dataFolder, company, id) };
}

/** The folder of a release below the data folder: that of one that was added lies in its company's. */
export function folderOfRelease(id: string, dataFolder = folderOfData()): string {
  const place = findDraft(id, dataFolder);
  return place ? join(place.company, id) : id;
}

/** Whether such a release is published as it is, `"status": "published"` in its `reading.json`; else it is seen while editing only. */
export function isPublishedDraft(folder: string): boolean {
  const file = join(folder, "reading.json");
  return existsSync(file) && /"status"\s*:\s*"published"/.test(readFileSync(file, "latin1"));
}

/** The facts of such a release, in the order of its exhibits; none where it has no file of them yet. */
export function readDraftFacts(folder: string): readonly DraftFact[] {
  const file = join(folder, "facts.csv");
  const found = readDataFile(file);
  return found ? parseDraftFacts(found.text, file) : [];
}

function foldersIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((one) => (one.isDirectory() ? [one.name] : []))
    .toSorted();
}
