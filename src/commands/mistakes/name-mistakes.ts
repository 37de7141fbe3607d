import { slugOf } from "../../lib/show/index.ts";
import { addressPartRule, isAddressPath } from "../../lib/text/index.ts";
import type { NotebookFile } from "./notebook-files.ts";

/** Notebooks whose file or folder has a name that cannot be part of an address; one sentence each. */
export function nameMistakes(files: readonly Pick<NotebookFile, "path">[]): readonly string[] {
  return files
    .filter(({ path }) => !isAddressPath(slugOf({ path })))
    .map(({ path }) => {
      const name = path.replace(/[^\P{C}]/gu, "?");
      return `${name}:1:1  ${JSON.stringify(slugOf({ path }))} is no name for a notebook; ${addressPartRule}; rename the file`;
    });
}
