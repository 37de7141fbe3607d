import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { staleFacts } from "../../src/commands/extract.ts";
import { formatProblem } from "../../src/lib/text/problem.ts";

const folderWith = (...releases: readonly string[]): string => {
  const data = mkdtempSync(join(tmpdir(), "data-"));
  for (const id of releases) {
    mkdirSync(join(data, id));
    writeFileSync(join(data, id, "release.json"), `{ "id": "${id}", "draft": true }`);
  }
  return data;
};

test("a data folder without a release says what one is", () => {
  const data = folderWith();
  expect(staleFacts([], data).map(formatProblem)).toEqual([
    `${data}:1:1  there is no release here; a release is a folder with release.json; add one`,
  ]);
});

test("one of nothing but drafts names them, and says how one is published", () => {
  const data = folderWith("fern-2012", "moss-2012");
  expect(staleFacts([], data).map(formatProblem)).toEqual([
    `${data}:1:1  all that is here is a draft: fern-2012, moss-2012; drafts are in no build; take "draft": true out of the release.json of one that is to be published, or see them with npm run dev`,
  ]);
});

test("of releases that were added it names the file in which that is said of them", () => {
  expect(staleFacts([], "examples/data").map(formatProblem).join()).toMatch(
    /quillfeather-2024-q1, .*write "status": "published" into the reading\.json of one/,
  );
});
