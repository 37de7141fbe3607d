import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { FrozenRecord } from "../../src/lib/frozen/record/frozen-record.ts";
import { TemporarySite } from "../sites/temporary-site.ts";

const id = "adjusted-ebitda";
const line = new RegExp(
  `^/releases/internap-2010-q2/reconciliations/(${id}/2010-q2)/@([0-9a-f]{12})/ {2}(data/frozen/\\1/\\2\\.json)$`,
  "m",
);

/** The project as it is, in which nothing is frozen yet. */
function newSite(): TemporarySite {
  const site = new TemporarySite();
  rmSync(join(site.folder, "data/frozen"), { recursive: true, force: true });
  for (const name of ["permalinks", "moved"]) {
    const list = join(site.folder, `data/${name}.txt`);
    const kept = readFileSync(list, "utf8")
      .split("\n")
      .filter((address) => !address.includes("/@"));
    writeFileSync(list, kept.join("\n"));
  }
  return site;
}

/** Freezes the second quarter of 2010 on the day on which the release was published. */
function freeze(site: TemporarySite): {
  readonly path: string;
  readonly page: string;
  readonly record: FrozenRecord;
} {
  const { code, printed, warned } = site.run("freeze", "--date", "2010-08-04", `${id}/2010-q2`);
  expect({ code, warned }).toEqual({ code: 0, warned: "" });
  const [, name = "", hash = "", path = ""] = line.exec(printed) ?? [];
  const record = JSON.parse(readFileSync(join(site.folder, path), "utf8")) as FrozenRecord;
  expect(record.hash).toBe(hash);
  return {
    path,
    page: join(site.folder, `dist/releases/internap-2010-q2/reconciliations/${name}/@${hash}/index.html`),
    record,
  };
}

const site = newSite();

describe("what is published is frozen", () => {
  const { path, page, record } = freeze(site);

  test("under a hash of it, on the day that was given, with the cell of its notebook", () => {
    expect(record.frozen).toEqual({ on: "2010-08-04", by: expect.stringMatching(/^Tieout \d+\.\d+\.\d+$/) });
    expect(record.cells.map(({ notebook, id: cell }) => [notebook, cell])).toEqual([
      ["src/notebooks/adjusted-ebitda.mdx", "reconciliation"],
    ]);
  });

  test("once: on another day it is the same, and nothing is written", () => {
    const { code, warned, printed } = site.run("freeze", "--date", "2026-11-21", "adjusted-ebitda/2010-Q2");
    expect({ code, printed }).toEqual({ code: 1, printed: "" });
    expect(warned).toBe(
      `internap-2010-q2/${id}/2010-q2 is frozen already, as @${record.hash} on 2010-08-04; nothing has changed`,
    );
  });

  test("and listed", () => {
    expect(site.run("freeze", "--list").printed).toBe(
      `2010-08-04  /releases/internap-2010-q2/reconciliations/${id}/2010-q2/@${record.hash}/  ${record.answer}`,
    );
  });

  test("its page is built from the record, and the living page lists it", () => {
    expect(site.build()).toMatchObject({ code: 0, warned: "" });
    const html = readFileSync(page, "utf8");
    expect(html).toContain("The living page still has the same figures.");
    expect(html).toContain('Frozen on <time datetime="2010-08-04">4 August 2010</time>');
    expect(readFileSync(join(site.folder, "data/permalinks.txt"), "utf8")).toContain(
      `\n/releases/internap-2010-q2/reconciliations/${id}/2010-q2/@${record.hash}/\t`,
    );
  }, 120_000);

  test("the page stays as it was when the notebook changes, and says so", () => {
    const article = (html: string): string => html.slice(html.indexOf("<section"), html.indexOf("</main>"));
    const before = article(readFileSync(page, "utf8"));
    site.change(
      "src/notebooks/adjusted-ebitda.mdx",
      "const ebitda = reconcile({",
      "const ebitda = reconcile({\n",
    );
    expect(site.build()).toMatchObject({ code: 0, warned: "" });
    const html = readFileSync(page, "utf8");
    expect(article(html)).toBe(before);
    expect(html).toContain(
      "The code of the cell reconciliation in src/notebooks/adjusted-ebitda.mdx was changed since.",
    );
  }, 120_000);

  test("altered afterwards, it fails the build with one message, and the last good site stays", () => {
    const before = readFileSync(page, "utf8");
    site.change(path, '"value": "-713"', '"value": "-731"');
    const { code, warned } = site.build();
    expect(code).toBe(1);
    expect(warned).toMatch(
      new RegExp(
        `^${path}:1:1 {2}altered after it was frozen; the record says hash ${record.hash}, its content has`,
      ),
    );
    expect(warned).not.toContain("\n");
    expect(readFileSync(page, "utf8")).toBe(before);
    expect(site.run("freeze", "--list")).toMatchObject({ code: 1, warned });
  }, 120_000);

  test("taken away, it is missed: its address was published", () => {
    rmSync(join(site.folder, path));
    const { code, warned } = site.build();
    expect(code).toBe(1);
    expect(warned).toContain(
      `/@${record.hash}/ was published and leads nowhere now; it was the record ${path}; restore it from the history: what is frozen stays`,
    );
  }, 120_000);
});

test("all periods of a reconciliation are frozen at once, those that are new", () => {
  const own = newSite();
  freeze(own);
  const { code, printed, warned } = own.run("freeze", id);
  expect(code).toBe(0);
  const periods = printed.match(/data\/frozen\/\S+\.json/g)?.map((path) => path.split("/")[3]);
  expect(periods).toEqual(["2010-q1", "2009-q2"]);
  expect(warned).toContain("is frozen already");
  expect(readdirSync(join(own.folder, "data/frozen", id)).sort()).toEqual(["2009-q2", "2010-q1", "2010-q2"]);
}, 60_000);

describe("a refusal is one sentence, and writes nothing", () => {
  const own = newSite();
  const all = `${id}/2010-q2, ${id}/2010-q1, ${id}/2009-q2`;

  test.each([
    [
      [],
      "name what to freeze, a reconciliation with or without its period: npm run freeze -- adjusted-ebitda/2010-q2",
    ],
    [
      [`${id}/2010-q3`],
      `there is no reconciliation "${id}/2010-q3"; did you mean "${id}/2010-q2"? (what can be frozen is ${all})`,
    ],
    [
      ["adjusted-ebita"],
      `there is no reconciliation "adjusted-ebita"; did you mean "${id}"? (what can be frozen is ${id}, normalized-net-income)`,
    ],
    [["cash"], `there is no reconciliation "cash"; what can be frozen is ${id}, normalized-net-income`],
    [["--date", "2010-02-30", id], '"2010-02-30" is no day; write one such as 2010-08-04'],
    [["--date", "today", id], '"today" is no day; write one such as 2010-08-04'],
  ])("%j", (args, message) => {
    expect(own.run("freeze", ...args)).toMatchObject({ code: 2, printed: "", warned: message });
    expect(readdirSync(join(own.folder, "data"))).not.toContain("frozen");
  });

  test("a site that does not check", () => {
    own.change("src/notebooks/adjusted-ebitda.mdx", "@summary: does-not-tie", "@summary: ties");
    const { code, printed, warned } = own.run("freeze", id);
    expect({ code, printed }).toEqual({ code: 1, printed: "" });
    expect(warned).toContain('was expected to be "ties"');
    expect(readdirSync(join(own.folder, "data"))).not.toContain("frozen");
  });
});
