import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inventCompanies } from "../../../../src/commands/bench/releases/invent-companies.ts";
import { checkFolder } from "../../../../src/lib/checks/node.ts";
import { allReleases } from "../../../../src/lib/release/node.ts";

function withFolder<T>(use: (dataFolder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "tieout-invented-"));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test("releases are dealt out evenly, and each checks as the one that it is an edition of", () => {
  withFolder((dataFolder) => {
    inventCompanies(dataFolder, { companies: 2, releases: 3 });
    expect(allReleases(dataFolder)).toEqual([
      "silverbasket-2024-q1",
      "silvermantle-2024-q1",
      "silvermantle-2024-q2",
    ]);
    const alarms = (id: string, folder: string): readonly string[] =>
      checkFolder(id, [], { dataFolder: folder, anew: false })
        .checks.filter(({ verdict }) => verdict === "does-not-tie")
        .map(({ witness: { line, printed } }) => `${line} ${printed}`);
    // The second quarter prints total current assets of 31,482, whose parts come to 31,842.
    const own = alarms("silvermantle-2024-q2", dataFolder);
    expect(own.some((one) => one.endsWith("31,482"))).toBe(true);
    expect(own).toEqual(alarms("quillfeather-2024-q2", "examples/data"));
  });
});

test("more than there are of either is refused", () => {
  const invent = (companies: number, releases: number) => () =>
    withFolder((folder) => inventCompanies(folder, { companies, releases }));
  expect(invent(21, 50)).toThrow(RangeError);
  expect(invent(2, 11)).toThrow(RangeError);
  expect(invent(3, 2)).toThrow(RangeError);
});
