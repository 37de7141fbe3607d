import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readBuiltPages } from "./built-pages.ts";
import { siteFolder } from "./built-project.ts";
import { openReader } from "./open-browser.ts";

const folder = siteFolder;
const built = [...readBuiltPages(folder).values()];
const isPermalink = /^\/(releases\/[^/]+\/reconciliations\/[^/]+|notebooks)\/[^/@]+\/$|^\/guide\/$/;
const permalinks = built.filter(({ path }) => isPermalink.test(path));
const embeds = built.filter(({ path }) => path.startsWith("/embed/releases/"));
const content = (document: Document, selector: string): string =>
  document.querySelector(selector)?.getAttribute("content") ?? "";

test("there are pages to link to, and an embedded form of each reconciliation", () => {
  expect(permalinks.length).toBeGreaterThan(embeds.length);
  const reconciliations = permalinks.filter(({ path }) => path.startsWith("/releases/"));
  expect(embeds.map(({ path }) => path)).toEqual(reconciliations.map(({ path }) => `/embed${path}`));
});

describe.each(permalinks)("$path", ({ path, document }) => {
  test("says in its head what it is, where it is and what it looks like", () => {
    expect(content(document, "meta[name=description]").length).toBeGreaterThan(20);
    // The site was built without its host, so that there is no address to give to networks and search engines.
    const addresses = 'link[rel=canonical], meta[property="og:url"], meta[property="og:image"]';
    expect(document.querySelector(addresses)).toBeNull();
    expect(content(document, "meta[name='twitter:card']")).toBe("summary_large_image");
    const data = JSON.parse(
      document.querySelector("script[type='application/ld+json']")?.textContent ?? "{}",
    );
    expect(data["@type"]).toBe(path.startsWith("/releases/") ? "Dataset" : "Article");
    for (const one of data.distribution ?? [])
      expect(readFileSync(join(folder, one.contentUrl))).toBeTruthy();
  });

  test("has its preview image of 1200 by 630 pixels beside it", () => {
    const png = readFileSync(join(folder, path, "preview.png"));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(120_000);
  });

  test("tells where its oEmbed data are, and offers its citations as files", () => {
    const href = document.querySelector("link[type='application/json+oembed']")?.getAttribute("href");
    expect(JSON.parse(readFileSync(join(folder, href ?? ""), "utf8")).version).toBe("1.0");
    const blocks = [...document.querySelectorAll(".citation pre")].map(
      ({ textContent }) => textContent ?? "",
    );
    const file = (name: string): string => readFileSync(join(folder, path, name), "utf8");
    expect(blocks.slice(1)).toEqual([
      file("cite.bib").trimEnd(),
      file("cite.ris").replaceAll("\r", "").trimEnd(),
    ]);
  });
});

test("without a script, the link leads to the page itself, and citations unfold", async () => {
  const { context, complaints } = await openReader({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("releases/internap-2010-q2/reconciliations/adjusted-ebitda/2010-q2/");
  const address = page.locator(".share-address > a[rel=bookmark]");
  expect(await address.textContent()).toBe("Permanent link to this page");
  expect(await address.evaluate((link) => (link as HTMLAnchorElement).href)).toBe(page.url());
  await page.getByText("Cite", { exact: true }).click();
  expect(await page.locator(".citation pre").allTextContents()).toHaveLength(3);
  await context.close();
  expect(complaints).toEqual([]);
});

test("one reconciliation leads to its neighbours in period and kind", async () => {
  const { context } = await openReader();
  const page = await context.newPage();
  await page.goto("releases/internap-2010-q2/reconciliations/adjusted-ebitda/2010-q1/");
  const leads = await page
    .locator("nav.neighbours a, .kin a")
    .evaluateAll((all) => all.map((one) => one.getAttribute("href")));
  await context.close();
  expect(leads).toEqual(
    expect.arrayContaining([
      "/releases/internap-2010-q2/reconciliations/adjusted-ebitda/2009-q2/",
      "/releases/internap-2010-q2/reconciliations/adjusted-ebitda/2010-q2/",
      "/releases/internap-2010-q2/reconciliations/normalized-net-income/2010-q1/",
    ]),
  );
});

describe("the embedded form", () => {
  test.each(embeds)("$path stands alone, and in no index", ({ document, html }) => {
    expect(content(document, "meta[name=robots]")).toBe("noindex");
    expect(document.querySelector("base")?.getAttribute("target")).toBe("_top");
    expect(document.querySelectorAll("header, footer, script, nav")).toHaveLength(0);
    expect(html.length).toBeLessThan(100_000);
  });

  test.each([300, 640])(
    "fits a frame of %d pixels, and its links open in the whole window",
    async (width) => {
      const { context, complaints } = await openReader({ viewport: { width: 1000, height: 900 } });
      const page = await context.newPage();
      await page.goto("");
      // A page elsewhere, without the policy of this site.
      await page.route("**/elsewhere/", (route) =>
        route.fulfill({
          contentType: "text/html",
          body: `<!doctype html><iframe width="${width}" height="700" src="/embed/releases/internap-2010-q2/reconciliations/adjusted-ebitda/2010-q2/"></iframe>`,
        }),
      );
      await page.goto("elsewhere/");
      const frame = page.frameLocator("iframe");
      await frame.getByText("From Tieout").waitFor();
      const overflow = await frame
        .locator("html")
        .evaluate((root) => root.scrollWidth - (root.ownerDocument.defaultView?.innerWidth ?? 0));
      expect(overflow).toBeLessThanOrEqual(0);
      await frame.getByText("From Tieout").click();
      await page.waitForURL("**/releases/internap-2010-q2/reconciliations/adjusted-ebitda/2010-q2/");
      await context.close();
      expect(complaints).toEqual([]);
    },
  );
});
