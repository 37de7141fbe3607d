import type { Browser, CDPSession, Page } from "playwright";
import type { ResourceKind } from "./bars.ts";

/** What one opening of a page took. */
export interface Opening {
  readonly bytes: Readonly<Record<ResourceKind, number>>;
  readonly requests: number;
  readonly firstChartMilliseconds: number;
}

/**
 * Opens an address in a fresh context with no cache, and waits for its first chart, and then for all it loads.
 * Rejects if no chart comes within half a minute, or if the page asks another host for something.
 */
export async function measureOpening(browser: Browser, url: string): Promise<Opening> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const wire = await countBytes(session, new URL(url).origin);
    await page.addInitScript(watchForChart);
    await page.goto(url, { waitUntil: "commit" });
    const firstChartMilliseconds = await firstChart(page);
    await page.waitForLoadState("networkidle");
    if (wire.foreign.length > 0) throw new Error(`${url} asked for ${wire.foreign.join(", ")}`);
    return { bytes: wire.bytes, requests: wire.requests(), firstChartMilliseconds };
  } finally {
    await context.close();
  }
}

async function firstChart(page: Page): Promise<number> {
  const found = await page.waitForFunction(
    () => performance.getEntriesByName("first-chart")[0]?.startTime ?? null,
  );
  return Number(await found.jsonValue());
}

/** Runs in the page. A chart is there once a drawing of Plot has a mark with a size in the layout. */
function watchForChart(): void {
  const isDrawn = (svg: Element): boolean =>
    [...svg.querySelectorAll("rect, path, circle, text")].some((mark) => {
      const { width, height } = mark.getBoundingClientRect();
      return width > 0 && height > 0;
    });
  const look = (): void => {
    const isThere = [...document.querySelectorAll("svg[class^=plot]")].some(isDrawn);
    if (isThere) performance.mark("first-chart");
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

interface Wire {
  readonly bytes: Record<ResourceKind, number>;
  readonly foreign: string[];
  requests(): number;
}

async function countBytes(session: CDPSession, origin: string): Promise<Wire> {
  const kinds = new Map<string, ResourceKind>();
  const foreign: string[] = [];
  const bytes: Record<ResourceKind, number> = { html: 0, css: 0, js: 0, font: 0, other: 0 };
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  session.on("Network.requestWillBeSent", ({ request }) => {
    if (/^https?:/.test(request.url) && new URL(request.url).origin !== origin) foreign.push(request.url);
  });
  session.on("Network.responseReceived", ({ requestId, response }) => {
    if (/^https?:/.test(response.url)) kinds.set(requestId, toKind(response.mimeType));
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId);
    if (kind) bytes[kind] += encodedDataLength;
  });
  return { bytes, foreign, requests: () => kinds.size };
}

/** What a media type counts as. */
export function toKind(mimeType: string): ResourceKind {
  if (mimeType === "text/html") return "html";
  if (mimeType === "text/css") return "css";
  if (/javascript/.test(mimeType)) return "js";
  return /font|woff/.test(mimeType) ? "font" : "other";
}
