import { join } from "node:path";
import type { DeclaredReconciliation } from "../model/index.ts";
import { reconciliationsSchema } from "../model/node.ts";
import { readJsonFile } from "../source/node.ts";

/** A reconciliation as `reconciliations.json` declares it, with the place of its table and of its aliases there. */
export interface PlacedReconciliation extends DeclaredReconciliation {
  /** `file:line:column` of what names the table. */
  readonly tableAt: string;
  /** Of each alias. */
  readonly aliasesAt: readonly string[];
}

/** The reconciliations declared in a release's folder; none without the file. Throws `ReleaseError`. */
export function readReconciliations(id: string, dataFolder = "data"): readonly PlacedReconciliation[] {
  const file = join(dataFolder, id, "reconciliations.json");
  const read = readJsonFile(file, reconciliationsSchema);
  const at = (...path: readonly PropertyKey[]): string => {
    const place = read?.placeOf(path);
    return `${file}:${place?.line}:${place?.column}`;
  };
  return (read?.value ?? []).map((one, index) => ({
    ...one,
    tableAt: at(index, "table"),
    aliasesAt: (one.aliases ?? []).map((_, alias) => at(index, "aliases", alias)),
  }));
}
