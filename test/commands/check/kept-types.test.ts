import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import type { FoundType } from "../../../src/commands/check/found-types.ts";
import { findTypesKept } from "../../../src/commands/check/kept-types.ts";
import type { TypedProject } from "../../../src/lib/notebook/index.ts";

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

const notebook = (path: string, source: string, module: string) => ({
  path,
  source,
  scope: { module, values: [], types: [] },
});
const project: TypedProject = {
  config,
  notebooks: [
    notebook("a.mdx", "wrong", "/fern.ts"),
    notebook("b.mdx", "right", "/fern.ts"),
    notebook("c.mdx", "right", "/moss.ts"),
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
      const wrong = notebooks.filter(({ source }) => source === "wrong").map(({ path }) => messageOn(path));
      return { found: [...(isKnown ? [] : [ofProject]), ...wrong], read: [declared] };
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
    expect(await check(changed(1, "wrong"))).toEqual({
      looked: ["b.mdx"],
      said: [...said, "b.mdx is wrong"],
    });
    expect(await check(changed(0, "right"))).toEqual({
      looked: ["a.mdx", "b.mdx"],
      said: ["/src/x.ts is wrong"],
    });
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
      return { found: [ofProject], read: [declared] };
    },
    folder,
  );
  expect(found).toEqual([ofProject]);
  expect((await check(project)).looked).toEqual(all);
});
