import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { environmentSum } from "../../../src/commands/check/check-sums.ts";

const folder = mkdtempSync(join(tmpdir(), "check-sums-"));
const before = process.cwd();

beforeAll(() => {
  mkdirSync(join(folder, ".astro"));
  process.chdir(folder);
});

afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

test.each([
  ["tsconfig.notebooks.json", true],
  ["tsconfig.json", false],
])("what Astro writes during a first build leaves a check by %s as it was: %s", (config, isSame) => {
  const sums = ["one", "another"].map((text) => {
    writeFileSync(".astro/content.d.ts", text);
    return environmentSum(config, []);
  });
  expect(sums[0] === sums[1]).toBe(isSame);
});
