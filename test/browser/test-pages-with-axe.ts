import { afterAll, expect, test } from "vitest";
import { readBuiltPages } from "./built-pages.ts";
import { siteFolder } from "./built-project.ts";
import { type Faults, faultless, faultsAtWidths } from "./faults-at-widths.ts";
import { openSweep } from "./open-browser.ts";
import type { Looks } from "./samples.ts";

const built = readBuiltPages(siteFolder);

/** How elements were drawn that were examined, by where: on each page by what is new on it. */
const looks = new Map<string, Looks>();

/** Holds that each of these pages is without fault, in one window; in two files, since each keeps one core busy. */
export function testPagesWithAxe(paths: readonly string[]): void {
  const sweep = openSweep();
  afterAll(() => sweep.close());
  /** By what a page is made of: some stand at two addresses. */
  const known = new Map<string, Faults & { readonly complaints: readonly string[] }>();

  test.each(paths)("/%s has no axe violation at 1280 and at 390, in light and in dark", async (path) => {
    const { html, staying } = pageAt(path);
    const found = known.get(html) ?? (await examine(path, staying));
    known.set(html, found);
    expect(found).toEqual({ ...faultless, complaints: [] });
  });

  async function examine(path: string, staying: string | null) {
    let faults = faultless;
    const complaints = await sweep.on(async (page) => {
      if (staying !== null)
        await page.route(`**/${path}`, (route) => route.fulfill({ contentType: "text/html", body: staying }));
      await page.goto(path);
      faults = await faultsAtWidths(page, { isWhole: true, known: looks });
      expect(new URL(page.url()).pathname).toBe(`/${path}`);
    });
    return { ...faults, complaints };
  }
}

/** A built page; one that leads on at once also without the script that does, as it is without scripts; else null. */
function pageAt(path: string): { readonly html: string; readonly staying: string | null } {
  const page = built.get(`/${path}`);
  if (!page) throw new Error(`there is no page /${path}`);
  const leadsOn = page.document.querySelector(".moved-page") !== null;
  return { html: page.html, staying: leadsOn ? page.html.replaceAll(/<script\b.*?<\/script>/gs, "") : null };
}
