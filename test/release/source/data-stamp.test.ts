import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dataStamp } from "../../../src/lib/release/source/data-stamp.ts";

function dataFolder(): string {
  const data = mkdtempSync(join(tmpdir(), "data-"));
  for (const folder of ["fern-2012", "moss-2012"]) mkdirSync(join(data, folder));
  for (const file of ["concepts.csv", "fern-2012/facts.csv", "moss-2012/facts.csv"])
    writeFileSync(join(data, file), "a");
  return data;
}

/** Which stamps are others once a file was written: of all of the folder, and of one release. */
function changedBy(file: string): readonly string[] {
  const data = dataFolder();
  const stamps = () => ({ all: dataStamp(data), fern: dataStamp(data, "fern-2012") });
  const before = stamps();
  writeFileSync(join(data, file), "longer");
  const after = stamps();
  return (["all", "fern"] as const).filter((one) => before[one] !== after[one]);
}

test.each([
  ["of its own", "fern-2012/facts.csv", ["all", "fern"]],
  ["of its own that is new", "fern-2012/claims.txt", ["all", "fern"]],
  ["that all releases share", "concepts.csv", ["all", "fern"]],
  ["of another release", "moss-2012/facts.csv", ["all"]],
])("the stamp of a release changes with a file %s as it must", (_, file, changed) => {
  expect(changedBy(file)).toEqual(changed);
});

test("a release that is not there has the stamp of what all share", () => {
  const data = dataFolder();
  expect(dataStamp(data, "reed-2012")).toMatch(/^concepts\.csv 1 \d+(?:\.\d+)?$/);
});
