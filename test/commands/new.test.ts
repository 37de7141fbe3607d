import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { runChecks } from "../../src/commands/checks.ts";
import { runNew } from "../../src/commands/new.ts";
import { type BuildResult, TemporarySite } from "../sites/temporary-site.ts";

const path = (slug: string): string => `src/notebooks/fern/${slug}.mdx`;

/** Takes the line `draft: true` out of a notebook of a site. */
function publish(site: TemporarySite, slug: string): void {
  site.change(path(slug), "draft: true\n", "");
}

describe("new notebooks over a release", () => {
  const site = new TemporarySite("fern");
  let built: BuildResult;

  beforeAll(async () => {
    const { code, printed } = await site.runHere(runNew, "Working capital");
    expect(code).toBe(0);
    expect(printed).toContain(path("working-capital"));
    expect(printed).toContain("npm run dev");
    const text = readFileSync(join(site.folder, path("working-capital")), "utf8");
    expect(text).toMatch(/^---\ntitle: Working capital\n.*\nrelease: fern\norder: 3\ndraft: true\n---\n/);
    publish(site, "working-capital");
    const head = "title: Zzz\ndescription: D\nrelease: fern\ndraft: true\nexpect:\n  no.such.check: ties";
    writeFileSync(
      join(site.folder, "src/notebooks/zzz.mdx"),
      `---\n${head}\n---\n\n{nothing}\n\n\`\`\`ts\nimport x from "no-such";\n(\n\`\`\`\n`,
    );
    built = site.build();
  });

  test("are drafts after the last, and build once they are none", () => {
    expect(built).toMatchObject({ code: 0, warned: "" });
    const page = readFileSync(
      join(site.folder, "dist/releases/fern/notebooks/working-capital/index.html"),
      "utf8",
    );
    for (const part of [
      '<h2 id="as-printed">',
      '<table class="statement">',
      '<figure class="chart">',
      'class="figure"',
    ])
      expect(page).toContain(part);
  });

  test("are as drafts in no page and in no count, and their mistakes and verdicts stop no build", async () => {
    expect(built).toMatchObject({ code: 0, warned: "" });
    expect(existsSync(join(site.folder, "dist/notebooks/zzz"))).toBe(false);
    for (const page of ["index.html", "notebooks/index.html", "releases/fern/index.html"])
      expect(readFileSync(join(site.folder, "dist", page), "utf8")).not.toMatch(/zzz/i);
    expect(await site.runHere(runChecks)).toMatchObject({ code: 0, warned: "" });
  });
});

test.each([
  ["R&D: where's it going?", "r-d-wheres-it-going", `title: "R&D: where's it going?"`],
  ["Où est l'argent", "ou-est-largent", `title: "Où est l'argent"`],
  ["2012 in short", "2012-in-short", 'title: "2012 in short"'],
])("the title %j gives the address %s", async (title, slug, line) => {
  const site = new TemporarySite("fern");
  expect((await site.runHere(runNew, title)).code).toBe(0);
  expect(readFileSync(join(site.folder, path(slug)), "utf8").split("\n")[1]).toBe(line);
});

test("a notebook that is there is not written over", async () => {
  const site = new TemporarySite("fern");
  expect((await site.runHere(runNew, "Costs")).code).toBe(0);
  expect(await site.runHere(runNew, "Costs")).toMatchObject({
    code: 2,
    printed: "",
    warned: `${path("costs")} is there already; choose another title, or edit it`,
  });
});

describe("a refusal is one sentence, and writes nothing", () => {
  test.each([
    [[], 'a notebook needs a title; write npm run new -- "Working capital"'],
    [[" "], 'a notebook needs a title; write npm run new -- "Working capital"'],
    [
      ["運転資本"],
      'the title "運転資本" has no Latin letter or digit to make an address of; add a word that has',
    ],
    [["--release", "frn", "New"], 'there is no release "frn"; did you mean "fern"? (the releases are fern)'],
  ])("%j", async (args, message) => {
    const site = new TemporarySite("fern");
    expect(await site.runHere(runNew, ...args)).toMatchObject({ code: 2, printed: "", warned: message });
    expect(existsSync(join(site.folder, path("new")))).toBe(false);
  });
});
