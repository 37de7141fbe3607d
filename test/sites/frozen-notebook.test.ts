import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runFreeze } from "../../src/commands/freeze.ts";
import { checksumOf } from "../../src/lib/release/source/read-data-file.ts";
import { TemporarySite } from "./temporary-site.ts";

// One site in the order of its life: a notebook is frozen, published, restated, altered and taken away.
const site = new TemporarySite("fern");
const read = (file: string): string => readFileSync(join(site.folder, file), "utf8");
const folder = "data/frozen/notebooks/profit";
const living = "dist/notebooks/profit/index.html";

const frozen = site.run("freeze", "--date", "2013-02-07", "notebook", "profit");
const [name = ""] = readdirSync(join(site.folder, folder));
const hash = name.replace(".json", "");
const page = `dist/notebooks/profit/@${hash}/index.html`;

test("a notebook is frozen under a hash of what it says", () => {
  expect(frozen).toMatchObject({ code: 0, warned: "" });
  expect(hash).toMatch(/^[0-9a-f]{12}$/);
  expect(frozen.printed.split("\n")[0]).toBe(`/notebooks/profit/@${hash}/  ${folder}/${name}`);
});

test("once: on another day it is the same, and nothing is written", () => {
  expect(site.run("freeze", "notebook", "/notebooks/profit/")).toMatchObject({
    code: 1,
    printed: "",
    warned: `profit is frozen already, as @${hash} on 2013-02-07; nothing has changed`,
  });
});

test("its page is finished, says what it is, and leads to the living page, which lists it", () => {
  expect(site.build()).toMatchObject({ code: 0, warned: "" });
  const html = read(page);
  expect(html).not.toMatch(/<(?:script|button|input)\b|popover|\/notebooks\/profit\/profit-table/);
  expect(html).toContain('Frozen on <time datetime="2013-02-07">7 February 2013</time>');
  expect(html).toContain("The living page still has the same figures.");
  expect(html).toContain('<a href="/notebooks/profit/">Open the living page</a>');
  // Sales less costs: 2.5 - 2.7.
  expect(html).toMatch(/href="#_figure-3">\$\(0\.2\) million</);
  expect(html).toContain('id="_figure-3"');
  expect(read(living)).toMatch(
    new RegExp(
      `Frozen versions</h2>[\\s\\S]*href="/notebooks/profit/@${hash}/"[\\s\\S]*the same figures as here`,
    ),
  );
  expect(read("data/permalinks.txt")).toContain(
    `\n/notebooks/profit/@${hash}/\tfrozen fern notebook profit ${hash}\n`,
  );
});

test("when a figure is restated and a sentence changed, the page stays and says what was and what is", () => {
  const article = (html: string): string =>
    html.slice(html.indexOf('<div class="prose">'), html.indexOf("What it states"));
  const before = article(read(page));
  site.change("data/fern/release.txt", "Costs\t2.7", "Costs\t2.8");
  site.change("data/fern/release.txt", "Profit\t(0.2)", "Profit\t(0.3)");
  const { sha256 } = JSON.parse(read("data/fern/release.json"));
  site.change("data/fern/release.json", sha256, checksumOf(read("data/fern/release.txt")));
  expect(site.run("extract")).toMatchObject({ code: 0, warned: "" });
  site.change("src/notebooks/profit.mdx", "which leaves", "and that leaves");
  expect(site.build()).toMatchObject({ code: 0, warned: "" });
  const html = read(page);
  expect(article(html)).toBe(before);
  const rows = [...html.matchAll(/<th scope="row">([^<]*)<\/th>\s*<td>([^<]*)<\/td>\s*<td>([^<]*)<\/td>/g)];
  const differences = rows.map(([, what, then, now]) => [what, then, now]).slice(0, 2);
  expect(differences).toEqual([
    ["Costs, 2012", "$2.7 million", "$2.8 million"],
    ["Profit", "$(0.2) million", "$(0.3) million"],
  ]);
  expect(html).toContain("The living page differs in 2 places.");
  expect(html).toContain("The text or the code of the notebook was changed since.");
  expect(html).not.toContain("/releases/fern/#L");
  expect(read(living)).toContain("2 differences from this page");
});

test("a record that was altered is refused with one message, and one that is missed is told", async () => {
  const text = read(`${folder}/${name}`);
  writeFileSync(join(site.folder, folder, name), text.replace("$2.7 million", "$2.6 million"));
  const { code, warned } = await site.runHere(runFreeze, "--list");
  expect(code).toBe(1);
  expect(warned).toMatch(
    new RegExp(
      `^${folder}/${name}:1:1 {2}altered after it was frozen; the record says hash ${hash}, .*never edited$`,
    ),
  );
  rmSync(join(site.folder, folder, name));
  expect(site.build().warned).toContain(
    `/@${hash}/ was published and leads nowhere now; it was the record ${folder}/${name}; restore it from the history: what is frozen stays`,
  );
});

test.each([
  [["notebook"], "name the notebook to freeze: npm run freeze -- notebook segment-margins"],
  [
    ["notebook", "profits"],
    'there is no notebook "profits"; did you mean "profit"? (what can be frozen is profit, sales)',
  ],
])("a refusal is one sentence: %j", async (args, message) => {
  expect(await site.runHere(runFreeze, ...args)).toMatchObject({ code: 2, printed: "", warned: message });
});
