import { spawnSync } from "node:child_process";
import { delimiter, join } from "node:path";
import { chromium } from "playwright";

/** First the one without windows of its own, in which pages open in two thirds of the time. */
const names = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
];
const programs = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/**
 * A Chromium of this machine: what `CHROME_PATH` names, the one that Playwright has downloaded, or one that is
 * installed; null if none of them starts.
 */
export function findBrowser(env: NodeJS.ProcessEnv = process.env, starts = doesStart): string | null {
  const onPath = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const installed = names.flatMap((name) => onPath.map((folder) => join(folder, name)));
  const candidates = [env.CHROME_PATH ?? "", chromium.executablePath(), ...installed, ...programs];
  return candidates.find((path) => path !== "" && starts(path)) ?? null;
}

/** Some distributions install a stub under the name of the browser that only says where to get it. */
function doesStart(path: string): boolean {
  const { status, stdout } = spawnSync(path, ["--version"], { encoding: "utf8", timeout: 20_000 });
  return status === 0 && /\d+\.\d+/.test(stdout);
}
