import { existsSync } from "node:fs";
import { ReleaseError } from "../../text/index.ts";
import { folderOfData } from "../../text/node.ts";
import type { Declarations, Release } from "../model/index.ts";
import type { DataFile } from "../source/index.ts";
import { dataStamp } from "../source/node.ts";
import { type Extraction, extractFrom, readSource } from "./extract-release.ts";
import { readDeclarations } from "./read-declarations.ts";

/** The folder of a release, read: its text, what is declared for it, and what both give. */
export interface ExtractedFolder {
  readonly declarations: Declarations;
  readonly source: DataFile;
  readonly extraction: Extraction;
}

const most = 100;
const known = new Map<string, { readonly stamp: string; readonly folder: ExtractedFolder }>();

/**
 * Extracts a release from its folder: once for all who ask, as long as none of its files changes, nor one that releases
 * share. Throws `ReleaseError` if its text is missing, or what is declared is malformed; problems of the text are in the extraction.
 */
export function extractFolder(id: string, dataFolder = folderOfData()): ExtractedFolder {
  const stamp = existsSync(dataFolder) ? dataStamp(dataFolder, id) : "";
  const key = `${process.cwd()}\n${dataFolder}\n${id}`;
  const before = known.get(key);
  if (before?.stamp === stamp) return before.folder;
  const declarations = readDeclarations(id, dataFolder);
  const source = readSource(declarations);
  const folder = { declarations, source, extraction: extractFrom(source.text, declarations) };
  if (known.size >= most) known.clear();
  known.set(key, { stamp, folder });
  return folder;
}

/** The release anew from its text. Throws `ReleaseError` with all that is wrong; compares no checksum. */
export function extractRelease(id: string, dataFolder = folderOfData()): Release {
  return soundRelease(extractFolder(id, dataFolder));
}

/** The release that a folder gives; throws `ReleaseError` with all problems of its text. */
export function soundRelease({ extraction: { release, problems } }: ExtractedFolder): Release {
  if (problems.length > 0) throw new ReleaseError(problems);
  return release;
}
