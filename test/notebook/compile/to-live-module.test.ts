import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { compileNotebook } from "../../../src/lib/notebook/compile/compile-notebook.ts";
import { toLiveModule } from "../../../src/lib/notebook/compile/to-live-module.ts";
import { type LiveModule, openLiveRun } from "../../../src/lib/notebook/run/live-run.ts";
import type { RunResult } from "../../../src/lib/notebook/run/run-result.ts";
import { fence, front, runText } from "../run-text.ts";
import { textInput } from "../text-input.ts";

const folder = mkdtempSync(join(tmpdir(), "live-module-"));
afterAll(() => rmSync(folder, { recursive: true }));

const path = "src/notebooks/x.mdx";
const isThere = (name: string): boolean => ["textInput", "unused"].includes(name);

const moduleOf = (text: string): string | null =>
  toLiveModule(compileNotebook(front + text, path).notebook, isThere);

let files = 0;

/** The module of a notebook, loaded as a browser would. */
async function load(text: string): Promise<LiveModule> {
  const file = join(folder, `module-${++files}.mjs`);
  writeFileSync(file, moduleOf(text) ?? "");
  return import(/* @vite-ignore */ file);
}

const text = [
  "The value is {shout(value)}, its half {half}, {await later}, <b title={value}>and</b> {fixed}. {title}\n\n",
  fence('const value = view(textInput("value", "one"));', "id=input"),
  fence("const half: string = value.slice(0, count) as string;\n\ndisplay(half);\nhalf.length"),
  fence("const shout = (words: string) => words.toUpperCase() + mark;\nconst mark = `!`;"),
  fence("const later = await new Promise<string>((done) => setTimeout(() => done(value + ' later')));"),
  fence("if (value === 'bad') throw new RangeError('it is bad');\nconst fragile = value;"),
  fence("fragile + ' is whole'"),
  fence("const fixed = 1 + 1;"),
  fence("const count = fixed;"),
  fence("const { title } = frontmatter;\ndisplay(title + value)"),
].join("");

/** What the live units of a result left, in the words of the whole notebook. */
function told({ cells, values }: RunResult, cellAt: readonly number[], inlineAt: readonly number[]): unknown {
  return {
    cells: cellAt.map((at) => {
      const { displayed = [], outputs, error } = cells[at] ?? {};
      const shown = displayed.map((one) =>
        typeof one === "object" ? Reflect.get(one ?? {}, "setting") : one,
      );
      const values = Object.values(outputs ?? {}).filter((one) => typeof one !== "function");
      return { shown, values, error: error?.what };
    }),
    values: inlineAt.map((at) => ({ value: values[at]?.value, error: values[at]?.error?.what })),
  };
}

describe("the module of the live part of a notebook", () => {
  test.each([{ setting: null }, { setting: "two" }, { setting: "bad" }])(
    "computes what the build does, set to $setting",
    async ({ setting }) => {
      const settings = new Map(setting === null ? [] : [["value", setting]]);
      const built = await runText(text, { scope: { textInput }, settings });
      const module = await load(text);
      const run = openLiveRun(module, { textInput }, { count: 2 }, settings);
      const live = await run.result();
      run.dispose();
      const own = <T>(list: readonly T[]): readonly number[] => [...list.keys()];
      expect(told(live, own(module.cells), own(module.inlines))).toEqual(
        told(built, module.cells, module.inlines),
      );
    },
  );

  test("has the live units, those that help them, and no other", async () => {
    const { cells, inlines, notebook } = await load(text);
    expect(cells).toEqual([0, 1, 2, 3, 4, 5, 8]);
    expect(inlines).toEqual([0, 1, 2, 3, 5]);
    expect(notebook.cells.map(({ source }) => source)).toEqual(cells.map(() => ""));
  });

  test("imports nothing, and names what its live cells import, by module and name", async () => {
    const imports =
      'import { shout } from "../lib/shout.ts";\nimport * as all from "d3-array";\nimport { none } from "none";\n';
    const cell = fence(`${imports}display(shout(value) + all);`);
    const code = moduleOf(fence('const value = view(textInput("value", "one"));') + cell) ?? "";
    expect(code).not.toMatch(/^import /m);
    expect((await load(fence('const value = view(textInput("value", "one"));') + cell)).imports).toEqual({
      shout: "shout!/src/lib/shout.ts",
      all: "*!d3-array",
    });
  });

  test("holds its code as functions, not as text: no page needs to allow code made of text", () => {
    const code = moduleOf(text) ?? "";
    expect(code).not.toMatch(/\beval\b|new Function|\bwith\s*\(/);
    expect(code).toContain("words.toUpperCase()");
    expect(code.match(/words\.toUpperCase/g)).toHaveLength(1);
  });

  test("carries the front matter only where a live unit reads it", async () => {
    expect((await load(text)).notebook.frontmatter).toMatchObject({ title: "T" });
    const without = fence('const value = view(textInput("value", "one"));');
    expect((await load(without)).notebook.frontmatter).toEqual({});
  });

  test("is the same each time it is written", () => {
    expect(moduleOf(text)).toBe(moduleOf(text));
  });

  test("is none where nothing is live", () => {
    expect(moduleOf(fence("const value = 1;"))).toBeNull();
  });
});
