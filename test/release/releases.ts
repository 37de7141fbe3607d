import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extractFrom, readText } from "../../src/lib/release/extract/extract-release.ts";
import { readDeclarations } from "../../src/lib/release/extract/read-declarations.ts";

/** The release that the tests read. */
export const id = "internap-2010-q2";

/** What is declared about it. */
export const declarations = readDeclarations(id, "data");

/** Its text. */
export const text = readText(declarations);

/** What its text gives. */
export const extraction = extractFrom(text, declarations);

/** A copy of the data folder that a test may change. */
export function copyData(): string {
  const folder = mkdtempSync(join(tmpdir(), "release-"));
  cpSync("data", folder, { recursive: true });
  return folder;
}

/** Replaces the first place of `from` in a file of a copied release. */
export function change(folder: string, file: string, from: string, to: string): void {
  const path = join(folder, id, file);
  const before = readFileSync(path, "utf8");
  if (!before.includes(from)) throw new Error(`${file} has no ${from}`);
  writeFileSync(
    path,
    before.replace(from, () => to),
  );
}
