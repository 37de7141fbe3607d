import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runAdd } from "../../src/commands/add.ts";
import { addedReport, mutateAdded } from "../../src/commands/mutate/mutate-added.ts";
import { runMutate } from "../../src/commands/mutate.ts";
import { checked, page, table } from "../checks/found/invented.ts";

const { release } = checked(
  page(
    table(
      "BALANCE SHEETS",
      `| June 30, 2021 | December 31, 2020
Current assets: | |
Cash | 4,310 | 3,990
Receivables | 2,745 | 2,610
Inventories | 3,118 | 3,004
Total current assets | 10,173 | 9,604`,
    ),
  ),
);

test("of a release that was added, each changed digit of a total or of its parts is noticed: by an alarm, but where rounding may explain it", () => {
  const trials = mutateAdded(release, [], 1000);
  // Digits: 4 in each of six amounts, 5 and 4 in the totals.
  expect(trials).toHaveLength(33);
  const isLast = ({ witness, becomes }: (typeof trials)[number]["mutation"]): boolean =>
    witness.printed.slice(0, -1) === becomes.slice(0, -1);
  expect(trials.filter(({ noticed }) => noticed === null)).toEqual([]);
  expect(trials.filter(({ mutation, noticed }) => !isLast(mutation) && noticed !== "alarm")).toEqual([]);
  expect(addedReport(trials)[0]).toContain("33 of 33 noticed (100.0 %)");
});

test("no more digits are tried than is asked, evenly spread", () => {
  expect(mutateAdded(release, [], 11)).toHaveLength(11);
});

test("a person's relations are read from the folder of the release, which lies in its company's", () => {
  const data = mkdtempSync(join(tmpdir(), "mutate-added-"));
  const names = ["--company", "pellam", "--release", "pellam-q3", "--data", data];
  runAdd(["test/reading/releases/pellam/source.md", ...names], { print: () => {}, warn: () => {} });
  writeFileSync(join(data, "pellam/pellam-q3/relations.txt"), "recalculate: gross-profit =\n");
  const run = () =>
    runMutate(
      ["--release", "pellam-q3", "--data", data, "--n", "5"],
      () => {},
      () => {},
    );
  expect(run).toThrow(/pellam\/pellam-q3\/relations\.txt:1:/);
});
