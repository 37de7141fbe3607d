import { describe, expect, test } from "vitest";
import { notebookKeys } from "../../../../src/commands/build/store/notebook-keys.ts";
import { readPublishedFiles } from "../../../../src/commands/mistakes/notebook-files.ts";

const around = { what: "a test" };
const code = ["src/pages/_content.ts", "src/notebooks/guide.mdx", "src/notebooks/guide-targets.csv"];

/** The key of the guide, which reads a file beside it, by what the digest of that file is. */
function keyOfGuide(digest: string): string | undefined {
  const files = new Map(code.map((path) => [path, "as it is"]));
  files.set("src/notebooks/guide-targets.csv", digest);
  return notebookKeys(readPublishedFiles(), files, around).get("src/notebooks/guide.mdx");
}

describe("what is made of a notebook stands on", () => {
  test("a file of figures beside it that it reads", () => {
    expect(keyOfGuide("one")).toBe(keyOfGuide("one"));
    expect(keyOfGuide("one")).not.toBe(keyOfGuide("another"));
  });
});
