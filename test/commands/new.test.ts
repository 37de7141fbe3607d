import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { TemporarySite } from "../sites/temporary-site.ts";

const path = (slug: string): string => `src/notebooks/fern/${slug}.mdx`;

/** Takes the line `draft: true` out of a notebook of a site. */
function publish(site: TemporarySite, slug: string): void {
  site.change(path(slug), "draft: true\n", "");
}

test("a new notebook is a draft after the last, and builds once it is none", () => {
  const site = new TemporarySite("fern");
  const { code, printed } = site.run("new", "Working capital");
  expect(code).toBe(0);
  expect(printed).toContain(path("working-capital"));
  expect(printed).toContain("npm run dev");
  const text = readFileSync(join(site.folder, path("working-capital")), "utf8");
  expect(text).toMatch(/^---\ntitle: Working capital\n.*\nrelease: fern\norder: 3\ndraft: true\n---\n/);
  publish(site, "working-capital");
  expect(site.build()).toMatchObject({ code: 0, warned: "" });
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
}, 60_000);

test.each([
  ["R&D: where's it going?", "r-d-wheres-it-going", `title: "R&D: where's it going?"`],
  ["Où est l'argent", "ou-est-largent", `title: "Où est l'argent"`],
  ["2012 in short", "2012-in-short", 'title: "2012 in short"'],
])("the title %j gives the address %s", (title, slug, line) => {
  const site = new TemporarySite("fern");
  expect(site.run("new", title).code).toBe(0);
  expect(readFileSync(join(site.folder, path(slug)), "utf8").split("\n")[1]).toBe(line);
});

test("a notebook that is there is not written over", () => {
  const site = new TemporarySite("fern");
  expect(site.run("new", "Costs").code).toBe(0);
  expect(site.run("new", "Costs")).toMatchObject({
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
  ])("%j", (args, message) => {
    const site = new TemporarySite("fern");
    expect(site.run("new", ...args)).toMatchObject({ code: 2, printed: "", warned: message });
    expect(existsSync(join(site.folder, path("new")))).toBe(false);
  });
});

describe("a draft", () => {
  test("is in no page and in no count, and its mistakes and verdicts stop no build", () => {
    const site = new TemporarySite("fern");
    const head = "title: Zzz\ndescription: D\nrelease: fern\ndraft: true\nexpect:\n  no.such.check: ties";
    writeFileSync(
      join(site.folder, "src/notebooks/zzz.mdx"),
      `---\n${head}\n---\n\n{nothing}\n\n\`\`\`ts\nimport x from "no-such";\n(\n\`\`\`\n`,
    );
    expect(site.build()).toMatchObject({ code: 0, warned: "" });
    expect(existsSync(join(site.folder, "dist/notebooks/zzz"))).toBe(false);
    for (const page of ["index.html", "notebooks/index.html", "releases/fern/index.html"])
      expect(readFileSync(join(site.folder, "dist", page), "utf8")).not.toMatch(/zzz/i);
    expect(site.run("checks")).toMatchObject({ code: 0, warned: "" });
  }, 60_000);

  test("that does not say true is refused", () => {
    const site = new TemporarySite("fern");
    site.change("src/notebooks/sales.mdx", "order: 2", "draft: yes");
    expect(site.build().warned).toContain(
      `src/notebooks/sales.mdx:5:1  "draft" in the front matter is not true or false`,
    );
  }, 60_000);
});
