import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { typedProject } from "../../src/commands/check/typed-project.ts";
import { watchTypes } from "../../src/commands/check/watch-types.ts";
import { openTypeChecker } from "../../src/lib/notebook/types/check-types.ts";
import { formatTypeProblems } from "../../src/lib/notebook/types/format-types.ts";

const folder = mkdtempSync(join(tmpdir(), "check-"));
afterAll(() => rmSync(folder, { recursive: true }));

const concept = "assignable to parameter of type 'Concept'";
const mistakes: readonly (readonly [what: string, code: string, message: string])[] = [
  [
    "a concept misspelt",
    'series("loss-from-operation")',
    `7: TS2345: Argument of type '"loss-from-operation"' is not ${concept}. Did you mean '"loss-from-operations"'?`,
  ],
  [
    "a concept misspelt in a reconciliation",
    'reconcile({ from: "net-loss", add: ["stock-based-compesation"], to: "adjusted-ebitda" })',
    `36: TS2820: Type '"stock-based-compesation"' is not assignable to type 'Concept'. Did you mean '"stock-based-compensation"'?`,
  ],
  [
    "a period that is none",
    'series("payroll-tax-credit").at("2010-Q5")',
    `32: TS2345: Argument of type '"2010-Q5"' is not assignable to parameter of type '"2010-Q2"'. Did you mean '"2010-Q2"'?`,
  ],
  [
    "a segment misspelt",
    'series("revenues", "ip-service")',
    `19: TS2345: Argument of type '"ip-service"' is not assignable to parameter of type 'Segment | undefined'. Did you mean '"ip-services"'?`,
  ],
  [
    "a table misspelt",
    'workingPaper("balance-sheets")',
    `13: TS2345: Argument of type '"balance-sheets"' is not assignable to parameter of type 'TableId'. Did you mean '"balance-sheet"'?`,
  ],
  [
    "a check misspelt",
    'check("recalculate.segment-margin-change.2010-Q2/2009-Q2@L9")',
    `6: TS2345: Argument of type '"recalculate.segment-margin-change.2010-Q2/2009-Q2@L9"' is not assignable to parameter of type 'CheckId'. Did you mean '"recalculate.segment-margin-change.2010-Q2/2009-Q2@L8"'?`,
  ],
  [
    "dollars and shares",
    'figure("net-loss", "2010-Q2").plus(figure("weighted-average-shares-basic", "2010-Q2"))',
    `35: TS2345: Argument of type 'Figure<"shares">' is not assignable to parameter of type 'Figure<"USD">'.`,
  ],
  [
    "a column that a table has not",
    'aq.from([{ amount: figure("net-loss", "2010-Q2") }]).derive({ twice: (d) => op.negated(d.amout) })',
    `89: TS2551: Property 'amout' does not exist on type '{ amount: Figure<"USD">; }'. Did you mean 'amount'?`,
  ],
  [
    "an option that Plot has not",
    "Plot.plot({ widht: 3 })",
    "12: TS2561: Object literal may only specify known properties, but 'widht' does not exist in type 'PlotOptions'. Did you mean to write 'width'?",
  ],
  [
    "a constant without a reason",
    'given({ unit: "USD", value: "1", label: "One" })',
    `6: TS2345: Argument of type '{ unit: "USD"; value: string; label: string; }' is not assignable to parameter of type 'GivenSpec<"USD">'.`,
  ],
];

describe("ten mistakes of an analyst, each in the compiler's words at its column", () => {
  let lines: readonly string[] = [];
  let beside: readonly string[] = [];
  beforeAll(() => {
    const config = join(folder, "tsconfig.json");
    const files = [resolve("src/lib/notebook/untyped-packages.d.ts")];
    const typeRoots = [resolve("node_modules/@types")];
    writeFileSync(
      config,
      JSON.stringify({
        extends: resolve("tsconfig.json"),
        compilerOptions: { typeRoots },
        files,
        include: [],
      }),
    );
    const { notebooks, made } = typedProject();
    const scope = notebooks[0]?.scope ?? { module: "", values: [], types: [] };
    const source = mistakes.map(([, code]) => `{${code}}\n`).join("\n");
    // What a notebook imports stands beside notebooks, and what it imports in turn in the library.
    const [helper, library] = [join(folder, "helper.ts"), join(folder, "library")];
    mkdirSync(library);
    writeFileSync(join(library, "ten.ts"), 'const own: number = "ten";\nexport const ten = own;\n');
    writeFileSync(helper, 'import { ten } from "./library/ten.ts";\nexport const words: string = ten;\n');
    const importing = `import { words } from ${JSON.stringify(helper)};\n\n{words}\n`;
    const ofPackages =
      '```ts\nimport { ticks } from "d3-array";\nimport { format } from "d3-format";\nformat(",")(ticks(0, 10).length)\n```\n';
    const found = openTypeChecker()({
      config,
      notebooks: [
        { path: "src/notebooks/x.mdx", source, scope },
        { path: "src/notebooks/y.mdx", source: importing, scope },
        { path: "src/notebooks/z.mdx", source: ofPackages, scope },
      ],
      made,
      spared: library,
    });
    const said = formatTypeProblems(found.problems, false)
      .split("\n")
      .filter((line) => line.includes(" - error "));
    lines = said.filter((line) => line.startsWith("src/notebooks/"));
    beside = said.filter((line) => !line.startsWith("src/"));
  });

  test.each(mistakes.map((one, index) => [...one, index] as const))("%s", (_, __, message, index) => {
    const [column = "", ...words] = message.split(": ");
    const place = `src/notebooks/x.mdx:${index * 2 + 1}:${Number(column) + 2}`;
    expect(lines[index]).toBe(`${place} - error ${words.join(": ")}`);
  });

  test("packages that draw and count have their types", () => {
    const places = lines.filter((line) => line.includes("z.mdx"));
    expect(places).toEqual(["src/notebooks/z.mdx:4:13 - error TS2554: Expected 3 arguments, but got 2."]);
  });

  test("and the code that a notebook imports is looked into; a folder that is spared is taken at its types", () => {
    const [said = "", ...more] = beside;
    expect(said).toMatch(
      /helper\.ts:2:14 - error TS2322: Type 'number' is not assignable to type 'string'\./,
    );
    expect(more.filter((line) => line.includes("library/ten.ts"))).toEqual([]);
  });
});

test("watching begins and ends each run in the words that editors look for", async () => {
  const lines: string[] = [];
  const stop = new AbortController();
  const output = { print: (line: string) => lines.push(line), warn: () => {} };
  const counts = [1, 0];
  const watching = watchTypes([folder], () => counts.shift() ?? 0, output, stop.signal);
  writeFileSync(join(folder, "x.txt"), "x");
  await expect.poll(() => lines.length).toBe(4);
  stop.abort();
  await watching;
  expect(lines.map((line) => line.replace(/^\[.*?\] /, ""))).toEqual([
    "Starting compilation in watch mode...",
    "Found 1 error. Watching for file changes.",
    "File change detected. Starting incremental compilation...",
    "Found 0 errors. Watching for file changes.",
  ]);
});
