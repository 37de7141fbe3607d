import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { linesChanged, patchOf } from "../../../src/lib/desk/published/patch-of.ts";

const path = "src/notebooks/growth.mdx";

/** What `git apply` makes of a published text by the patch. */
function applied(published: string, now: string): string {
  const folder = mkdtempSync(join(tmpdir(), "patch-"));
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, published);
  const patch = patchOf(path, { published, now });
  if (patch !== "") execFileSync("git", ["apply", "-"], { cwd: folder, input: patch });
  return readFileSync(file, "utf8");
}

const lines = Array.from({ length: 40 }, (_, at) => `Line ${at + 1} of the notebook.\n`);
const text = lines.join("");

test.each([
  ["a word", text, text.replace("Line 20", "Row 20")],
  ["several places", text, text.replace("Line 3 ", "Row 3 ").replace("Line 38", "Row 38")],
  ["lines put there and taken away", text, `New.\n${lines.slice(0, 30).join("")}`],
  ["a last line without an end", text.trimEnd(), `${text.trimEnd()} More.`],
  ["an end that the last line did not have", text.trimEnd(), text],
  [
    "lines that end as in Windows",
    text.replaceAll("\n", "\r\n"),
    text.replaceAll("\n", "\r\n").replace("Line 7", "Row 7"),
  ],
  ["signs of any plane", `Ä 𝒜\n${text}`, `Ö 𝒜 👩‍👧\n${text}`],
  ["all of it", text, "Only this.\n"],
  ["nothing", text, text],
])("git makes of the published text what was changed: %s", (_, published, now) => {
  expect(applied(published, now)).toBe(now);
});

test("lines are counted as they are taken away and put there", () => {
  const now = `${lines.slice(1).join("")}One more.\nAnd one.\n`;
  expect(linesChanged({ published: text, now })).toEqual({ removed: 1, added: 2 });
  expect(linesChanged({ published: text, now: text })).toEqual({ removed: 0, added: 0 });
});
