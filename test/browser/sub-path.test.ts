import { existsSync, mkdtempSync, readFileSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { serve } from "../../src/commands/serve/site-server.ts";
import { sharedSite } from "../sites/shared-site.ts";
import { type BuiltPage, readBuiltPages } from "./built-pages.ts";
import { feedFaults } from "./feed-faults.ts";
import { makeLive } from "./live-controls.ts";
import { openReader } from "./open-browser.ts";
import { servePlainly } from "./plain-server.ts";

const base = "/reports/";
const home = `https://example.org${base}`;
const { dist: folder } = await sharedSite("project-reports");
// A server that knows no site finds it in a folder of the path's name.
const root = mkdtempSync(join(tmpdir(), "served-"));
symlinkSync(folder, join(root, "reports"));
const servers = [await serve({ folder, port: 0, base }), await servePlainly(root)];
// Those that lead on from an old address, and what stands for pages that are not there, are no pages to be found.
const isFound = ([path, { document }]: [string, BuiltPage]): boolean =>
  path !== "/404.html" && document.querySelector(".moved-page") === null;
const pages = new Map([...readBuiltPages(folder)].filter(isFound));

/** Opens a page, runs `read`, and wants no complaint: no request that fails or leaves the base, nothing in the console. */
async function reading(server: number, path: string, read: (page: Page) => Promise<unknown>): Promise<void> {
  const { context, complaints } = await openReader({ baseURL: servers[server]?.url ?? "" });
  const page = await context.newPage();
  await page.goto(path);
  await read(page);
  await context.close();
  expect(complaints).toEqual([]);
}

describe.each([
  [0, "the project's own server"],
  [1, "a server of files that knows no site"],
])("below a folder, from server %i, %s,", (server) => {
  test("the home page leads to the notebooks and from there to a live one, which keeps its state in its address", () =>
    reading(server, "", async (page) => {
      await page.getByRole("navigation", { name: "Site" }).getByRole("link", { name: "Notebooks" }).click();
      await page.locator("main a[href$='notebooks/adjusted-ebitda/']").first().click();
      await makeLive(page);
      await page.locator("#_input-unit-millions").check();
      await page.locator("[data-live]", { hasText: "$9.9 million" }).first().waitFor();
      await page.reload();
      await page.locator("[data-live]", { hasText: "$9.9 million" }).first().waitFor();
      expect(await page.evaluate(() => location.pathname)).toBe(`${base}notebooks/adjusted-ebitda/`);
      expect(await page.evaluate(() => location.search)).toBe("?unit=millions");
    }));

  test("a figure of a reconciliation leads to its line", () =>
    reading(server, "releases/internap-2010-q2/reconciliations/adjusted-ebitda/2010-q2/", async (page) => {
      await page.locator("main button.figure:visible", { hasText: "9,924" }).first().click();
      await page.locator(".source:popover-open a[href*='#L']").first().click();
      await page.waitForURL(/\/reports\/releases\/internap-2010-q2\/#L\d+/);
      await page.locator(":target").waitFor();
    }));

  test("the checks are filtered by the address", () =>
    reading(server, "releases/internap-2010-q2/checks/?verdict=does-not-tie", async (page) => {
      await page.locator(".filters[data-live]").waitFor();
      expect(await page.locator(".check:visible").count()).toBeGreaterThan(0);
      expect(await page.locator(".check:visible:not(.verdict-does-not-tie)").count()).toBe(0);
    }));

  test("a search finds the lines of a number, and leads to them", () =>
    reading(server, "search/?q=9%2C924", async (page) => {
      await page.locator(".found-results a[href*='#L308']").first().click();
      await page.locator("#L308").waitFor();
      expect(await page.evaluate(() => location.pathname)).toBe(`${base}releases/internap-2010-q2/`);
    }));

  test("a reconciliation stands alone in a frame", () =>
    reading(server, "embed/releases/internap-2010-q2/reconciliations/adjusted-ebitda/2010-q2/", (page) =>
      page.getByText("Adjusted EBITDA").first().waitFor(),
    ));
});

describe("with its host known,", () => {
  /** Whether an absolute address is below the base, and a page or file of the site. */
  const isOfSite = (address: string): boolean => {
    const path = decodeURIComponent(new URL(address).pathname).slice(base.length);
    return (
      address.startsWith(home) &&
      existsSync(join(folder, path, path.endsWith("/") || path === "" ? "index.html" : ""))
    );
  };

  test("every page names itself by its absolute address, and its picture by one that leads to a file", () => {
    // The frame of the copy buttons, and what draws a picture, are nothing that others would name.
    const named = [...pages].filter(([path]) => !["/embed/copy/", "/embed/picture/"].includes(path));
    const wrong = named.flatMap(([path, { document }]) => {
      const canonical = document.querySelector("link[rel=canonical]")?.getAttribute("href") ?? "";
      const shared = [...document.querySelectorAll("meta[property='og:url'], meta[property='og:image']")];
      const all = [canonical, ...shared.map((one) => one.getAttribute("content") ?? "")];
      const own = path.startsWith("/embed/") || canonical === `${home}${path.slice(1)}` ? [] : [canonical];
      return [...own, ...all.filter((address) => !isOfSite(address))].map((address) => `${path} ${address}`);
    });
    expect(wrong).toEqual([]);
  });

  test("every address in JSON-LD is absolute, and leads to what is there", () => {
    const data = [...pages.values()].flatMap(({ document }) =>
      [...document.querySelectorAll("script[type='application/ld+json']")].map(
        (one) => one.textContent ?? "",
      ),
    );
    const addresses = data.flatMap((text) => addressesIn(JSON.parse(text)));
    const own = addresses.filter(
      (address) => !/^https:\/\/(?:schema\.org|opensource\.org|creativecommons\.org)\b/.test(address),
    );
    expect(own.length).toBeGreaterThan(20);
    expect(own.filter((address) => !isOfSite(address))).toEqual([]);
  });

  test("every page leads to the feed, but those in frames", () => {
    const without = [...pages].filter(
      ([, { document }]) =>
        document.querySelector("link[rel=alternate][type='application/atom+xml']")?.getAttribute("href") !==
        `${base}feed.xml`,
    );
    expect(without.map(([path]) => path).filter((path) => !path.startsWith("/embed/"))).toEqual([]);
  });

  test("the feed is Atom, and leads to pages of the site", () => {
    const feed = readFileSync(join(folder, "feed.xml"), "utf8");
    expect(feedFaults(feed)).toEqual([]);
    const links = [...feed.matchAll(/ href="([^"]*)"/g)].map(([, href = ""]) => href);
    expect(links.length).toBeGreaterThan(8);
    expect(links.filter((href) => !isOfSite(href))).toEqual([]);
  });

  test("what language models are told of is there", () => {
    const links = [...readFileSync(join(folder, "llms.txt"), "utf8").matchAll(/\]\((\S+?)\)/g)];
    const missing = links.filter(([, href = ""]) => !isOfSite(new URL(href, home).href));
    expect(links.length).toBeGreaterThan(8);
    expect(missing.map(([, href]) => href)).toEqual([]);
  });

  test("the sitemap names pages of the site, and robots are told of it", () => {
    const text = readFileSync(join(folder, "sitemap.xml"), "utf8");
    const addresses = [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = ""]) => address);
    const wanted = [...pages.keys()].filter(
      (path) => path.endsWith("/") && !/^\/(?:embed|desk)\//.test(path),
    );
    expect(addresses.toSorted()).toEqual(wanted.map((path) => `${home}${path.slice(1)}`).toSorted());
    expect(readFileSync(join(folder, "robots.txt"), "utf8")).toContain(`Sitemap: ${home}sitemap.xml\n`);
  });
});

/** What stands in JSON-LD under names of addresses. */
function addressesIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === "string" &&
    /^(?:@id|url|image|contentUrl|thumbnailUrl|mainEntityOfPage|license|sameAs|embedUrl)$/.test(key)
      ? [inner]
      : addressesIn(inner),
  );
}
