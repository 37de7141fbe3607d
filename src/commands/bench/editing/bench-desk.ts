import { join } from "node:path";
import type { Browser, Page } from "playwright";
import { launchBrowser } from "../launch-browser.ts";
import { measureBuild, ownBuild } from "../measure-build.ts";
import { largestNotebook, writeProject } from "../project-copy.ts";
import { serveGzip } from "../serve-gzip.ts";
import { inWatchedFolder, serveDev } from "./dev-server.ts";
import { type DeskAnswer, measureKeys, measureLanguage, measureRuns } from "./measure-desk.ts";

/** An answer of the desk, and where it stands: in the pages of a development server, or on the published site. */
export interface DeskRow extends DeskAnswer {
  readonly home: "development" | "published";
}

/**
 * Edits the largest notebook of a copy of the project in its page, and a reader's copy of it on the built site. It has no
 * controls: while developing, code that has run for them is loaded anew with each change, and the page with it.
 */
export function benchDesk(executablePath: string): Promise<readonly DeskRow[]> {
  return inWatchedFolder((folder) => deskAnswers(join(folder, "desk"), executablePath));
}

async function deskAnswers(project: string, executablePath: string): Promise<readonly DeskRow[]> {
  writeProject(project, 1);
  const notebook = largestNotebook(project, (source) => !source.includes("Inputs."));
  const browser = await launchBrowser(executablePath);
  try {
    const development = await onServer(project, notebook, browser);
    const published = await onSite(project, notebook, browser);
    return [
      ...development.map((one) => ({ ...one, home: "development" as const })),
      ...published.map((one) => ({ ...one, home: "published" as const })),
    ];
  } finally {
    await browser.close();
  }
}

async function onServer(project: string, notebook: string, browser: Browser): Promise<readonly DeskAnswer[]> {
  const path = `/notebooks/${notebook}/`;
  const server = await serveDev(project, 4700, path);
  try {
    const page = await openDesk(browser, `${server.origin}${path}`);
    const runs = await measureRuns(page, join(project, `src/notebooks/${notebook}.mdx`));
    return [await measureKeys(page), ...(await measureLanguage(page)), ...runs];
  } finally {
    server.close();
  }
}

async function onSite(project: string, notebook: string, browser: Browser): Promise<readonly DeskAnswer[]> {
  await measureBuild(project, ownBuild);
  const site = await serveGzip(join(project, "dist"));
  try {
    const page = await openDesk(browser, `${site.origin}/desk/?notebook=${notebook}`);
    return [await measureKeys(page), ...(await measureRuns(page, null))];
  } finally {
    site.close();
  }
}

/** How long a development server takes, at most, to load a page anew once it knows what that imports, in milliseconds. */
const settling = 5000;

async function openDesk(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(url, { timeout: 120_000 });
  await page.waitForTimeout(settling);
  await page.locator(".desk-edge").first().waitFor({ state: "attached", timeout: 120_000 });
  return page;
}
