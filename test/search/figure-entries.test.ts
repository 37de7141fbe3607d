import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { figureEntries } from "../../src/lib/search/figure-entries.ts";
import { findPlaces, type SearchSources } from "../../src/lib/search/find-places.ts";
import { numberIndex } from "../../src/lib/search/number-index.ts";
import { groupHtml } from "../../src/lib/search/results-html.ts";
import { htmlOf } from "../../src/lib/text/markup/html.ts";
import { internap } from "../site/internap.ts";

const shards = numberIndex(figureEntries(internap()));
const nothing = { search: async () => ({ results: [] }) };
const sources: SearchSources = {
  base: "/reports/",
  readShard: async (name) => shards.get(name) ?? null,
  openWords: async () => ({ findings: nothing, pages: nothing, lines: nothing }),
  readKnownWords: async () => ({ abbreviations: {}, words: [] }),
};

async function figuresOf(query: string) {
  const [group] = (await findPlaces(query, sources)).groups;
  return group?.title === "Figures" ? group.read(0, 50) : [];
}

/** Revenues of the quarter: line 110, with "$60.5 million" on line 7, and on lines 22 and 352. */
test("a number is answered with its figure: what it is, when, whether it ties and every line", async () => {
  const [found, ...others] = await figuresOf("60,525");
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    title: "Revenues",
    url: "/reports/releases/internap-2010-q2/#L7",
    figure: { period: "Second quarter of 2010", verdict: { id: "ties", words: "Ties" } },
  });
  const lines = found?.figure?.lines.map(({ line, printed }) => `${line} ${printed}`);
  expect(lines).toContain("7 $60.5 million");
  expect(lines).toContain("110 60,525");
  expect(await figuresOf("$60.5 million")).toMatchObject([{ title: "Revenues" }]);
});

/** Line 26 prints 10%; nothing else about it ties. The growth of other measures may print 10% too. */
test("findings come first among the figures that have a number", async () => {
  const [first] = await figuresOf("32%");
  expect(first).toMatchObject({
    title: "Adjusted EBITDA growth",
    figure: {
      period: "Second quarter of 2010 on Second quarter of 2009",
      verdict: { id: "does-not-tie" },
    },
  });
});

test("its card shows the verdict in words beside its mark, and links to its lines", async () => {
  const found = await figuresOf("60,525");
  const group = { title: "Figures", count: 1, read: async () => found };
  const { document } = parseHTML(`<body>${htmlOf(groupHtml(group, found, 0))}</body>`);
  expect(document.querySelector(".verdict-ties .verdict-text")?.textContent).toBe("Ties");
  // As line 22 prints it.
  expect(document.querySelector(".found-value b")?.textContent).toBe("$ 60,525");
  expect(document.querySelector('a[href="/reports/releases/internap-2010-q2/#L110"]')?.textContent).toBe(
    "line 110",
  );
});

test("a sentence with a number stands before a row of a table with it, which stands alone", () => {
  const text = "\ue000Net loss · 5\ue000\ue000Revenue · 7\ue000 They sold 7 of it.";
  const page = { kind: "page", url: "a/", title: "A", place: "", text, names: "" } as const;
  const [sold] = numberIndex([page]).get("07")?.hits ?? [];
  expect(sold?.text.trim()).toBe("They sold 7 of it.");
  const [loss] = numberIndex([page]).get("05")?.hits ?? [];
  expect(loss?.text).toBe("Net loss · 5");
});
