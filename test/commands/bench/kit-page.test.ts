import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { kitPage } from "../../../src/commands/bench/kit-page.ts";
import { model } from "../../../src/commands/bench/project-copy.ts";
import { parseNotebook } from "../../../src/lib/notebook/parse/parse-notebook.ts";

const source = readFileSync(model, "utf8");
const page = kitPage(source, model);
const count = (pattern: RegExp): number => page.match(pattern)?.length ?? 0;

test("Notebook Kit's page has at least as many cells as ours, three charts, and nothing of ours to look for", () => {
  expect(count(/type="module"/g)).toBeGreaterThanOrEqual(parseNotebook(source, model).cells.length);
  expect(count(/Plot\.plot\(/g)).toBe(3);
  expect(page).not.toMatch(/reconcile\(|series\(/);
});
