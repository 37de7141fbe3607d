import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { typedProject } from "../../src/commands/check/typed-project.ts";
import { openTypeChecker } from "../../src/lib/notebook/types/check-types.ts";
import { formatTypeProblems } from "../../src/lib/notebook/types/format-types.ts";

const folder = mkdtempSync(join(tmpdir(), "inputs-"));
afterAll(() => rmSync(folder, { recursive: true }));

const rate = '{ name: "rate", label: "Rate", unit: "percent", min: "0", max: "60", step: "0.5", value: "0" }';
const lines = [
  'const credit = view(Inputs.toggle({ name: "credit", label: "Credit" }));',
  "const on: boolean = credit;",
  'const unit = view(Inputs.select({ name: "unit", label: "Unit", options: ["thousands", "millions"] }));',
  'const isMillions = unit === "millions";',
  `const rate = view(Inputs.range(${rate}));`,
  'const tax: Figure<"percent"> = rate;',
  'const shares = view(Inputs.number({ name: "shares", label: "Shares", unit: "shares", value: figure("weighted-average-shares-basic", "2010-Q2") }));',
  'const some: Figure<"shares"> = shares;',
  'const wrong = unit === "billions";',
  "const dollars = rate.plus(shares);",
  "const plain = view(credit);",
];

test("a cell gets what its input is set to, by its type", () => {
  const config = join(folder, "tsconfig.json");
  const compilerOptions = { typeRoots: [resolve("node_modules/@types")] };
  const files = [resolve("src/lib/notebook/untyped-packages.d.ts")];
  writeFileSync(
    config,
    JSON.stringify({ extends: resolve("tsconfig.json"), compilerOptions, files, include: [] }),
  );
  const { notebooks, made } = typedProject();
  const scope = notebooks[0]?.scope ?? { module: "", values: [], types: [] };
  const source = `\`\`\`ts\n${lines.join("\n")}\n\`\`\`\n`;
  const found = openTypeChecker()({ config, notebooks: [{ path: "x.mdx", source, scope }], made });
  const errors = formatTypeProblems(found.problems, false).matchAll(/x\.mdx:(\d+):\d+ - error (TS\d+)/g);
  expect([...errors].map(([, line, code]) => [lines[Number(line) - 2], code])).toEqual([
    [lines[8], "TS2367"],
    [lines[9], "TS2345"],
    [lines[10], "TS2345"],
  ]);
});
