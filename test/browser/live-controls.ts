import type { Page } from "playwright";

/** A field of a form, or an option of a list. */
export interface Field {
  readonly type: string;
  readonly value: string;
  readonly isSet: boolean;
  readonly min: string;
  readonly max: string;
  readonly step: string;
}

/** A control of a page, as published. */
export interface Control {
  readonly name: string;
  readonly fields: readonly Field[];
}

/** The controls that a page shows. */
export function readControls(page: Page): Promise<readonly Control[]> {
  return page.locator("[data-input]").evaluateAll((all) =>
    all.map((root) => ({
      name: root.getAttribute("data-input") ?? "",
      fields: [...root.querySelectorAll<HTMLInputElement | HTMLOptionElement>("input, option")].map(
        (field) => ({
          type: "type" in field ? field.type : "option",
          value: field.value,
          isSet: field.matches(":checked"),
          min: field.getAttribute("min") ?? "",
          max: field.getAttribute("max") ?? "",
          step: field.getAttribute("step") ?? "",
        }),
      ),
    })),
  );
}

/** Reaches for the first control, and waits until the page is live. */
export async function makeLive(page: Page): Promise<void> {
  await page.locator("[data-input]").first().scrollIntoViewIfNeeded();
  await page.locator("#_live[data-state=live]").waitFor({ state: "attached" });
}

/** The query of an address for these settings. */
export function queryOf(settings: ReadonlyMap<string, string>): string {
  return settings.size === 0 ? "" : `?${new URLSearchParams([...settings])}`;
}

/** Goes to another state of a live page, as Back and Forward do, and waits until the page has followed. */
export async function settle(page: Page, query: string): Promise<void> {
  await page.evaluate(async (wanted) => {
    performance.clearMeasures("live-update");
    history.replaceState(null, "", wanted || location.pathname);
    dispatchEvent(new PopStateEvent("popstate"));
    const until = performance.now() + 10_000;
    while (performance.getEntriesByName("live-update").length === 0) {
      if (performance.now() > until) throw new Error("the page did not follow its address");
      await new Promise((resolve) => setTimeout(resolve));
    }
  }, query);
}
