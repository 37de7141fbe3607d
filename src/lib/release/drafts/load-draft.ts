import { existsSync } from "node:fs";
import { join } from "node:path";
import { z } from "../../text/node.ts";
import type { Release } from "../model/index.ts";
import { unknownRelease } from "../model/index.ts";
import { dataStamp, requireJson } from "../source/node.ts";
import { readCompanyFile } from "./company-file.ts";
import { findDraft, listDrafts } from "./draft-folder.ts";
import { draftRelease } from "./draft-release.ts";

const readingSchema = z.looseObject({ exhibits: z.array(z.looseObject({ file: z.string() })) });

const known = new Map<string, { readonly stamp: string; readonly release: Release }>();

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
  const { exhibits } = requireJson(join(place.folder, "reading.json"), readingSchema).value;
  const company = readCompanyFile(place.company, dataFolder);
  const release = draftRelease(
    place,
    exhibits.map(({ file }) => file),
    company,
    dataFolder,
  );
  known.set(key, { stamp, release });
  return release;
}
