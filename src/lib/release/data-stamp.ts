import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** A text that changes when any file of a data folder does: names, sizes and times of change. */
export function dataStamp(dataFolder = "data"): string {
  return readdirSync(dataFolder, { recursive: true, encoding: "utf8" })
    .toSorted()
    .map((name) => {
      const { size, mtimeMs } = statSync(join(dataFolder, name));
      return `${name} ${size} ${mtimeMs}`;
    })
    .join("\n");
}
