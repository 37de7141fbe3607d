import { join } from "node:path";
import { folderOfData } from "../../text/node.ts";
import { readDataFile } from "./read-data-file.ts";

/** A text file of a release's folder, with its path for messages. */
export interface ReleaseFile {
  readonly path: string;
  readonly text: string;
}

/** Reads a file of a release's folder that other rooms give a meaning; an empty text if there is none. Throws `ReleaseError` for one that is not UTF-8. */
export function readReleaseFile(id: string, name: string, dataFolder = folderOfData()): ReleaseFile {
  const path = join(dataFolder, id, name);
  return { path, text: readDataFile(path)?.text ?? "" };
}
