import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { runBuild } from "../../src/commands/build.ts";
import { runFreeze } from "../../src/commands/freeze.ts";
import { mistakesOfAddresses } from "./settled.ts";
import { sharedSite } from "./shared-site.ts";
import { type BuildResult, TemporarySite } from "./temporary-site.ts";

// Two releases of one company, the second restating the first's 2012, and one of another: they share concepts, periods,
// ids of tables and reconciliations, and the names of their notebooks.
const built = await sharedSite("moss");

function read(file: string, of: { readonly folder: string } = built): string {
  return readFileSync(join(of.folder, file), "utf8");
}

function write(of: TemporarySite, file: string, text: string): void {
  mkdirSync(dirname(join(of.folder, file)), { recursive: true });
  writeFileSync(join(of.folder, file), text);
}

/** Records what the shared site has frozen. */
function freezeAsBuilt(of: TemporarySite): void {
  cpSync(join(built.folder, "data/frozen"), join(of.folder, "data/frozen"), { recursive: true });
}

const notebook = (head: string, body = "Text."): string =>
  `---\ntitle: T\ndescription: D\n${head}\n---\n\n${body}\n`;

test("releases with the same ids and periods are built side by side", () => {
  expect(built).toMatchObject({ code: 0, warned: "" });
});

test.each([
  ["moss-2012", "2012", "$3.5 million"],
  ["moss-2013", "2012", "$3.1 million"],
  ["moss-2013", "2013", "$4.1 million"],
  ["reed-2012", "2012", "$6.0 million"],
])(
  "%s has its own adjusted profit of %s on its page, in its frame and in its file",
  (release, period, amount) => {
    const page = `releases/${release}/reconciliations/adjusted/${period}/`;
    expect(read(`dist/${page}index.html`)).toContain(`${amount}</`);
    expect(read(`dist/embed/${page}index.html`)).toContain(`${amount}</`);
    const json = JSON.parse(read(`dist/${page}adjusted-${period}.json`));
    expect(json.release.id).toBe(release);
    expect(existsSync(join(built.dist, page, json.$schema))).toBe(true);
  },
);

describe("each page leads to where it is edited, read and reported, as site.json names the repository", () => {
  const at = "https://github.com/moss/reports";
  const footOf = (page: string): string =>
    /<footer class="site-footer">[\s\S]*<\/footer>/.exec(read(`dist/${page}index.html`))?.[0] ?? "";
  const linksOf = (page: string): readonly string[] =>
    [...footOf(page).matchAll(/href="(https:[^"]+)"/g)].map(([, href = ""]) => href.replaceAll("&#38;", "&"));

  test.each([
    [
      "releases/moss-2012/notebooks/profit/",
      [
        "edit/published/src/notebooks/moss-2012/profit.mdx",
        "blob/published/src/notebooks/moss-2012/profit.mdx",
      ],
    ],
    ["releases/moss-2012/", ["blob/published/data/moss-2012/release.txt"]],
    ["releases/", []],
  ])("/%s", (page, paths) => {
    const links = linksOf(page);
    expect(links.slice(0, -1)).toEqual(paths.map((path) => `${at}/${path}`));
    expect(
      paths.filter((path) => !existsSync(join(built.folder, path.replace(/^\w+\/published\//, "")))),
    ).toEqual([]);
    expect(links.at(-1)).toMatch(`${at}/issues/new?title=`);
    expect(links.at(-1)).toMatch(new RegExp(`body=${encodeURIComponent(`/${page}`)}$`));
  });

  test("where it names none, there are none", async () => {
    const { dist } = await sharedSite("fern");
    expect(readFileSync(join(dist, "notebooks/profit/index.html"), "utf8")).not.toContain("Report an error");
  });
});

test("the first page says of each release what was found, the latest first, and of one that ties that nothing was", () => {
  const page = read("dist/index.html");
  const found = [...page.matchAll(/id="_found-\d+">\s*<a href="\/releases\/([^/]+)\/">/g)].map(
    ([, id]) => id,
  );
  expect(found).toEqual(["moss-2013", "reed-2012", "moss-2012"]);
  expect(page.match(/Nothing that was checked fails to tie\.<\/p>\s*<p class="lead-more">/g)).toHaveLength(3);
});

test("the overviews lead to the checks and the reconciliations of each release", () => {
  for (const release of ["moss-2012", "moss-2013", "reed-2012"]) {
    expect(read("dist/checks/index.html")).toContain(`href="/releases/${release}/checks/"`);
    expect(read("dist/reconciliations/index.html")).toContain(`href="/releases/${release}/reconciliations/"`);
  }
});

describe("an address from before it carried its release", () => {
  test("of a page leads on to the release that it was of, with query and fragment", () => {
    const page = read("dist/reconciliations/adjusted/2012/index.html");
    expect(page).toContain('content="0; url=/releases/moss-2012/reconciliations/adjusted/2012/"');
    expect(page).toContain("to.search ||= location.search");
    expect(page).toContain("to.hash ||= location.hash");
    expect(read("dist/_redirects")).toContain(
      "/reconciliations/adjusted/2012/ /releases/moss-2012/reconciliations/adjusted/2012/ 301\n",
    );
  });

  test("of a check leads on from the overview that stands there now", () => {
    const id = "foot.adjusted.2012@adjusted-profit";
    expect(read("dist/checks/index.html")).toContain(
      `id="${id}">Moved to <a class="moved-to" href="/releases/moss-2012/checks/#${id}">`,
    );
  });

  test("of a file or a frame answers what the new one answers", () => {
    const [old, now] = ["dist/", "dist/releases/moss-2012/"];
    expect(read(`${old}checks/moss-2012.csv`)).toBe(read(`${now}checks/moss-2012-checks.csv`));
    const frame = "reconciliations/adjusted/2012/";
    expect(read(`dist/embed/${frame}index.html`)).toBe(
      read(`dist/embed/releases/moss-2012/${frame}index.html`),
    );
    const json = JSON.parse(read(`${old}${frame}adjusted-2012.json`));
    expect(json.$schema).toBe("../../../schema/v1/table.json");
    expect({ ...json, $schema: "" }).toEqual({
      ...JSON.parse(read(`${now}${frame}adjusted-2012.json`)),
      $schema: "",
    });
  });
});

describe("a reference", () => {
  test("means the notebook's own release, and another where that stands before it", () => {
    expect(read("dist/releases/moss-2013/notebooks/profit/index.html")).toContain(
      '<a href="/releases/moss-2013/reconciliations/adjusted/2013/">',
    );
    const sales = read("dist/notebooks/sales/index.html");
    expect(sales).toContain('<a href="/releases/moss-2012/notebooks/profit/">');
    expect(sales).toContain('<a href="/releases/moss-2013/notebooks/profit/">');
  });

  test("that its own release does not have and two others do is refused with both named", () => {
    const own = new TemporarySite("moss");
    own.change("src/notebooks/moss-2013/profit.mdx", "[@adjusted-profit]", "[@adjusted/2011]");
    const { code, warned } = own.build();
    expect(code).toBe(1);
    expect(warned).toContain(
      '"@adjusted/2011" could be more than one thing; write @moss-2012/adjusted/2011 or @reed-2012/adjusted/2011',
    );
  });
});

/**
 * A site with less in it: a reconciliation has another id than the one that was frozen, and a release is a draft, and broken.
 * One reference is to what only another release has.
 */
const fewer = new TemporarySite("moss");
let checked: BuildResult;

beforeAll(() => {
  freezeAsBuilt(fewer);
  fewer.change("data/moss-2012/reconciliations.json", '"adjusted"', '"other"');
  fewer.change("src/notebooks/moss-2012/profit.mdx", "[@adjusted/2012]", "it");
  fewer.change("src/notebooks/moss-2013/profit.mdx", "[@adjusted-profit]", "[@sales]");
  fewer.change("data/moved.txt", read("data/moved.txt", fewer), "");
  write(fewer, "data/permalinks.txt", "");
  fewer.change("data/reed-2012/release.json", '"id": "reed-2012",', '"id": "reed-2012", "draft": true,');
  fewer.change("data/reed-2012/facts.csv", "profit", "gain");
  write(fewer, "data/reed-2012/tables.json", "[");
  write(fewer, "src/notebooks/reed-2012/broken.mdx", notebook("release: reed-2012", "{nothing}"));
  checked = fewer.run("check", "--notebooks");
  expect(fewer.build()).toMatchObject({ code: 0, warned: "" });
});

test("a reference to an id that only another release has is taken, where the site is built as one", () => {
  const page = read("dist/releases/moss-2013/notebooks/profit/index.html", fewer);
  expect(page).toContain('<a href="/notebooks/sales/">');
});

describe("what is frozen", () => {
  test("is named with its release where two have the like", async () => {
    const own = new TemporarySite("moss");
    expect(await own.runHere(runFreeze, "adjusted/2012")).toMatchObject({
      code: 2,
      warned:
        '"adjusted/2012" could be more than one; write moss-2012/adjusted/2012 or moss-2013/adjusted/2012 or reed-2012/adjusted/2012',
    });
  });

  test("is held against the page at its own address, whatever else is published", () => {
    const versions = /href="(\/releases\/moss-2012\/reconciliations\/adjusted\/2012\/@\w+\/)"/;
    const [, address = ""] =
      versions.exec(read("dist/releases/moss-2012/reconciliations/adjusted/2012/index.html")) ?? [];
    expect(read(`dist${address}index.html`)).toContain("The living page still has the same figures.");
    for (const release of ["moss-2013", "reed-2012"])
      expect(read(`dist/releases/${release}/reconciliations/adjusted/2012/index.html`)).not.toContain("/@");
    expect(read(`dist${address}index.html`, fewer)).toContain(
      "this reconciliation is not published any more",
    );
  });
});

describe("a notebook in a folder", () => {
  test("that is no release is refused, with the release that was meant", async () => {
    const own = new TemporarySite("moss");
    write(own, "src/notebooks/mos-2012/costs.mdx", notebook("release: moss-2012"));
    const said =
      "src/notebooks/mos-2012/costs.mdx:1:1  mos-2012 is no release; a folder of notebooks has the id of the release that they are over; did you mean src/notebooks/moss-2012/?";
    expect(await own.runHere(runBuild)).toMatchObject({ code: 1, warned: said });
    expect(own.run("check", "--notebooks")).toMatchObject({ code: 1, warned: said });
  });

  test("of another release than it is over is refused", async () => {
    const own = new TemporarySite("moss");
    write(own, "src/notebooks/moss-2013/costs.mdx", notebook("release: moss-2012"));
    expect(await own.runHere(runBuild)).toMatchObject({
      code: 1,
      warned:
        "src/notebooks/moss-2013/costs.mdx:4:1  it lies in the folder of moss-2013 and is over moss-2012; write release: moss-2013, or move it",
    });
  });
});

describe("a release that is a draft", () => {
  test("is in no build, nor are its notebooks, and a broken one stops none", () => {
    expect(checked.code).toBe(0);
    expect(checked.warned).toContain("data/reed-2012/tables.json:");
    expect(existsSync(join(fewer.folder, "dist/releases/moss-2013/index.html"))).toBe(true);
    expect(existsSync(join(fewer.folder, "dist/releases/reed-2012"))).toBe(false);
    expect(read("data/permalinks.txt", fewer)).not.toContain("reed");
    for (const page of ["index.html", "checks/index.html", "search/index.html", "llms.txt"])
      expect(read(`dist/${page}`, fewer)).not.toMatch(/reed/i);
  });
});

test("a copy of a release under another id leaves every address with its meaning", () => {
  const own = new TemporarySite("moss");
  freezeAsBuilt(own);
  const copied = join(own.folder, "data/zzz-2012");
  renameSync(join(own.folder, "data/reed-2012"), copied);
  for (const file of ["release.json", "facts.csv"]) {
    const text = read(`data/zzz-2012/${file}`, own);
    write(
      own,
      `data/zzz-2012/${file}`,
      text.replaceAll("reed-2012", "moss-2012").replace('"moss-2012"', '"zzz-2012"'),
    );
  }
  renameSync(join(own.folder, "src/notebooks/reed-2012"), join(own.folder, "src/notebooks/zzz-2012"));
  own.change("src/notebooks/zzz-2012/profit.mdx", "release: reed-2012", "release: zzz-2012");
  expect(own.build().warned).toBe("");
  const page = "dist/releases/moss-2012/reconciliations/adjusted/2012/index.html";
  expect(read(page, own)).toBe(read(page));
});

describe("the list of addresses", () => {
  const reconciliation = "/releases/moss-2012/reconciliations/adjusted/2012/";

  test("says what each page is, and each address that moved", () => {
    const lines = read("data/permalinks.txt").split("\n");
    expect(lines).toContain(`${reconciliation}\treconciliation moss-2012 adjusted 2012`);
    expect(lines).toContain("/reconciliations/adjusted/2012/\treconciliation moss-2012 adjusted 2012");
    expect(lines).toContain("/checks/#foot.adjusted.2012@adjusted-profit\tchecks moss-2012");
    expect(lines).toContain("/notebooks/sales/\tnotebook moss-2012 sales");
  });

  test("is told what the build adds to it", () => {
    expect(built.printed).toMatch(/^\d+ new addresses in data\/permalinks\.txt, to be committed: \/, /);
  });

  test("refuses a build that would give an address another meaning", () => {
    const own = new TemporarySite("moss");
    write(own, "data/permalinks.txt", read("data/permalinks.txt"));
    own.change(
      "data/moved.txt",
      "/reconciliations/adjusted/2012/ -> /releases/moss-2012/",
      "/reconciliations/adjusted/2012/ -> /releases/moss-2013/",
    );
    own.change("src/notebooks/sales.mdx", "release: moss-2012", "release: moss-2013");
    own.change("src/notebooks/sales.mdx", "[@profit]", "it");
    own.change("src/notebooks/sales.mdx", 'at("2012")', 'at("2013")');
    const { code, warned } = own.build();
    expect(code).toBe(1);
    expect(warned).toContain(
      '/reconciliations/adjusted/2012/ was published as "reconciliation moss-2012 adjusted 2012" and would be "reconciliation moss-2013 adjusted 2012" now; an address keeps its meaning',
    );
    expect(warned).toContain(
      '/notebooks/sales/ was published as "notebook moss-2012 sales" and would be "notebook moss-2013 sales" now',
    );
  });

  test("refuses two files at one address", () => {
    const own = new TemporarySite("moss");
    own.change("src/notebooks/moss-2012/profit.mdx", "id=by-year", "id=oembed");
    expect(own.build().warned).toContain(
      "/releases/moss-2012/notebooks/profit/oembed.json  two pages or files of the site would stand here",
    );
  });

  test("refuses a run of lines that no release has", async () => {
    const own = new TemporarySite("moss");
    write(own, "data/permalinks.txt", "/releases/moss-2012/#L1-90000000\n");
    const [first] = await mistakesOfAddresses(own, built.dist);
    expect(first).toContain(
      "data/permalinks.txt:1:1  /releases/moss-2012/#L1-90000000 is no run of lines: from the first to the last, and at most 100000",
    );
  });
});
