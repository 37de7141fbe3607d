import { describe, expect, test } from "vitest";
import { loadRelease } from "../../src/lib/release/extract/load-release.ts";
import { findPlaces, type SearchSources } from "../../src/lib/search/find-places.ts";
import { unmarked } from "../../src/lib/search/find-words.ts";
import { lineEntries } from "../../src/lib/search/line-entries.ts";
import { numberIndex } from "../../src/lib/search/number-index.ts";
import type { SearchEntry } from "../../src/lib/search/search-entry.ts";

const lines = lineEntries(loadRelease("internap-2010-q2"));
const page: SearchEntry = {
  kind: "page",
  url: "notebooks/growth/#table",
  title: "Growth",
  place: "The table",
  text: "Adjusted EBITDA was 9,924 and (1,271).",
  names: "",
};
const frozen: SearchEntry = { ...page, kind: "frozen", url: "notebooks/growth/@1f/" };
const shards = numberIndex([page, ...lines, frozen]);
const nothing = { search: async () => ({ results: [] }) };
const sources: SearchSources = {
  base: "/reports/",
  readShard: async (name) => shards.get(name) ?? null,
  openWords: async () => ({ findings: nothing, pages: nothing, lines: nothing }),
  readKnownWords: async () => ({ abbreviations: {}, words: [] }),
};

async function linesOf(query: string): Promise<readonly number[]> {
  const { groups } = await findPlaces(query, sources);
  const [, found] = groups;
  const results = (await found?.read(0, 500)) ?? [];
  return results.map(({ url }) => Number(/^\/reports\/releases\/internap-2010-q2\/#L(\d+)$/.exec(url)?.[1]));
}

/** Lines as `grep -n` finds them in `release.txt`. */
describe("a number finds its lines and no others", () => {
  test.each([
    ["9,924", [26, 308]],
    ["9924", [26, 308]],
    ["$9,924", [26, 308]],
    ["992", []],
    ["$9.9 million", [9, 48]],
    ["9.9", [9, 48]],
    ["36.6%", [47, 362]],
    ["36.6 percent", [47, 362]],
    ["1,271", [24, 131, 321]],
    ["(1,271)", [24, 131, 321]],
    ["-1271", [24, 131, 321]],
    ["-9,924", []],
    ["9,924 9,877", [26, 308]],
    ["toString", []],
  ])("%s", async (query, expected) => {
    expect(await linesOf(query)).toEqual(expected);
  });

  test("with words, those that have both", async () => {
    expect(await linesOf("non-GAAP 9,924")).toEqual([308]);
    expect(await linesOf("OperatingIncomeLoss 713")).toEqual([122, 303]);
  });
});

test("a page is found with its section, the living before the frozen", async () => {
  const { groups } = await findPlaces("9,924", sources);
  expect(await groups[2]?.read(0, 9)).toEqual([
    {
      url: "/reports/notebooks/growth/",
      title: "Growth",
      places: [
        { url: "/reports/notebooks/growth/#table", title: "The table", text: page.text, marks: [[20, 25]] },
      ],
    },
    expect.objectContaining({ url: "/reports/notebooks/growth/@1f/" }),
  ]);
});

test("a line is found by what its figures are, too", () => {
  const line = lines.find(({ place }) => place === "line 303");
  expect(line).toMatchObject({
    title: "Reconciliation of Loss from Operations to Adjusted EBITDA",
    text: "(Loss) income from operations (GAAP) · $ (713) · $ 114 · $ (60,204)",
    names: "Loss from operations (OperatingIncomeLoss)",
  });
});

const mark = "\ue000";

test("an excerpt is the sentence or the row with most of the words, sentences first", () => {
  const row = (words: string) => `${mark} ${words} · ${mark}`;
  const texts = (excerpt: string) => unmarked(excerpt).text;
  expect(
    unmarked(`Cash rose. ${row("<mark>Capital</mark> <mark>leases</mark> · 1,271 · –")} ${row("Debt · 5")}`),
  ).toEqual({
    text: "Capital leases · 1,271 · –",
    marks: [
      [0, 7],
      [8, 14],
    ],
  });
  expect(texts(`${row("<mark>Debt</mark> · 5")} <mark>Debt</mark> rose. ${row("Cash · 3")}`)).toBe(
    "Debt rose.",
  );
  expect(texts(`5 · 7 · ${mark} ${mark} <mark>Debt</mark> · 5`)).toBe("Debt · 5");
  expect(texts("")).toBe("");
});

test("an excerpt says where it cuts a sentence", () => {
  expect(unmarked("by the <mark>debt</mark> and its")).toEqual({
    text: "… by the debt and its …",
    marks: [[9, 13]],
  });
});

test("findings come before pages, pages before lines", async () => {
  const one = (title: string) => ({
    search: async () => ({
      results: [
        { data: async () => ({ url: "a", excerpt: "b", meta: { title, place: "c" }, sub_results: [] }) },
      ],
    }),
  });
  const words = { findings: one("finding"), pages: one("page"), lines: one("line") };
  const { groups } = await findPlaces("growth", { ...sources, openWords: async () => words });
  expect(groups.map(({ title }) => title)).toEqual(["Findings", "Pages", "Lines of releases"]);
  expect(await groups[0]?.read(0, 1)).toMatchObject([{ title: "finding", places: [{ title: "c" }] }]);
});

test("an excerpt is text and marks, and markup in it stays text", () => {
  expect(unmarked("A <mark>b</mark> &lt;img&gt; <mark>c</mark>.")).toEqual({
    text: "A b <img> c.",
    marks: [
      [2, 3],
      [10, 11],
    ],
  });
});
