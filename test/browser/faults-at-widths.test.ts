import { afterAll, expect, test } from "vitest";
import { faultless, faultsAtWidths } from "./faults-at-widths.ts";
import { openSweep } from "./open-browser.ts";

const sweep = openSweep();
afterAll(() => sweep.close());

const pale = "#a { color: #ccc }";

test.each([
  ["light at 1280", `@media (prefers-color-scheme: light) and (width > 500px) { ${pale} }`],
  ["light at 390", `@media (prefers-color-scheme: light) and (width < 500px) { ${pale} }`],
  ["dark at 390", `@media (prefers-color-scheme: dark) and (width < 500px) { ${pale} }`],
  ["dark at 1280", `@media (prefers-color-scheme: dark) and (width > 500px) { ${pale} }`],
  ["10 pixels at 390", "#a { width: 400px }"],
])("what is wrong %s alone is found there alone", async (where, style) => {
  for (const isWhole of [true, false]) {
    let found = faultless;
    await sweep.on(async (page) => {
      await page.setContent(
        `<html lang="en"><title>A</title><meta name="viewport" content="width=device-width"><style>:root { background: #fff; color: #222 } body { margin: 0 } ${style}</style><main><h1>Words</h1><p id="a">Words</p></main>`,
      );
      found = await faultsAtWidths(page, { isWhole });
    });
    expect(found).toEqual(
      where.includes("pixels")
        ? { ...faultless, overflow: [where] }
        : { ...faultless, violations: { [where]: ["color-contrast: #a"] } },
    );
  }
});
