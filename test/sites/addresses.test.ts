import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { TemporarySite } from "./temporary-site.ts";

const profit = "src/notebooks/profit.mdx";
const sales = "src/notebooks/sales.mdx";
const list = "data/permalinks.txt";

function read(site: TemporarySite, file: string): string {
  return readFileSync(join(site.folder, file), "utf8");
}

test("a build lists pages, headings, cells, checks, and the lines of a release as one entry", () => {
  const site = new TemporarySite("fern");
  rmSync(join(site.folder, list), { force: true });
  expect(site.build().code).toBe(0);
  expect(read(site, list)).toBe(readFileSync("test/sites/fern/data/permalinks.txt", "utf8"));
  expect(read(site, list).split("\n")).toContain("/notebooks/profit/#profit-table");
  expect(read(site, list)).toMatch(/^\/releases\/fern\/#L1-\d+$/m);
});

test("the list is the same below a folder", () => {
  const site = new TemporarySite("fern");
  rmSync(join(site.folder, list));
  expect(site.build("--base", "reports").code).toBe(0);
  expect(read(site, list)).toBe(readFileSync("test/sites/fern/data/permalinks.txt", "utf8"));
});

test("a new title changes no address", () => {
  const site = new TemporarySite("fern");
  const before = read(site, list);
  site.change(profit, "title: From sales to profit", "title: Something else");
  expect(site.build().warned).toBe("");
  expect(read(site, list)).toBe(before);
});

describe("in CI", () => {
  test("the list is not written, and an address that it lacks fails the build", () => {
    const site = new TemporarySite("fern");
    const before = read(site, list);
    site.change(profit, "```ts code=hidden", "```ts id=series code=hidden");
    site.env.CI = "true";
    const { code, warned } = site.build();
    expect([code, warned]).toEqual([
      1,
      `${list}:1:1  not in the list: /notebooks/profit/#series; run npm run build and commit ${list}`,
    ]);
    expect(read(site, list)).toBe(before);
  });

  test("a site whose addresses are listed is built", () => {
    const site = new TemporarySite("fern");
    site.env.CI = "true";
    expect(site.build().warned).toBe("");
  });
});

describe("an address that was published and is gone", () => {
  test("of a cell fails the build, with what it was and what to do", () => {
    const site = new TemporarySite("fern");
    site.change(profit, "id=profit-table", "id=table");
    const line = read(site, list).split("\n").indexOf("/notebooks/profit/#profit-table") + 1;
    expect(site.build().warned).toBe(
      `${list}:${line}:1  /notebooks/profit/#profit-table was published and leads nowhere now; it was a cell or heading of ${profit}; give it back its id, or put "notebooks/profit/#profit-table -> new-id" under aliases: in the front matter, or, if nobody has seen it, delete its line here`,
    );
  });

  test("of a cell leads to its new place by an alias, an empty element there", () => {
    const site = new TemporarySite("fern");
    site.change(profit, "id=profit-table", "id=table");
    site.change(profit, "order: 1", "order: 1\naliases:\n  - notebooks/profit/#profit-table -> table");
    expect(site.build().warned).toBe("");
    expect(read(site, "dist/notebooks/profit/index.html")).toContain(
      'id="table"><span id="profit-table"></span>',
    );
  });

  test("of a cell that moved to another notebook leads there by a link", () => {
    const site = new TemporarySite("fern");
    site.change(profit, " id=profit-table", "");
    site.change(sales, "order: 2", "order: 2\naliases:\n  - notebooks/profit/#profit-table -> by-kind");
    expect(site.build().warned).toBe("");
    expect(read(site, "dist/notebooks/profit/index.html")).toContain(
      '<p class="moved" id="profit-table">Moved to <a class="moved-to" href="/notebooks/sales/#by-kind">/notebooks/sales/#by-kind</a>.</p>',
    );
  });

  test("of a notebook fails the build once, not for each of its cells", () => {
    const site = new TemporarySite("fern");
    renameSync(join(site.folder, profit), join(site.folder, "src/notebooks/gain.mdx"));
    const { warned } = site.build();
    expect(warned.split("\n")).toHaveLength(1);
    expect(warned).toContain(
      `/notebooks/profit/ was published and leads nowhere now; it was the notebook ${profit}; give it back its name, or put "notebooks/profit/" under aliases:`,
    );
  });

  test("of a notebook leads to its new page by an alias, with its anchors, below any folder", () => {
    const site = new TemporarySite("fern");
    const gain = "src/notebooks/gain.mdx";
    renameSync(join(site.folder, profit), join(site.folder, gain));
    site.change(gain, "order: 1", "order: 1\naliases: [notebooks/profit/]");
    expect(site.build("--base", "reports").warned).toBe("");
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
])("an alias %s is refused where it stands", (_, alias, sentence) => {
  const site = new TemporarySite("fern");
  site.change(profit, "order: 1", `order: 1\naliases:\n  - ${alias}`);
  expect(site.build()).toMatchObject({ code: 1, hasSite: false, warned: `${profit}:7:5  ${sentence}` });
});

test("a reconciliation under another id is found at its old addresses by an alias beside it", () => {
  const site = new TemporarySite();
  const file = "data/internap-2010-q2/reconciliations.json";
  const aliases = '"aliases": ["reconciliations/normalized-net-income/"],';
  site.change(file, '"id": "normalized-net-income",', `"id": "normalized", ${aliases}`);
  expect(site.build().warned).toBe("");
  for (const period of ["2010-q2", "2009-q2"]) {
    const release = "releases/internap-2010-q2/";
    const now = `${release}reconciliations/normalized/${period}/`;
    for (const room of ["", release]) {
      const before = `${room}reconciliations/normalized-net-income/${period}/`;
      const file = `normalized-net-income-${period}.csv`;
      expect(read(site, `dist/${before}index.html`)).toContain(`content="0; url=/${now}"`);
      expect(read(site, `dist/embed/${before}index.html`)).toBe(read(site, `dist/embed/${now}index.html`));
      expect(read(site, `dist/${before}${file}`)).toBe(read(site, `dist/${now}normalized-${period}.csv`));
      expect(read(site, `dist/${before}cite.bib`)).toBe(read(site, `dist/${now}cite.bib`));
    }
  }
});

test("links that lead to no page, to no anchor, or out of the site without https fail the build where they stand", () => {
  const site = new TemporarySite("fern");
  const links = "[a](../nowhere/), [b](../sales/#nothing), [c](http://example.com/)";
  site.change(profit, "which leaves {profit}", `${links} {profit}`);
  const { code, hasSite, warned } = site.build();
  expect({ code, hasSite }).toEqual({ code: 1, hasSite: false });
  expect(warned.split("\n")).toEqual([
    `${profit}:10:65  the link to ../nowhere/ is broken; there is no page or file /notebooks/nowhere/; correct the link`,
    `${profit}:10:83  the link to ../sales/#nothing is broken; /notebooks/sales/ has no element with the id "nothing"; correct the link`,
    `${profit}:10:107  the link to http://example.com/ is broken; it is neither below / nor an https address; write one relative to the page`,
  ]);
});

test("references take the titles of what they refer to", () => {
  const site = new TemporarySite("fern");
  site.change(
    profit,
    "which leaves {profit}",
    "see [@sales], [@sales#by-kind], [@profit-table], [*all*](@income), {profit}",
  );
  expect(site.build().warned).toBe("");
  expect(read(site, "dist/notebooks/profit/index.html")).toContain(
    'see <a href="/notebooks/sales/">Sales by kind</a>, <a href="/notebooks/sales/#by-kind">Chart 1, Sales of ferns</a>, <a href="#profit-table">Table 1, Sales and costs</a>, <a href="/releases/fern/#L',
  );
});

test("an unknown reference fails the build, with a suggestion", () => {
  const site = new TemporarySite("fern");
  site.change(profit, "which leaves {profit}", "see [@sale] and [it](@by-kind), {profit}");
  const { warned } = site.build();
  expect(warned.split("\n")).toEqual([
    `${profit}:10:66  "@sale" is no notebook, cell, reconciliation, table or check; did you mean "@sales"?`,
    `${profit}:10:82  "@by-kind" is no notebook, cell, reconciliation, table or check; did you mean "@sales#by-kind"?`,
  ]);
  expect(existsSync(join(site.folder, "dist"))).toBe(false);
});

test("a heading without an id is refused", () => {
  const site = new TemporarySite("fern");
  writeFileSync(join(site.folder, sales), `${read(site, sales)}\n## More of it\n`);
  expect(site.build().warned).toMatch(
    /^src\/notebooks\/sales\.mdx:\d+:1 {2}the heading "More of it" has no id; end it with one that stays when the title changes, as in \{\/\* #growth \*\/\}$/,
  );
});
