import { checksWorkbook } from "../../../src/lib/files/workbook/checks-workbook.ts";
import { writeWorkbook } from "../../../src/lib/files/workbook/ooxml/write-workbook.ts";
import { reconciliationWorkbook } from "../../../src/lib/files/workbook/reconciliation-workbook.ts";
import { internap } from "../../site/internap.ts";

const site = { base: "/base/" };

/** Every workbook of the release, by its name, as the bytes of its file. */
export function everyWorkbook(origin?: string): ReadonlyMap<string, Uint8Array> {
  const release = internap();
  const place = origin === undefined ? site : { ...site, origin };
  return new Map([
    ...release.reconciliations.map(
      (one) => [one.id, writeWorkbook(reconciliationWorkbook(place, release, one))] as const,
    ),
    ["checks", writeWorkbook(checksWorkbook(place, release))] as const,
  ]);
}
