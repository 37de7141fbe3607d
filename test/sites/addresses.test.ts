import { appendFileSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { mistakesOfAddresses } from "./settled.ts";
import { sharedSite } from "./shared-site.ts";
import { type BuildResult, TemporarySite } from "./temporary-site.ts";

const profit = "src/notebooks/profit.mdx";
const sales = "src/notebooks/sales.mdx";
const gain = "src/notebooks/gain.mdx";
const list = "data/permalinks.txt";
const listed = readFileSync("test/sites/fern/data/permalinks.txt", "utf8");

function read(site: { readonly folder: string }, file: string): string {
  return readFileSync(join(site.folder, file), "utf8");
}

test("a build lists pages, headings, cells, checks, and the lines of a release as one entry, without its base", async () => {
  const site = await sharedSite("fern-reports");
  expect(read(site, list)).toBe(listed);
  expect(listed.split("\n")).toContain("/notebooks/profit/#profit-table");
  expect(listed).toMatch(/^\/releases\/fern\/#L1-\d+$/m);
  expect(site.printed).toContain("new addresses in data/permalinks.txt, to be committed: /, ");
});

test("the list is the same at the root", async () => {
  const site = await sharedSite("fern");
  expect(read(site, list)).toBe(listed);
  expect(site.printed).not.toContain("new address");
});

test("in CI, a site whose addresses are listed is well", async () => {
  const { dist } = await sharedSite("fern");
  expect(await mistakesOfAddresses(new TemporarySite("fern"), dist, "/", true)).toEqual([]);
});

describe("all that is wrong with addresses is said at once:", () => {
  const site = new TemporarySite("fern");
  let built: BuildResult;
  beforeAll(() => {
    site.change(profit, "```ts code=hidden", "```ts id=series code=hidden");
    const links = "[a](../nowhere/), [b](../sales/#nothing), [c](http://example.com/)";
    site.change(profit, "which leaves {profit}", `${links} {profit}`);
    site.change(sales, "```ts id=by-kind", "```ts");
    site.env.CI = "true";
    built = site.build();
  });
  const links = [
    `${profit}:10:65  the link to ../nowhere/ is broken; there is no page or file /notebooks/nowhere/; correct the link`,
    `${profit}:10:83  the link to ../sales/#nothing is broken; /notebooks/sales/ has no element with the id "nothing"; correct the link`,
    `${profit}:10:107  the link to http://example.com/ is broken; it is neither below / nor an https address; write one relative to the page`,
  ];
  const line = listed.split("\n").indexOf("/notebooks/sales/#by-kind") + 1;
  const lost = `${list}:${line}:1  /notebooks/sales/#by-kind was published and leads nowhere now; it was a cell or heading of ${sales}; give it back its id, or put "notebooks/sales/#by-kind -> new-id" under aliases: in the front matter, or, if nobody has seen it, delete its line here`;
  const unlisted = `${list}:1:1  not in the list: /notebooks/profit/#series; run npm run build and commit ${list}`;

  test.each([
    ["links that lead to no page, to no anchor, or out of the site without https, where they stand", links],
    ["an address of a cell that was published and is gone, with what it was and what to do", [lost]],
    ["in CI, where the list is not written, an address that it lacks", [unlisted]],
  ])("%s", (_, messages) => {
    expect(built.warned.split("\n").filter((one) => messages.includes(one))).toEqual(messages);
  });

  test("nothing else is said, and nothing is written", () => {
    expect(built.warned.split("\n")).toEqual([...links, lost, unlisted]);
    expect(built).toMatchObject({ code: 1, hasSite: false });
    expect(read(site, list)).toBe(listed);
  });
});

describe("with a new title, references, and addresses of cells that were published and are gone", () => {
  const site = new TemporarySite("fern");
  let built: BuildResult;
  beforeAll(() => {
    appendFileSync(join(site.folder, list), "/notebooks/sales/#before\n");
    site.change(profit, "title: From sales to profit", "title: Something else");
    site.change(profit, "id=profit-table", "id=table");
    const aliases = "\n  - notebooks/profit/#profit-table -> table\n  - notebooks/sales/#before -> table";
    site.change(profit, "order: 1", `order: 1\naliases:${aliases}`);
    const references = "see [@sales], [@sales#by-kind], [@table], [*all*](@income), {profit}";
    site.change(profit, "which leaves {profit}", references);
    built = site.build();
  });

  test("an address leads to its new place by an alias, an empty element there", () => {
    expect(built.warned).toBe("");
    expect(read(site, "dist/notebooks/profit/index.html")).toContain(
      'id="table"><span id="profit-table"></span>',
    );
  });

  test("it leads to another notebook by a link, where it moved there", () => {
    expect(read(site, "dist/notebooks/sales/index.html")).toContain(
      '<p class="moved" id="before">Moved to <a class="moved-to" href="/notebooks/profit/#table">/notebooks/profit/#table</a>.</p>',
    );
  });

  test("the new title changes no address", () => {
    const own = ["/notebooks/profit/#table", "/notebooks/sales/#before"];
    const isOwn = (line: string): boolean => own.some((address) => line.split("\t")[0] === address);
    const kept = read(site, list).split("\n");
    expect(kept.filter(isOwn)).toHaveLength(own.length);
    expect(kept.filter((line) => !isOwn(line)).join("\n")).toBe(listed);
  });

  test("references take the titles of what they refer to", () => {
    expect(read(site, "dist/notebooks/profit/index.html")).toContain(
      'see <a href="/notebooks/sales/">Sales by kind</a>, <a href="/notebooks/sales/#by-kind">Chart 1, Sales of ferns</a>, <a href="#table">Table 1, Sales and costs</a>, <a href="/releases/fern/#L',
    );
  });
});

describe("an address of a notebook that was published and is gone", () => {
  const site = new TemporarySite("fern");
  let built: BuildResult;
  beforeAll(() => {
    renameSync(join(site.folder, profit), join(site.folder, gain));
    site.change(gain, "order: 1", "order: 1\naliases: [notebooks/profit/]");
    built = site.build("--base", "reports");
  });

  test("leads to its new page by an alias, with its anchors, below any folder", () => {
    expect(built.warned).toBe("");
    const page = read(site, "dist/notebooks/profit/index.html");
    expect(page).toContain(
      '<noscript><meta http-equiv="refresh" content="0; url=/reports/notebooks/gain/"></noscript>',
    );
    expect(page).toContain('<link rel="canonical" href="/reports/notebooks/gain/">');
    expect(page).toContain('<a class="moved-page" href="/reports/notebooks/gain/">');
    expect(page).toContain(
      '<li id="profit-table"><a class="moved-to" href="/reports/notebooks/gain/#profit-table">',
    );
    expect(read(site, "dist/_redirects")).toBe(
      "/reports/notebooks/profit/ /reports/notebooks/gain/ 301!\n/reports/notebooks/profit/ /reports/notebooks/gain/ 301\n",
    );
  });

  test("is missed once, not for each of its cells, without the alias", async () => {
    const own = new TemporarySite("fern");
    renameSync(join(own.folder, profit), join(own.folder, gain));
    rmSync(join(site.folder, "dist/notebooks/profit"), { recursive: true });
    const mistakes = await mistakesOfAddresses(own, join(site.folder, "dist"), "/reports/");
    expect(mistakes).toEqual([
      expect.stringContaining(
        `/notebooks/profit/ was published and leads nowhere now; it was the notebook ${profit}; give it back its name, or put "notebooks/profit/" under aliases:`,
      ),
    ]);
  });
});

test.each([
  [
    "that is no address",
    "profit",
    '"profit" is no address; write one such as notebooks/old-slug/ or notebooks/growth/#old-cell -> new-cell',
  ],
  [
    "of a page that is there",
    "notebooks/sales/",
    "/notebooks/sales/ is still an address of the site; remove the alias",
  ],
  [
    "that leads to no id",
    "notebooks/profit/#old -> profit-tabel",
    '/notebooks/profit/ has no id "profit-tabel" for /notebooks/profit/#old to lead to; did you mean "profit-table"?',
  ],
  [
    "that leads to no page",
    "notebooks/old/ -> notebooks/sale/",
    'there is no page /notebooks/sale/ for /notebooks/old/ to lead to; did you mean "/notebooks/sales/"?',
  ],
])("an alias %s is refused where it stands", async (_, alias, sentence) => {
  const site = new TemporarySite("fern");
  site.change(profit, "order: 1", `order: 1\naliases:\n  - ${alias}`);
  const { dist } = await sharedSite("fern");
  expect(await mistakesOfAddresses(site, dist)).toEqual([`${profit}:7:5  ${sentence}`]);
});

test("a reconciliation under another id is found at its old addresses by an alias beside it", () => {
  const site = new TemporarySite("moss");
  const release = "releases/moss-2012/";
  const aliases = '"aliases": ["reconciliations/adjusted/"]';
  site.change("data/moss-2012/reconciliations.json", '"id": "adjusted",', `"id": "other", ${aliases},`);
  site.change("src/notebooks/moss-2012/profit.mdx", "[@adjusted/2012]", "[@other/2012]");
  // All that stood at addresses without a release.
  for (const place of [
    "2012/adjusted-2012.csv",
    "2012/cite.bib",
    "2011/",
    "2011/adjusted-2011.csv",
    "2011/cite.bib",
  ]) {
    const address = `reconciliations/adjusted/${place}`;
    appendFileSync(join(site.folder, "data/moved.txt"), `/${address} -> /${release}${address}\n`);
  }
  appendFileSync(
    join(site.folder, "data/moved.txt"),
    `/embed/reconciliations/adjusted/2011/ -> /embed/${release}reconciliations/adjusted/2011/\n`,
  );
  expect(site.build().warned).toBe("");
  for (const period of ["2012", "2011"]) {
    const now = `${release}reconciliations/other/${period}/`;
    for (const room of ["", release]) {
      const before = `${room}reconciliations/adjusted/${period}/`;
      const file = `adjusted-${period}.csv`;
      expect(read(site, `dist/${before}index.html`)).toContain(`content="0; url=/${now}"`);
      expect(read(site, `dist/embed/${before}index.html`)).toBe(read(site, `dist/embed/${now}index.html`));
      expect(read(site, `dist/${before}${file}`)).toBe(read(site, `dist/${now}other-${period}.csv`));
      expect(read(site, `dist/${before}cite.bib`)).toBe(read(site, `dist/${now}cite.bib`));
    }
  }
});
