import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { folderOfData } from "../../text/node.ts";

/** A text that changes when any file of a data folder does: names, sizes and times of change. */
export function dataStamp(dataFolder = folderOfData()): string {
  return readdirSync(dataFolder, { recursive: true, encoding: "utf8" })
    .toSorted()
    .flatMap((name) => {
      // What an editor or a command writes for a moment beside a file may be gone by now.
      const found = statSync(join(dataFolder, name), { throwIfNoEntry: false });
      return found && !name.endsWith(".part") ? [`${name} ${found.size} ${found.mtimeMs}`] : [];
    })
    .join("\n");
}
