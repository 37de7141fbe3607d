import { existsSync, globSync } from "node:fs";
import { join } from "node:path";
import { folderOfData, writeFile } from "../../text/node.ts";
import { readDataFile } from "./read-data-file.ts";

/** A record of what was published once; `name` is its path below the folder of records: `<id>/<period>/<hash>.json`. */
export interface FrozenFile {
  readonly path: string;
  readonly name: string;
  readonly text: string;
}

/** The records of a data folder, in the order of their names. */
export function readFrozenFiles(dataFolder = folderOfData()): readonly FrozenFile[] {
  const folder = `${dataFolder}/frozen`;
  if (!existsSync(folder)) return [];
  const names = globSync("**/*.json", { cwd: folder }).map((name) => name.replaceAll("\\", "/"));
  return names.sort().map((name) => {
    const path = `${folder}/${name}`;
    return { path, name, text: readDataFile(path)?.text ?? "" };
  });
}

/** Writes a record that is not there yet and gives its path. Throws an Error with the code EEXIST if it is. */
export function writeFrozenFile(name: string, text: string, dataFolder = folderOfData()): string {
  const path = join(dataFolder, "frozen", name);
  writeFile(path, text, { isNew: true });
  return path;
}
