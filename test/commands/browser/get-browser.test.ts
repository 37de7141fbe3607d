import { expect, test } from "vitest";
import { getBrowser } from "../../../src/commands/browser/get-browser.ts";

/** A machine on which some programs work; a browser is there once the last step of getting it has succeeded. */
function machine(works: readonly string[]) {
  const ran: string[] = [];
  let path: string | null = null;
  const run = (command: readonly string[]): boolean => {
    const line = command.join(" ");
    ran.push(line);
    const isWorking = works.some((one) => line.endsWith(one));
    if (isWorking && /install|add/.test(line)) path = "/chromium";
    return isWorking;
  };
  return { ran, effects: { find: () => path, run } };
}

test("a browser that is there is taken", () => {
  const { path, how } = getBrowser({ find: () => "/usr/bin/chromium", run: () => false });
  expect([path, how]).toEqual(["/usr/bin/chromium", "Chromium: /usr/bin/chromium"]);
});

test("else Playwright downloads one", () => {
  const { effects, ran } = machine(["playwright install chromium"]);
  expect(getBrowser(effects).how).toMatch(/got by `npx --no-install playwright install chromium`$/);
  expect(ran).toHaveLength(1);
});

test.each([
  [
    ["which apt-get", "apt-get update -qq", "apt-get install -y -qq chromium-headless-shell"],
    "apt-get install -y -qq chromium-headless-shell",
  ],
  [
    ["which apt-get", "apt-get update -qq", "apt-get install -y -qq chromium"],
    "apt-get install -y -qq chromium`",
  ],
  [["which apk", "apk add --quiet chromium"], "apk add"],
])("else the system's package is installed: %j", (works, by) => {
  expect(getBrowser(machine(works).effects).how).toContain(by);
});

test("where there is no way it says what to do", () => {
  expect(() => getBrowser(machine([]).effects)).toThrow("install one, or name it in CHROME_PATH");
});
