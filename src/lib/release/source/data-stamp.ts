import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { folderOfData } from "../../text/node.ts";

/**
 * A text that changes when any file of a data folder does: names, sizes and times of change. With `own`, the name of a
 * folder in it, of the files that one has and of those that all releases share: not of those of other releases.
 */
export function dataStamp(dataFolder = folderOfData(), own?: string): string {
  return (own === undefined ? allBelow(dataFolder) : [...filesIn(dataFolder), ...ownFiles(dataFolder, own)])
    .toSorted()
    .flatMap((name) => {
      // What an editor or a command writes for a moment beside a file may be gone by now.
      const found = statSync(join(dataFolder, name), { throwIfNoEntry: false });
      return found && !name.endsWith(".part") ? [`${name} ${found.size} ${found.mtimeMs}`] : [];
    })
    .join("\n");
}

const allBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" });

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [] : [one.name]));

function ownFiles(dataFolder: string, own: string): readonly string[] {
  const folder = join(dataFolder, own);
  return existsSync(folder) ? allBelow(folder).map((name) => join(own, name)) : [];
}
