import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findDoubts } from "../../../../src/lib/notebook/types/native/node.ts";
import type { TypedProject } from "../../../../src/lib/notebook/types/typed-project.ts";

const folder = mkdtempSync(join(tmpdir(), "doubts-"));
const config = join(folder, "tsconfig.json");
const [module, beside, library] = ["scope.ts", "beside.ts", "library"].map((name) => join(folder, name));
const scope = { module: module ?? "", values: ["at", "now"], types: ["Period"] };
const declared = [
  'export type Period = "2010-Q1" | "2010-Q2";',
  'export declare function at(period: Period): "dollars";',
  "export declare const now: number;",
].join("\n");

beforeAll(() => {
  const options = {
    strict: true,
    module: "ESNext",
    target: "ESNext",
    noEmit: true,
    types: [],
    lib: ["ES2024"],
  };
  const compilerOptions = { ...options, allowImportingTsExtensions: true, moduleResolution: "Bundler" };
  writeFileSync(config, JSON.stringify({ compilerOptions, files: ["beside.ts"] }));
  writeFileSync(beside ?? "", "// Ten.\nexport const ten: string = 10;\n");
});
afterAll(() => rmSync(folder, { recursive: true }));

const cell = (code: string): string => `\`\`\`ts\n${code}\n\`\`\`\n`;
const notebook = (name: string, source: string) => ({ path: join(folder, name), source, scope });

async function doubtsOn(sources: readonly string[], more: Partial<TypedProject> = {}, batch?: number) {
  const notebooks = sources.map((source, index) => notebook(`${index}.mdx`, source));
  const made = new Map([[module ?? "", declared]]);
  const found = await findDoubts({ config, notebooks, made, isKnown: true, ...more }, batch);
  return {
    read: found?.read ?? [],
    doubts: (found?.doubts ?? []).map(({ file, line, column, code }) => {
      return `${file?.slice(folder.length + 1)}:${line}:${column} ${code}`;
    }),
  };
}

const right = [
  `${cell("const b: number = a;")}\n${cell("const a = 1;")}`,
  `${cell("now")}\n{now}\n\n{at("2010-Q2")}{now}\n`,
  cell("const unread = await Promise.resolve(1);"),
];
const wrong: readonly (readonly [string, string])[] = [
  [cell("nowe"), "2:1 2552"],
  [cell('at("2010-Q22")'), "2:4 2345"],
  ["💶 {now.a}\n", "1:9 2339"],
  ["A\r\n\r\nB {now.a}\r\n", "3:8 2339"],
  [cell("const a = ;"), "2:11 1109"],
];

describe("the native compiler has nothing against what is right, and something against each mistake, at its place", () => {
  test.each([undefined, 1, 2])("at most %s notebooks in one program", async (batch) => {
    const { doubts } = await doubtsOn([...right, ...wrong.map(([source]) => source)], {}, batch);
    expect(doubts).toEqual(wrong.map(([, where], index) => `${right.length + index}.mdx:${where}`));
  });
});

test("it reads files of the disk and of its own library, and names none that is only made", async () => {
  const { read } = await doubtsOn([cell('import { ten } from "./beside.ts";\nten')]);
  expect(read).toContain(beside);
  expect(read.some((file) => file.endsWith("/lib.es2024.d.ts"))).toBe(true);
  expect(read.filter((file) => file === module || file.endsWith(".mdx.ts"))).toEqual([]);
});

describe("what stands beside notebooks is looked into", () => {
  const importing = 'import { ten } from "./beside.ts";\n\n{ten}\n';
  const ofBeside = "beside.ts:2:14 2322";
  test.each<readonly [string, Partial<TypedProject>, readonly string[]]>([
    ["with the whole project", { isKnown: false }, [ofBeside]],
    [
      "where a notebook imports it from outside the folder that is spared",
      { isKnown: false, spared: library ?? "" },
      [ofBeside],
    ],
    ["not where it is in that folder", { isKnown: false, spared: folder }, []],
    ["not where it is known", {}, []],
  ])("%s", async (_, more, expected) => {
    expect((await doubtsOn([importing], more)).doubts).toEqual(expected);
  });
});
