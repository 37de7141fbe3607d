import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import type { FoundType } from "../../../src/commands/check/found-types.ts";
import { findTypesKept } from "../../../src/commands/check/kept-types.ts";
import { sumOf } from "../../../src/commands/kept/content-sums.ts";
import type { ScopedNotebook, TypedProject } from "../../../src/lib/notebook/index.ts";
import { typeModule } from "../../../src/lib/notebook/node.ts";

const folder = mkdtempSync(join(tmpdir(), "kept-types-"));
afterAll(() => rmSync(folder, { recursive: true }));
const declared = join(folder, "node_modules/fern/index.d.ts");
const config = join(folder, "tsconfig.json");

beforeEach(() => {
  rmSync(join(folder, "types"), { recursive: true, force: true });
  mkdirSync(join(folder, "node_modules/fern"), { recursive: true });
  writeFileSync(declared, "export {};");
  writeFileSync(config, "{}");
});

/** A notebook with one word of code below some of prose. */
const textWith = (code: string, words = "Words."): string => `${words}\n\n\`\`\`ts\n${code};\n\`\`\`\n`;
const isWrong = ({ source }: ScopedNotebook): boolean => source.includes("wrong;");
const codesOf = (notebooks: readonly ScopedNotebook[]): ReadonlyMap<string, string> =>
  new Map(notebooks.map((one) => [one.path, sumOf(typeModule(one.source, one.path, one.scope).code)]));

const notebook = (path: string, source: string, module: string) => ({
  path,
  source,
  scope: { module, values: [], types: [] },
});
const project: TypedProject = {
  config,
  notebooks: [
    notebook("a.mdx", textWith("wrong"), "/fern.ts"),
    notebook("b.mdx", textWith("right"), "/fern.ts"),
    notebook("c.mdx", textWith("right"), "/moss.ts"),
  ],
  made: new Map([
    ["/fern.ts", "fern"],
    ["/moss.ts", "moss"],
  ]),
};
const messageOn = (file: string): FoundType => ({
  text: `${file} is wrong`,
  place: { file, line: 1, column: 1 },
});
const ofProject = messageOn("/src/x.ts");

/** What was looked into, and what was said in the end. */
async function check(
  asked: TypedProject,
): Promise<{ looked: readonly string[] | null; said: readonly string[] }> {
  let looked: readonly string[] | null = null;
  const said = await findTypesKept(
    asked,
    ({ notebooks, isKnown }) => {
      looked = [...(isKnown ? [] : ["project"]), ...notebooks.map(({ path }) => path)];
      const wrong = notebooks.filter(isWrong).map(({ path }) => messageOn(path));
      const codes = codesOf(notebooks);
      return { found: [...(isKnown ? [] : [ofProject]), ...wrong], read: [declared], codes };
    },
    folder,
  );
  return { looked, said: said.map(({ text }) => text) };
}

const changed = (index: number, source: string): TypedProject => ({
  ...project,
  notebooks: project.notebooks.map((one, at) => (at === index ? { ...one, source } : one)),
});
const all = ["project", "a.mdx", "b.mdx", "c.mdx"];
const said = ["/src/x.ts is wrong", "a.mdx is wrong"];

describe("types are looked into", () => {
  beforeEach(async () => {
    expect(await check(project)).toEqual({ looked: all, said });
  });

  test("no second time where nothing changed, and what was wrong is said again", async () => {
    expect(await check(project)).toEqual({ looked: null, said });
  });

  test("in one notebook, where that one changed", async () => {
    expect(await check(changed(1, textWith("wrong")))).toEqual({
      looked: ["b.mdx"],
      said: [...said, "b.mdx is wrong"],
    });
    expect(await check(changed(0, textWith("right")))).toEqual({
      looked: ["a.mdx"],
      said: ["/src/x.ts is wrong"],
    });
  });

  test("in none, where but words of one changed that was right, and again in one that was wrong", async () => {
    expect(await check(changed(1, textWith("right", "Other words,\n\nand more of them.")))).toEqual({
      looked: null,
      said,
    });
    const looked = ["a.mdx"];
    expect(await check(changed(0, textWith("wrong", "Other words.")))).toEqual({ looked, said });
  });

  test("in one of which words changed, where its scope changed, too", async () => {
    const asked = changed(2, textWith("right", "Other words."));
    const made = new Map([...project.made, ["/moss.ts", "moss, with another fact"]]);
    expect(await check({ ...asked, made })).toEqual({ looked: ["c.mdx"], said });
  });

  test("in the notebooks of one release, where its scope changed", async () => {
    const made = new Map([...project.made, ["/fern.ts", "fern, with another fact"]]);
    expect(await check({ ...project, made })).toEqual({ looked: ["a.mdx", "b.mdx"], said });
  });

  test.each([
    ["a package that was read changed", () => writeFileSync(declared, "export const a = 1;")],
    ["the configuration changed", () => writeFileSync(config, '{ "strict": true }')],
    [
      "what was kept is damaged",
      () => {
        const file = join(folder, "types/tsconfig.json");
        writeFileSync(file, readFileSync(file, "utf8").replace("is wrong", "is right"));
      },
    ],
  ])("in all where %s", async (_, change) => {
    change();
    expect(await check(project)).toEqual({ looked: all, said });
  });
});

test("what changes while types are looked into is not kept", async () => {
  const found = await findTypesKept(
    project,
    () => {
      writeFileSync(config, '{ "strict": false }');
      return { found: [ofProject], read: [declared], codes: new Map() };
    },
    folder,
  );
  expect(found).toEqual([ofProject]);
  expect((await check(project)).looked).toEqual(all);
});
