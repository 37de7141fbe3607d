import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runAdd } from "../../../src/commands/add.ts";
import { checkFolder } from "../../../src/lib/checks/node.ts";

const folder = mkdtempSync(join(tmpdir(), "tieout-draft-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("growth that is not meaningful compares nothing, and the rest of its column is checked", () => {
  const file = join(folder, "release.md");
  const rows = [
    "| Net sales | 120 | 100 | 20% |",
    "| Loss on sale | 28 | 2 | nm |",
    "| Fees | 30 | 20 | 50% |",
  ];
  const head = ["| | Q2 2021 | Q2 2020 | % Change |", "| --- | --- | --- | --- |"];
  writeFileSync(file, ["# Alder Mills reports", "", "(in thousands)", "", ...head, ...rows, ""].join("\n"));
  const data = join(folder, "data");
  const quiet = { print: () => {}, warn: () => {} };
  runAdd([file, "--company", "alder", "--release", "alder-2021-q2", "--data", data], quiet);
  const { checks } = checkFolder("alder-2021-q2", [], { dataFolder: data, anew: true });
  expect(checks.map(({ verdict }) => verdict)).toEqual(["ties", "ties"]);
});
