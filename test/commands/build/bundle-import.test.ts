import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { bundleImport } from "../../../src/commands/build/bundle-import.ts";

mkdirSync("node_modules/.cache", { recursive: true });
/** In the project, as its notebooks are: what they import is found from there. */
const folder = relative(".", mkdtempSync(join("node_modules/.cache", "imports-")));
const notebook = join(folder, "growth.mdx");

const importedBy = (script: string | null): Readonly<Record<string, (...given: unknown[]) => unknown>> =>
  new Function(`${script}\nreturn imported;`)();

function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return `./${name}`;
}

test("a package is a script that leaves what it exports in a variable", async () => {
  const { sum } = importedBy(await bundleImport(notebook, "d3-array"));
  expect(sum?.([1, 2, 3])).toBe(6);
});

test("so is a module beside the notebook, with what that imports, and with what it exports by default alone", async () => {
  write("twice.ts", "export const twice = (n: number): number => 2 * n;");
  const helper = write(
    "helper.ts",
    'import { twice } from "./twice.ts"; export const four = () => twice(2);',
  );
  expect(importedBy(await bundleImport(notebook, helper)).four?.()).toBe(4);
  const plain = write("plain.ts", "export default () => 5;");
  expect(importedBy(await bundleImport(notebook, plain)).default?.()).toBe(5);
});

test("functions over texts come along, and types are nothing", async () => {
  expect(
    importedBy(await bundleImport("src/notebooks/guide.mdx", "../lib/text/long-date.ts")).longDate?.(
      "2010-07-22",
    ),
  ).toBe("22 July 2010");
  const typed = write(
    "typed.ts",
    'import type { Figure } from "../../../src/lib/figures/index.ts"; export const name = (of: Figure) => of.label;',
  );
  expect(importedBy(await bundleImport(notebook, typed)).name?.({ label: "Revenue" })).toBe("Revenue");
});

test.each([
  [
    "the library of the site, of which there may be no second copy",
    "../../../src/lib/figures/index.ts",
    "given",
  ],
  ["what no browser has", "node:fs", "readFileSync"],
])("what needs %s is no script", async (what, from, name) => {
  const helper = write(
    `${name}.ts`,
    `import { ${name} } from "${from}"; export const made = () => ${name}("${what}");`,
  );
  expect(await bundleImport(notebook, helper)).toBeNull();
});
