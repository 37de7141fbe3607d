import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A text file of a release's folder, with its path for messages. */
export interface ReleaseFile {
  readonly path: string;
  readonly text: string;
}

/** Reads a file of a release's folder that other rooms give a meaning; an empty text if there is none. */
export function readReleaseFile(id: string, name: string, dataFolder = "data"): ReleaseFile {
  const path = join(dataFolder, id, name);
  return { path, text: existsSync(path) ? readFileSync(path, "utf8") : "" };
}
