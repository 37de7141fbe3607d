import { appendFileSync, cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type BuildResult, TemporarySite } from "./temporary-site.ts";

const extraction = "export function extractFrom(text: string, declarations: Declarations): Extraction {";

/** Notebooks that each say when they run, the second of them live, each referring to a cell of another. */
const notebooks = {
  profit: "[@live#kinds]",
  live: "[@sales#by-kind]",
  sales: "[@profit#profit-table]",
} as const;

describe("in one build", () => {
  const site = new TemporarySite("fern");
  let built: BuildResult;
  const countOf = (line: string): number =>
    built.printed.split("\n").filter((printed) => printed === line).length;

  beforeAll(() => {
    site.change(
      "src/lib/release/extract/extract-release.ts",
      extraction,
      `${extraction}\n  console.log("extracted", declarations.head.id);`,
    );
    site.change("src/notebooks/sales.mdx", '["2012", "2011"].map', '(["2012", "2011"] as const).map');
    cpSync("test/browser/live-site/controls.mdx", join(site.folder, "src/notebooks/live.mdx"));
    for (const [name, reference] of Object.entries(notebooks)) {
      const said = `\nSee ${reference}.\n\n\`\`\`ts code=hidden\nconsole.log("ran", "${name}");\n\`\`\`\n`;
      appendFileSync(join(site.folder, `src/notebooks/${name}.mdx`), said);
    }
    built = site.build("--types");
  });

  test("nothing is refused", () => {
    expect(built).toMatchObject({ code: 0, warned: "" });
  });

  test("a release is extracted once: what checks it, its pages and its index share what came of it", () => {
    expect(countOf("extracted fern")).toBe(1);
  });

  test.each(Object.keys(notebooks))(
    "%s runs once, for its page, its files, and those that refer to it",
    (name) => {
      expect(countOf(`ran ${name}`)).toBe(1);
    },
  );

  describe("whose types are wrong", () => {
    const home = () => readFileSync(join(site.folder, "dist/index.html"), "utf8");
    let before: string;
    let refused: BuildResult;

    beforeAll(() => {
      before = home();
      const wrong = '\n```ts code=hidden\nconst wrong: number = "text";\n```\n';
      appendFileSync(join(site.folder, "src/notebooks/profit.mdx"), wrong);
      refused = site.build("--types");
    });

    test("the check beside it refuses what cells do not mind, in the words of the compiler", () => {
      expect([refused.code, refused.warned]).toEqual([1, ""]);
      const said = refused.printed.split("\n").filter((line) => line.startsWith("src/"));
      expect(said).toEqual([
        "src/notebooks/profit.mdx:34:7 - error TS2322: Type 'string' is not assignable to type 'number'.",
      ]);
    });

    test("the last good site stays", () => {
      expect(home()).toBe(before);
    });
  });
});
