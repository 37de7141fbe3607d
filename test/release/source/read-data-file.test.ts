import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readReleaseBytes } from "../../../src/lib/release/source/read-data-file.ts";

const data = mkdtempSync(join(tmpdir(), "data-"));

test("a file of a release is its bytes", () => {
  writeFileSync(join(data, "release.txt"), "Sales 1");
  expect(Buffer.from(readReleaseBytes(".", "release.txt", data)).toString()).toBe("Sales 1");
});

test("one that went away is told with what to do about it, and not as one that may not be read", () => {
  expect(() => readReleaseBytes("fern", "fern.html", data)).toThrow(
    "fern.html:1:1  there is no such file; what is declared beside it was read from this file; put it back",
  );
});
