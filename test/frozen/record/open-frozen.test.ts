import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { FrozenRecord } from "../../../src/lib/frozen/record/frozen-record.ts";
import { FrozenError, openFrozen } from "../../../src/lib/frozen/record/open-frozen.ts";
import { recordText } from "../../../src/lib/frozen/record/record-text.ts";
import { recordName, sealRecord } from "../../../src/lib/frozen/record/seal-record.ts";
import { writeFrozenFile } from "../../../src/lib/release/source/frozen-files.ts";
import { content, record } from "../records.ts";

/** A data folder with these records, and their paths. */
function folderOf(...records: readonly FrozenRecord[]): {
  readonly folder: string;
  readonly paths: readonly string[];
} {
  const folder = mkdtempSync(join(tmpdir(), "frozen-"));
  return { folder, paths: records.map((one) => writeFrozenFile(recordName(one), recordText(one), folder)) };
}

const earlier = sealRecord({ ...content, cells: [] }, { ...record.frozen, on: "2026-01-02" });
const other = sealRecord({ ...content, period: "2010-Q1" }, record.frozen);

test("records are opened by id and period, the latest day first", () => {
  expect(openFrozen(folderOf(earlier, record, other).folder)).toEqual([other, record, earlier]);
});

test("where nothing is frozen there are none", () => {
  expect(openFrozen(mkdtempSync(join(tmpdir(), "frozen-")))).toEqual([]);
});

test("all that were altered are told together, a line for each, and later changes are seen", () => {
  const { folder, paths } = folderOf(earlier, record, other);
  expect(openFrozen(folder)).toHaveLength(3);
  for (const path of paths.slice(0, 2)) writeFileSync(path, '{ "format": 1 }');
  const message = new RegExp(
    `^(${folder}/frozen/\\S+:1:1 {2}it is no record of format 1; id is missing; .*\\n?){2}$`,
  );
  expect(() => openFrozen(folder)).toThrow(FrozenError);
  expect(() => openFrozen(folder)).toThrow(message);
});
