import { join } from "node:path";
import { folderOfData } from "../../text/node.ts";
import { readTable } from "../model/index.ts";
import { readDataFile } from "../source/node.ts";

/**
 * What abbreviations of the field stand for, in `abbreviations.csv` of the data folder, the first meaning first; none
 * without the file. Throws `ReleaseError`.
 */
export function readAbbreviations(dataFolder = folderOfData()): ReadonlyMap<string, readonly string[]> {
  const file = join(dataFolder, "abbreviations.csv");
  const found = readDataFile(file);
  const rows = found ? readTable(found.text, file, ["abbreviation", "words"]) : [];
  const meanings = Map.groupBy(rows, ({ abbreviation }) => abbreviation);
  return new Map([...meanings].map(([short, own]) => [short, own.map(({ words }) => words)]));
}
