import { chromium, type Page } from "playwright";
import { writeFile } from "../../lib/text/node.ts";

/** Prints pages to files. */
export interface Printer {
  print(url: string, file: string): Promise<void>;
  close(): Promise<void>;
}

const quiet = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];

/**
 * A Chromium that prints pages as tagged PDFs with an outline, without scripts: what is set on a live page is what was
 * published.
 */
export async function openPrinter(executablePath: string, format: "A4" | "Letter"): Promise<Printer> {
  const isRoot = process.getuid?.() === 0;
  const browser = await chromium.launch({
    executablePath,
    args: isRoot ? [...quiet, "--no-sandbox"] : quiet,
  });
  const page = await browser.newPage({ javaScriptEnabled: false });
  return {
    print: async (url, path) => {
      await page.goto(url);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      await keepPublicLinks(page);
      writeFile(path, await page.pdf({ format, tagged: true, outline: true }));
    },
    close: () => browser.close(),
  };
}

/**
 * The server that a page is printed from is gone when the file is read: links lead to where the site is published, as
 * the page's canonical address says, or are words where it says nothing. Those within the page stay.
 */
async function keepPublicLinks(page: Page): Promise<void> {
  const links = page.locator('a[href]:not([href^="#"])');
  await links.evaluateAll((all) => {
    const canonical = document.querySelector('link[rel="canonical"][href^="http"]')?.getAttribute("href");
    for (const link of all) {
      const href = link.getAttribute("href") ?? "";
      if (canonical) link.setAttribute("href", new URL(href, canonical).href);
      else if (!/^https?:/.test(href)) link.removeAttribute("href");
    }
  });
}
