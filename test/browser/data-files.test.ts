import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { nbformatSchema } from "../files/exports/nbformat-schema.ts";
import { siteFolder } from "./built-project.ts";

const folder = siteFolder;
const filesBelow = (pattern: string): readonly string[] => globSync(pattern, { cwd: folder }).toSorted();
const read = (path: string): string => readFileSync(join(folder, path), "utf8");

/** The files with the data of a table, not the other JSON of a site. */
const tables = filesBelow("{checks,notebooks,guide,reconciliations}/**/*.json").filter((path) =>
  read(path).includes('"figures": {'),
);

describe("every table of the real site", () => {
  const schemas = new Map<string, ReturnType<Ajv2020["compile"]>>();
  const schemaAt = (path: string) => {
    const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
    const compiled = schemas.get(path) ?? ajv.compile(JSON.parse(read(path)));
    schemas.set(path, compiled);
    return compiled;
  };

  test("is as the schema that it names describes it", () => {
    const wrong = tables.filter((path) => {
      const json = JSON.parse(read(path));
      return !schemaAt(join(dirname(path), json.$schema))(json);
    });
    expect(wrong).toEqual([]);
    expect([...schemas.keys()]).toEqual(["schema/v1/table.json"]);
    expect(tables.length).toBeGreaterThan(90);
  });

  test("has CSV beside it with as many rows, and names a page that is there", () => {
    for (const path of tables) {
      const { rows, page } = JSON.parse(read(path));
      const csv = read(path.replace(/json$/, "csv"));
      expect(csv.split("\r\n"), path).toHaveLength(rows.length + 2);
      const html = read(join(dirname(path), "index.html"));
      // A file that stays at an address of before names the page there, which leads on.
      if (html.includes('class="moved-page"')) continue;
      expect(html, path).toContain(`id="${page.split("#")[1] ?? "_main"}"`);
    }
  });

  test("cites the printed characters of the release, in every source", () => {
    const release = readFileSync("data/internap-2010-q2/release.txt", "utf8").split(/\r?\n/);
    let count = 0;
    for (const path of tables) {
      const { figures } = JSON.parse(read(path));
      for (const { lineage } of Object.values<{ lineage: { sources?: readonly Cited[] } }>(figures)) {
        for (const { line, start, end, printed } of lineage.sources ?? []) {
          count++;
          if (release[line - 1]?.slice(start, end) !== printed)
            expect.fail(`${path}: line ${line} has no ${printed}`);
        }
      }
    }
    expect(count).toBeGreaterThan(1000);
  });
});

interface Cited {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly printed: string;
}

test("every drawing has its picture, and both are what they say", () => {
  const drawings = filesBelow("{notebooks,guide,reconciliations}/**/*.svg");
  expect(drawings.length).toBeGreaterThan(25);
  for (const path of drawings) {
    expect(read(path)).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" /);
    const png = readFileSync(join(folder, path.replace(/svg$/, "png")));
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    const width = Number(/ width="(\d+)"/.exec(read(path))?.[1]);
    expect(png.readUInt32BE(16)).toBe(2 * width);
  }
});

test("every notebook is there as Markdown and as nbformat 4.5", () => {
  const isValid = new Ajv2020({ allowUnionTypes: true }).compile(nbformatSchema);
  const notebooks = ["guide", ...filesBelow("notebooks/*/index.html").map(dirname)];
  for (const path of notebooks) {
    const jupyter = JSON.parse(read(`${path}.ipynb`));
    expect(isValid(jupyter) ? [] : isValid.errors, path).toEqual([]);
    const ids = jupyter.cells.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size, path).toBe(ids.length);
    const [heading] = read(`${path}.md`).split("\n");
    expect(read(`${path}/index.html`), path).toContain((heading ?? "").slice(2).replaceAll("\\", ""));
  }
});
