import type { BrowserContextOptions, Page } from "playwright";
import { describe, expect, test } from "vitest";
import { makeLive } from "./live-controls.ts";
import { liveSite } from "./live-site.ts";
import { openReader } from "./open-browser.ts";

const notebook = "notebooks/adjusted-ebitda/";

/** Opens a live page, runs `act`, and wants no complaint. */
async function onLive(
  path: string,
  act: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const { context, complaints } = await openReader(options);
  const page = await context.newPage();
  await page.goto(path);
  await makeLive(page);
  await act(page);
  await context.close();
  expect(complaints).toEqual([]);
}

/** As the page knows it: the browser tells `page.url()` of a change later. */
const queryOf = (page: Page): Promise<string> => page.evaluate(() => location.search);

/** The live parts of a page as they are read, and what its controls stand at. */
function shown(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const texts = [...document.querySelectorAll<HTMLElement>("[data-live]")].map((one) => one.innerText);
    const fields = [
      ...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>("[data-input] :is(input, select)"),
    ];
    return [...texts, ...fields.map((field) => `${field.id} ${field.matches(":checked")} ${field.value}`)];
  });
}

/** Waits until the page shows this. */
const untilShown = (page: Page, wanted: readonly string[]): Promise<void> =>
  expect.poll(() => shown(page)).toEqual(wanted);

/** Takes the credit out, and turns to millions. */
async function choose(page: Page): Promise<void> {
  await page.locator("#_input-without-payroll-tax-credit").uncheck();
  await page.locator("#_input-unit-millions").check();
  await page.locator("[data-live]", { hasText: "$8.8 million" }).first().waitFor();
}

const chosen = "?without=payroll-tax-credit&unit=millions";

describe("a link to a what-if", () => {
  test("opens at it, says at the top what differs from what was published, and leads back", () =>
    onLive(`${notebook}${chosen}`, async (page) => {
      const banner = page.getByRole("complementary", { name: "Not as published" });
      await banner.waitFor();
      expect(await banner.locator("p").innerText()).toMatch(
        /^Not as published\. .+: without Payroll tax credit.*\. .+: millions, published as thousands\.$/,
      );
      expect(await page.evaluate(() => document.querySelector("main")?.firstElementChild?.id)).toBe(
        "_live-difference",
      );
      await banner.getByRole("button").click();
      await banner.waitFor({ state: "detached" });
      expect(await queryOf(page)).toBe("");
    }));

  test("is no what-if as published, and has no banner", () =>
    onLive(notebook, async (page) => {
      expect(await page.getByRole("complementary", { name: "Not as published" }).count()).toBe(0);
    }));
});

describe("what the inputs are set to", () => {
  test("stands in the address, to be read, and survives a reload and a visit elsewhere", () =>
    onLive(notebook, async (page) => {
      await choose(page);
      expect(await queryOf(page)).toBe(chosen);
      const before = await shown(page);
      await page.reload();
      await untilShown(page, before);
      await page.goto("releases/internap-2010-q2/checks/");
      await page.goBack();
      await untilShown(page, before);
      expect(await queryOf(page)).toBe(chosen);
    }));

  test("is taken back and forth by Back and Forward, step by step", () =>
    onLive(notebook, async (page) => {
      const published = await shown(page);
      await page.locator("#_input-without-payroll-tax-credit").uncheck();
      await page.locator("[data-live]", { hasText: "$8,800 thousand" }).first().waitFor();
      const first = await shown(page);
      await page.locator("#_input-unit-millions").check();
      await page.locator("[data-live]", { hasText: "$8.8 million" }).first().waitFor();
      const second = await shown(page);
      await page.goBack();
      await untilShown(page, first);
      await page.goBack();
      await untilShown(page, published);
      expect(await queryOf(page)).toBe("");
      await page.goForward();
      await untilShown(page, first);
      await page.goForward();
      await untilShown(page, second);
      expect(await queryOf(page)).toBe(chosen);
    }));

  test("is what the copied link opens to", () =>
    onLive(
      notebook,
      async (page) => {
        await choose(page);
        const before = await shown(page);
        await page.getByRole("button", { name: "Copy link" }).first().click();
        await page.locator(".live-note", { hasText: "copied" }).first().waitFor();
        const link = await page.evaluate(() => navigator.clipboard.readText());
        expect(new URL(link).search).toBe(chosen);
        const other = await page.context().newPage();
        await other.goto(link);
        await untilShown(other, before);
      },
      { permissions: ["clipboard-read", "clipboard-write"] },
    ));

  test("is told by the link itself where nothing may be copied", () =>
    onLive(notebook, async (page) => {
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error("not allowed"));
      });
      await choose(page);
      await page.getByRole("button", { name: "Copy link" }).first().click();
      await page.locator(".live-note", { hasText: page.url() }).first().waitFor();
    }));

  test("is as published again by the reset, which Back takes back", () =>
    onLive(`${notebook}${chosen}#what-if`, async (page) => {
      await page.locator("[data-live]", { hasText: "$8.8 million" }).first().waitFor();
      const before = await shown(page);
      await page.locator("[data-live-action=reset]").first().click();
      await page.locator("[data-live]", { hasText: "$9,924 thousand" }).first().waitFor();
      expect(await page.evaluate(() => [location.search, location.hash])).toEqual(["", "#what-if"]);
      await page.goBack();
      await untilShown(page, before);
    }));

  test("leaves the parameters of others alone", () =>
    onLive(`${notebook}?from=a%20letter`, async (page) => {
      await choose(page);
      expect(await queryOf(page)).toBe(`?from=a%20letter&${chosen.slice(1)}`);
    }));
});

test("what a reader does before the code is there is caught up with", async () => {
  const { context, complaints } = await openReader();
  const page = await context.newPage();
  const held = Promise.withResolvers<void>();
  await page.route("**/live/*.json", async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.goto(notebook);
  await page.locator("#_input-without-payroll-tax-credit").uncheck();
  await page.locator("#_input-unit-millions").check();
  held.resolve();
  await page.locator("[data-live]", { hasText: "$8.8 million" }).first().waitFor();
  await expect.poll(() => queryOf(page)).toBe(chosen);
  expect(await page.locator("#_input-without-payroll-tax-credit").isChecked()).toBe(false);
  expect(await page.locator("#_input-unit-millions").isChecked()).toBe(true);
  await context.close();
  expect(complaints).toEqual([]);
});

test("a browser that takes no more addresses for now does not keep the page from following", () =>
  onLive(notebook, async (page) => {
    await page.evaluate(() => {
      const refuse = (): never => {
        throw new DOMException("too many", "SecurityError");
      };
      // The page says so to those who look, which here is no complaint.
      console.warn = () => {};
      history.pushState = refuse;
      history.replaceState = refuse;
    });
    await choose(page);
  }));

test("of changes in quick succession the last counts", () =>
  onLive(notebook, async (page) => {
    await page.evaluate(() => {
      const fields = [...document.querySelectorAll<HTMLInputElement>("[data-input=without] input")];
      for (const field of [...fields, ...fields.slice(0, -1)]) field.click();
      document.querySelector<HTMLInputElement>("#_input-unit-millions")?.click();
    });
    await page.locator("[data-live]", { hasText: "$8.8 million" }).first().waitFor();
    await expect.poll(() => queryOf(page)).toBe(chosen);
    const checked = page.locator("[data-input=without] input:checked");
    expect(await checked.count()).toBe((await page.locator("[data-input=without] input").count()) - 1);
  }));

test.each([
  { query: "?unit=billions", said: "unit=billions" },
  { query: "?unit=", said: "unit=" },
  { query: "?unit=<img src=x onerror=alert(1)>", said: "unit=<img src=x onerror=alert(1)>" },
  { query: "?without=<script>alert(1)</script>", said: "without=<script>alert(1)</script>" },
  { query: '?figures="><svg onload=alert(1)>', said: 'figures="><svg onload=alert(1)>' },
  { query: "?without=__proto__", said: "without=__proto__" },
  { query: "?unit=constructor&unit=millions", said: "unit=constructor" },
  { query: "?unit=%E0%A4%A", said: "unit=" },
  { query: `?unit=${"x".repeat(5000)}`, said: `unit=${"x".repeat(40)}…` },
  { query: `?${Array.from({ length: 500 }, () => "unit=y").join("&")}`, said: "unit=y" },
])("an address that asks for $said is told so, and the page is as published", async ({ query, said }) => {
  const { context, complaints } = await openReader();
  const page = await context.newPage();
  page.on("dialog", () => expect.unreachable("a script has run"));
  await page.goto(`${notebook}${query}`);
  const note = page.locator(".live-note", { hasText: said }).first();
  await note.waitFor();
  expect(await note.textContent()).toMatch(
    /^The address asks for .* which this page does not know; .* left out\.$/,
  );
  await untilShown(page, await asPublished());
  const added = "main script, main img, [onerror], [onload], #_live-status *, .live-note *";
  expect(await page.locator(added).count()).toBe(0);
  await context.close();
  expect(complaints).toEqual([]);
});

let published: Promise<readonly string[]> | undefined;

/** What the notebook shows as published, which is the same for all. */
function asPublished(): Promise<readonly string[]> {
  published ??= new Promise((resolve, reject) => {
    onLive(notebook, async (page) => resolve(await shown(page))).catch(reject);
  });
  return published;
}

test("a known and an unknown setting: the first is taken, the second said", () =>
  onLive(`${notebook}?unit=millions&without=goodwill`, async (page) => {
    await page.locator("[data-live]", { hasText: "$9.9 million" }).first().waitFor();
    const note = await page.locator(".live-note").first().textContent();
    expect(note).toContain("without=goodwill");
    expect(note).not.toContain("unit");
  }));

describe("with every kind of control,", () => {
  const onControls = (act: (page: Page) => Promise<void>, query = ""): Promise<void> =>
    onLive(`notebooks/controls/${query}`, act, { baseURL: liveSite.url });

  test("typing is one step of the history, however many keys it takes", () =>
    onControls(async (page) => {
      const before = await page.evaluate(() => history.length);
      const published = await shown(page);
      const box = page.locator("#_input-costs");
      await box.fill("");
      await box.pressSequentially("1.25".slice(0, 3), { delay: 30 });
      await box.blur();
      await expect.poll(() => queryOf(page)).toBe("?costs=1.2");
      expect(await page.evaluate(() => history.length)).toBe(before + 1);
      await page.goBack();
      await untilShown(page, published);
    }));

  test("a slider that is dragged is one step of the history", () =>
    onControls(async (page) => {
      const before = await page.evaluate(() => history.length);
      const slider = page.locator("#_input-times");
      await slider.scrollIntoViewIfNeeded();
      const { x = 0, y = 0, width = 0, height = 0 } = (await slider.boundingBox()) ?? {};
      await page.mouse.move(x + width / 3, y + height / 2);
      await page.mouse.down();
      await page.mouse.move(x + width - 2, y + height / 2, { steps: 12 });
      await page.mouse.up();
      await expect.poll(() => queryOf(page)).toBe("?times=2");
      expect(await page.evaluate(() => history.length)).toBe(before + 1);
    }));

  test("Back takes a number back while the focus is still in it", () =>
    onControls(async (page) => {
      const published = await shown(page);
      await page.locator("#_input-costs").fill("5");
      await expect.poll(() => queryOf(page)).toBe("?costs=5");
      await page.evaluate(() => history.back());
      await untilShown(page, published);
    }));

  test("a number that cannot be is refused in words beside it, and the page keeps the last that could", () =>
    onControls(async (page) => {
      const box = page.locator("#_input-costs");
      await box.fill("3");
      await expect.poll(() => queryOf(page)).toBe("?costs=3");
      const answers = page.locator("[data-live]:not(:has([data-input]))");
      const before = await answers.allInnerTexts();
      for (const text of ["11", "-1", "much", "<b>1</b>"]) {
        await box.fill(text);
        await page.locator("#_refused-costs", { hasText: "a number from 0 to 10 in steps of 0.1" }).waitFor();
        expect(await box.getAttribute("aria-invalid")).not.toBeNull();
      }
      expect(await queryOf(page)).toBe("?costs=3");
      expect(await answers.allInnerTexts()).toEqual(before);
      await box.fill("4");
      await expect.poll(() => queryOf(page)).toBe("?costs=4");
      await page.locator("#_refused-costs").waitFor({ state: "hidden" });
    }));

  test("a text is text, whatever stands in it", () =>
    onControls(async (page) => {
      const hostile = `<img src=x onerror=alert(1)> & "quotes"`;
      await page.locator("#_input-title").fill(hostile);
      const cell = page.locator("[data-live] td, [data-live] th", { hasText: hostile }).first();
      await cell.waitFor();
      expect(await page.locator("main img").count()).toBe(0);
      const before = await shown(page);
      await page.reload();
      await untilShown(page, before);
    }));

  test("a state of all of them opens from its link", () =>
    onControls(async (page) => {
      const wanted = "?costs=1.5&times=1.5&title=A+%26+B&year=y2012&sons=off&kinds=ferns";
      const other = await page.context().newPage();
      await other.goto(`notebooks/controls/${wanted}`);
      await other.locator("[data-live]", { hasText: "gone" }).first().waitFor();
      expect(await other.locator("#_input-costs").inputValue()).toBe("1.5");
      expect(await other.locator("#_input-times").inputValue()).toBe("1.5");
      expect(await other.locator("#_input-title").inputValue()).toBe("A & B");
      expect(await other.locator("#_input-year").inputValue()).toBe("y2012");
      expect(await other.locator("#_input-sons").isChecked()).toBe(false);
      expect(await other.locator("#_input-kinds-ferns").isChecked()).toBe(true);
      expect(await other.locator("#_input-kinds-sons").isChecked()).toBe(false);
      expect(await other.locator(".live-note:visible").count()).toBe(0);
    }));
});
