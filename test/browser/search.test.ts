import type { BrowserContextOptions, Page } from "playwright";
import { describe, expect, test } from "vitest";
import { axeViolations } from "./axe-violations.ts";
import { siteUrl } from "./built-project.ts";
import { openReader } from "./open-browser.ts";

/** Opens the search page, runs `read`, and wants no complaint. */
async function searching(
  query: string,
  read: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const { context, complaints } = await openReader(options);
  const page = await context.newPage();
  await page.goto(query === "" ? "search/" : `search/?${new URLSearchParams({ q: query })}`);
  await read(page);
  await context.close();
  expect(complaints).toEqual([]);
}

const answered = (page: Page, words: string | RegExp) =>
  page.getByRole("status").filter({ hasText: words }).waitFor();

/** The addresses below the base that the results of a group lead to, each once; those of pages without their anchors. */
async function foundIn(page: Page, group: string): Promise<readonly string[]> {
  const section = page.getByRole("region", { name: group });
  if ((await section.count()) === 0) return [];
  const more = section.getByRole("button");
  if ((await more.count()) > 0) {
    await more.click();
    await more.waitFor({ state: "detached" });
  }
  const hrefs = await section
    .locator("h3 a")
    .evaluateAll((links) => links.map((one) => (one as HTMLAnchorElement).href));
  return hrefs.map((href) => href.slice(siteUrl.length));
}

const pageOf = (href: string): string => href.replace(/#.*$/, "");
const line = (number: number): string => `releases/internap-2010-q2/#L${number}`;

/** Lines as `grep -n` finds them in `release.txt`. */
describe("a number finds the lines and the pages where it stands", () => {
  test.each([
    [
      "9,924",
      [26, 308],
      [
        "notebooks/adjusted-ebitda/",
        "releases/internap-2010-q2/reconciliations/adjusted-ebitda/2010-q2/",
        "releases/internap-2010-q2/checks/",
      ],
    ],
    [
      "9924",
      [26, 308],
      [
        "notebooks/adjusted-ebitda/",
        "releases/internap-2010-q2/reconciliations/adjusted-ebitda/2010-q2/",
        "releases/internap-2010-q2/checks/",
      ],
    ],
    [
      "$9.9 million",
      [9, 48],
      ["notebooks/adjusted-ebitda/", "releases/internap-2010-q2/reconciliations/adjusted-ebitda/2010-q2/"],
    ],
    ["36.6%", [47, 362], ["notebooks/segment-margins/"]],
    ["(1,271)", [24, 131, 321], ["notebooks/normalized-net-income/"]],
    ["1271", [24, 131, 321], ["notebooks/normalized-net-income/"]],
    ["590 basis points", [27, 48], ["notebooks/adjusted-ebitda/"]],
    ["adjusted EBITDA 9,924", [26, 308], ["notebooks/adjusted-ebitda/"]],
  ])("%s", (query, lines, pages) =>
    searching(query, async (page) => {
      await answered(page, query.startsWith("adjusted") ? "adjusted" : `“${query}”`);
      expect((await foundIn(page, "Lines of releases")).toSorted()).toEqual(lines.map(line).toSorted());
      const found = (await foundIn(page, "Pages")).map(pageOf);
      for (const one of pages) expect(found).toContain(one);
    }),
  );

  test("and nothing near it: no longer number, no number that begins with it", () =>
    searching("99", async (page) => {
      await answered(page, "Nothing has “99”");
      await page.getByLabel("Words, concepts or numbers").fill("992");
      await answered(page, "Nothing has “992”");
    }));

  test("with the number marked where it stands, and a link that leads there", () =>
    searching("9,924", async (page) => {
      const lines = page.getByRole("region", { name: "Lines of releases" });
      await lines.waitFor();
      expect(await lines.locator("mark").allTextContents()).toEqual(["$ 9,924", "$ 9,924"]);
      await lines.locator("h3 a").last().click();
      await page.waitForURL(/releases\/internap-2010-q2\/#L308$/);
      expect(await page.locator("#L308").isVisible()).toBe(true);
    }));
});

/** Line 110, and in words on lines 7 and 35. */
test("a number is answered with its figure first, then with the lines, then with the pages", () =>
  searching("60,525", async (page) => {
    await answered(page, "“60,525”: Figures: 1. Lines of releases: 3. Pages:");
    const titles = await page.locator(".found-group h2").allTextContents();
    expect(titles.map((one) => one.replace(/ \d+$/, ""))).toEqual(["Figures", "Lines of releases", "Pages"]);
    const card = page.locator(".found-figure");
    expect(await card.innerText()).toMatch(
      /^Revenues\s+Second quarter of 2010, .*\s+\$ 60,525\s+Ties\s+line 7 \$60\.5 million/,
    );
    expect(await axeViolations(page)).toEqual([]);
  }));

test.each([
  ["EBIDTA", "EBITDA"],
  ["SBC", "stock-based compensation"],
])("%s stands nowhere: what was meant is found and said, with a link to it", (query, meant) =>
  searching(query, async (page) => {
    await answered(page, `Nothing has “${query}”. Did you mean “${meant}”?`);
    expect((await foundIn(page, "Lines of releases")).length).toBeGreaterThan(2);
    await page.locator(".found-meant a").click();
    await answered(page, new RegExp(`“${meant}”: (?:Findings|Pages)`));
  }),
);

/** Line 26 prints "10%" and "32%", which its own figures contradict. */
test("findings come before pages, in sentences, and lead to their check", () =>
  searching("adjusted EBITDA growth", async (page) => {
    await answered(page, "Findings: 2. Pages:");
    const titles = await page.locator(".found-group h2").allTextContents();
    expect(titles.map((one) => one.replace(/ \d+$/, ""))).toEqual(["Findings", "Pages", "Lines of releases"]);
    const findings = page.getByRole("region", { name: "Findings" });
    const said = await findings.locator(".found-text").allTextContents();
    expect(said.toSorted()[0]).toMatch(
      /^Adjusted EBITDA growth, 2010-Q2 on 2009-Q2: “32%” is printed, 46\.5% recomputed\./,
    );
    expect(await axeViolations(page)).toEqual([]);
    await findings.getByRole("link", { name: "Adjusted EBITDA growth, 2010-Q2 on 2010-Q1" }).click();
    await page.waitForURL(/checks\/#recalculate\.adjusted-ebitda-growth\.2010-Q2\/2010-Q1@summary$/);
  }));

test("a passage is one sentence or one row, never cells in a row without a gap", () =>
  searching("capital lease", async (page) => {
    await answered(page, "Pages");
    const passages = await page
      .getByRole("region", { name: "Pages" })
      .locator(".found-text")
      .allTextContents();
    const rows = passages.filter((passage) => passage.includes(" · "));
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toMatch(/^(?!\s).*capital lease.* · [(\d]/i);
    for (const passage of passages) expect(passage).not.toMatch(/\d,\d{3} \(?\d|Past the table|[\ue000]/);
  }));

test("what is found in a release comes before the guide for authors", () =>
  searching("Adjusted EBITDA", async (page) => {
    await answered(page, "Pages");
    const found = (await foundIn(page, "Pages")).map(pageOf).filter((href) => !href.includes("/@"));
    expect(found).toContain("guide/");
    expect(found.indexOf("guide/")).toBeGreaterThan(8);
  }));

describe("words find pages and lines", () => {
  test.each([
    ["OperatingIncomeLoss", [303]],
    ["treasury stock method", [245, 333]],
    ["payroll tax credit", [48]],
  ])("%s", (query, lines) =>
    searching(query, async (page) => {
      await answered(page, `“${query}”`);
      const found = await foundIn(page, "Lines of releases");
      for (const one of lines) expect(found).toContain(line(one));
    }),
  );

  test("a page is found at the section that speaks of it", () =>
    searching("rate and mix", async (page) => {
      await answered(page, "Pages");
      expect((await foundIn(page, "Pages")).map(pageOf)).toContain("notebooks/segment-margins/");
    }));
});

test("what is frozen comes after all that lives", () =>
  searching("Loss from operations to adjusted EBITDA", async (page) => {
    await answered(page, "Pages");
    const found = (await foundIn(page, "Pages")).map((href) => href.includes("/@"));
    expect(found.filter((isFrozen) => !isFrozen).length).toBeGreaterThan(5);
    expect(found).toEqual(found.toSorted((a, b) => Number(a) - Number(b)));
  }));

/** Line 308, in millions. */
test("the index of reconciliations leads from a concept and a period to its page", async () => {
  const { context, complaints } = await openReader();
  const page = await context.newPage();
  await page.goto("reconciliations/");
  const row = page.getByRole("row", { name: /^Loss from operations to Adjusted EBITDA/ });
  await row.getByRole("link", { name: /Second quarter of 2010: \$9\.9 million/ }).click();
  await page.waitForURL(/\/reconciliations\/adjusted-ebitda\/2010-q2\/$/);
  await context.close();
  expect(complaints).toEqual([]);
});

describe("the search page", () => {
  test("loads nothing of the index before the first question", async () => {
    const { context, complaints } = await openReader();
    const page = await context.newPage();
    const requests: string[] = [];
    page.on("request", (request) => requests.push(new URL(request.url()).pathname));
    await page.goto("search/");
    await page.locator("#_search[data-live]").waitFor();
    expect(requests.filter((path) => path.startsWith("/search/"))).toEqual(["/search/"]);
    await page.getByLabel("Words, concepts or numbers").fill("9,924");
    await answered(page, "9,924");
    const first = ["/search/", "/search/parts.json", "/search/numbers/99.json"];
    expect(requests.filter((path) => path.startsWith("/search/"))).toEqual(first);
    expect(await page.evaluate(() => location.search)).toBe("?q=9%2C924");
    // Of numbers below a tenth there are many: their file is divided by the next digit.
    await page.getByLabel("Words, concepts or numbers").fill("0.03");
    await answered(page, "0.03");
    const both = [...first, "/search/numbers/003.json"];
    expect(requests.filter((path) => path.startsWith("/search/"))).toEqual(both);
    // Line 132 prints a loss of 0.03 a share.
    expect(await foundIn(page, "Lines of releases")).toContain(line(132));
    await context.close();
    expect(complaints).toEqual([]);
  });

  test("other pages load no script of it", async () => {
    const { context } = await openReader();
    const page = await context.newPage();
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.goto("releases/internap-2010-q2/checks/");
    expect(requests.filter((url) => /search|pagefind/.test(url))).toEqual([]);
    await context.close();
  });

  test("is used with the keyboard alone", () =>
    searching("", async (page) => {
      await page.locator("#_search[data-live]").waitFor();
      await page.getByLabel("Words, concepts or numbers").focus();
      await page.keyboard.type("60,525");
      await page.keyboard.press("Enter");
      await answered(page, "60,525");
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Search");
      await page.goBack();
    }));

  test("shows markup in a question as it was typed", () =>
    searching("<img src=x onerror=alert(1)>", async (page) => {
      await answered(page, "<img src=x onerror=alert(1)>");
      expect(await page.locator("#_search img").count()).toBe(0);
    }));

  test("fits a phone", () =>
    searching(
      "9,924",
      async (page) => {
        await answered(page, "9,924");
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      },
      { viewport: { width: 390, height: 844 } },
    ));

  test("says without scripts that it needs one, and leads to the lists", () =>
    searching(
      "",
      async (page) => {
        expect(await page.locator("noscript, .search-without").first().textContent()).toContain(
          "needs a script",
        );
        expect(
          await page.getByRole("navigation", { name: "Lists of everything" }).getByRole("link").count(),
        ).toBeGreaterThan(3);
      },
      { javaScriptEnabled: false },
    ));
});
