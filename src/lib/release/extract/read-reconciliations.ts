import { join } from "node:path";
import type { FilePlace } from "../../text/index.ts";
import { folderOfData } from "../../text/node.ts";
import type { DeclaredReconciliation } from "../model/index.ts";
import { reconciliationsSchema } from "../model/node.ts";
import { readJsonFile } from "../source/node.ts";

/** A reconciliation as `reconciliations.json` declares it, with the place of its table and of its aliases there. */
export interface PlacedReconciliation extends DeclaredReconciliation {
  /** Where the table is named. */
  readonly tableAt: FilePlace;
  /** Where each alias is named. */
  readonly aliasesAt: readonly FilePlace[];
}

/** The reconciliations declared in a release's folder; none without the file. Throws `ReleaseError`. */
export function readReconciliations(
  id: string,
  dataFolder = folderOfData(),
): readonly PlacedReconciliation[] {
  const file = join(dataFolder, id, "reconciliations.json");
  const read = readJsonFile(file, reconciliationsSchema);
  const at = (...path: readonly PropertyKey[]): FilePlace => ({
    file,
    line: 1,
    column: 1,
    ...read?.placeOf(path),
  });
  return (read?.value ?? []).map((one, index) => ({
    ...one,
    tableAt: at(index, "table"),
    aliasesAt: (one.aliases ?? []).map((_, alias) => at(index, "aliases", alias)),
  }));
}
