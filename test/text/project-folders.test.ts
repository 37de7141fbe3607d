import { afterEach, expect, test } from "vitest";
import { folderOfData, folderOfNotebooks, isUsualData, useDataFolder } from "../../src/lib/text/node.ts";

const before = process.env.TIEOUT_DATA;

afterEach(() => {
  if (before === undefined) delete process.env.TIEOUT_DATA;
  else process.env.TIEOUT_DATA = before;
});

test("a project reads its own data and notebooks where nothing else is set", () => {
  delete process.env.TIEOUT_DATA;
  expect([folderOfData(), folderOfNotebooks(), isUsualData()]).toEqual(["data", "src/notebooks", true]);
});

test("another data folder has its notebooks beside it", () => {
  useDataFolder("examples/data");
  expect([folderOfData(), folderOfNotebooks(), isUsualData()]).toEqual([
    "examples/data",
    "examples/notebooks",
    false,
  ]);
});
