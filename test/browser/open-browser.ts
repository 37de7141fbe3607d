import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from "playwright";
import { inject } from "vitest";

const quiet = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A Chromium of its own, with a fresh profile. */
export function openBrowser(): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: inject("browser"),
    args: isRoot ? [...quiet, "--no-sandbox"] : quiet,
  });
}

/** A reader's window, and what should not happen in it. */
export interface Reader {
  readonly context: BrowserContext;
  /** Requests that would have left the site, each refused; messages of the console; errors of the page. */
  readonly complaints: string[];
}

/** A window that reaches the site, or the one at `baseURL`, and nothing else. */
export async function openReader(browser: Browser, options: BrowserContextOptions = {}): Promise<Reader> {
  const site = options.baseURL ?? inject("siteUrl");
  const context = await browser.newContext({ baseURL: site, reducedMotion: "reduce", ...options });
  const complaints: string[] = [];
  await context.route(
    (url) => !url.href.startsWith(site),
    async (route) => {
      complaints.push(`request to ${route.request().url()}`);
      await route.abort();
    },
  );
  context.on("console", (message) => complaints.push(`console: ${message.text()}`));
  context.on("weberror", (error) => complaints.push(`error: ${error.error().message}`));
  context.on("requestfailed", (request) => {
    // A page that is left or loaded again gives up what it was still loading.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") complaints.push(`failed: ${request.url()}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  return { context, complaints };
}

/** Every page of the site by its address, without the first slash. */
export const pages: readonly string[] = inject("pages");
