import { dirname, join } from "node:path";

const usualData = "data";

/** The folder in which companies and their releases lie: `data`, or what the setting `TIEOUT_DATA` names. */
export function folderOfData(): string {
  return process.env.TIEOUT_DATA || usualData;
}

/** The folder in which notebooks lie: `src/notebooks`; of another data folder, `notebooks` beside that. */
export function folderOfNotebooks(): string {
  if (isUsualData()) return "src/notebooks";
  return join(dirname(folderOfData()), "notebooks").replaceAll("\\", "/");
}

/** Whether the data folder is that of the project itself, and no other that is set. */
export function isUsualData(): boolean {
  return folderOfData() === usualData;
}

/** Has this process, and those that it starts, read another data folder. */
export function useDataFolder(folder: string): void {
  process.env.TIEOUT_DATA = folder;
}
