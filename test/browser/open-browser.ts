import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from "playwright";
import { inject } from "vitest";
import { siteUrl } from "./built-project.ts";

const quiet = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Nothing leaves this machine.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
];

/** A Chromium with a fresh profile; it ends with the worker. */
function launch(...more: readonly string[]): Promise<Browser> {
  const args = process.getuid?.() === 0 ? [...quiet, "--no-sandbox"] : quiet;
  return chromium.launch({ executablePath: inject("browser"), args: [...args, ...more] });
}

/** The same for all tests of a worker. */
const browser = launch();

/** One that gives frames without origin a process of their own, as every Chromium with windows does and the one without may not. */
export const launchIsolated = (): Promise<Browser> => launch("--site-per-process");

/** A reader's window, and what should not happen in it. */
export interface Reader {
  readonly context: BrowserContext;
  /** Requests that would leave the site, each in vain; messages of the console; errors of the page. */
  readonly complaints: string[];
}

/** A window of its own that reaches the site, or the one at `baseURL`, and nothing else. */
export async function openReader(options: BrowserContextOptions = {}): Promise<Reader> {
  const site = options.baseURL ?? siteUrl;
  const context = await (await browser).newContext({ baseURL: site, reducedMotion: "reduce", ...options });
  const complaints: string[] = [];
  context.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(site) && !/^(?:data|blob|about):/.test(url)) complaints.push(`request to ${url}`);
  });
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

/** One window for all pages. */
export interface Sweep {
  /** Does something in it, and gives what it complained of meanwhile. */
  on(act: (page: Page) => Promise<void>): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** A window for a test of every page, which is opened once: a new one costs more than loading a page. */
export function openSweep(options: BrowserContextOptions = {}): Sweep {
  let opened: Promise<Reader & { readonly page: Page }> | undefined;
  let isBusy = false;
  const open = async (): Promise<Reader & { readonly page: Page }> => {
    const reader = await openReader(options);
    return { ...reader, page: await reader.context.newPage() };
  };
  return {
    async on(act) {
      // What failed, or was given up, may still be at work in its window.
      if (isBusy || !opened) opened = open();
      isBusy = true;
      const { page, complaints } = await opened;
      complaints.length = 0;
      await act(page);
      isBusy = false;
      return [...complaints];
    },
    async close() {
      await (await opened)?.context.close();
    },
  };
}
