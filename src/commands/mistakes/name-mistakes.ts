import { slugOf } from "../../lib/show/index.ts";
import { addressPartRule, isAddressPath, type Problem } from "../../lib/text/index.ts";
import type { NotebookFile } from "./notebook-files.ts";

/** Notebooks whose file or folder has a name that cannot be part of an address. */
export function nameMistakes(files: readonly Pick<NotebookFile, "path">[]): readonly Problem[] {
  return files
    .filter(({ path }) => !isAddressPath(slugOf({ path })))
    .map(({ path }) => {
      const file = path.replace(/[^\P{C}]/gu, "?");
      const what = `${JSON.stringify(slugOf({ path }))} is no name for a notebook`;
      return { file, line: 1, column: 1, what, why: addressPartRule, fix: "rename the file" };
    });
}
