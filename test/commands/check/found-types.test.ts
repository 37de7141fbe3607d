import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterAll, expect, test } from "vitest";
import { findTypesOnce } from "../../../src/commands/check/found-types.ts";
import { unwordedDoubts } from "../../../src/commands/check/unworded-doubts.ts";

const folder = mkdtempSync(join(tmpdir(), "found-types-"));
afterAll(() => rmSync(folder, { recursive: true }));
const [config, module] = [join(folder, "tsconfig.json"), join(folder, "scope.ts")];
writeFileSync(
  config,
  JSON.stringify({
    compilerOptions: { strict: true, module: "ESNext", target: "ESNext", types: [] },
    files: [],
  }),
);
const scope = { module, values: ["at"], types: [] };
const made = new Map([[module, 'export declare function at(period: "2010-Q1" | "2010-Q2"): string;']]);
const notebook = (name: string, code: string) => {
  return { path: join(folder, name), source: `Words.\n\n\`\`\`ts\n${code}\n\`\`\`\n`, scope };
};
const [right, wrong] = [notebook("right.mdx", 'at("2010-Q2")'), notebook("wrong.mdx", 'at("2010-Q22")')];
const project = { config, made, isKnown: true };

test("what is right is found right, and its code is known", async () => {
  const { found, codes } = await findTypesOnce({ ...project, notebooks: [right] });
  expect(found).toEqual([]);
  expect([...codes.keys()]).toEqual([right.path]);
});

test("what is wrong is said once, with what to write instead, and the code of all is known", async () => {
  const { found, codes } = await findTypesOnce({ ...project, notebooks: [right, wrong] });
  expect(found.map(({ place }) => place)).toEqual([{ file: wrong.path, line: 4, column: 4 }]);
  expect(stripVTControlCharacters(found[0]?.text ?? "")).toContain(`Did you mean '"2010-Q2"'?`);
  expect([...codes.keys()]).toEqual([right.path, wrong.path]);
});

test("a doubt that nothing words is told in its own words, and one that is worded is not told twice", () => {
  const doubt = { file: "a.mdx", isNotebook: true, line: 2, column: 3, code: 2322, text: "No.\n  Why." };
  const place = { file: "b.mdx", line: 9, column: 1 };
  const told = unwordedDoubts(
    [doubt, { ...doubt, file: "b.mdx" }, { ...doubt, file: null }],
    [{ text: "worded", place }],
  );
  expect(told).toEqual([
    { text: "a.mdx:2:3 - error TS2322: No.\n  Why.", place: { file: "a.mdx", line: 2, column: 3 } },
    { text: "error TS2322: No.\n  Why.", place: null },
  ]);
});
