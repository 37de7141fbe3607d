import { hash } from "node:crypto";
import type { SiteBundle } from "../../lib/site/node.ts";
import { bundleForBrowser } from "./bundle-for-browser.ts";
import { keptBundle } from "./kept-bundle.ts";

const by = ["bundle-desk", "bundle-for-browser", "kept-bundle"];

/** What the page of the desk runs. */
export function bundleDeskScript(): Promise<SiteBundle> {
  return keptBundle("src/lib/desk/published/desk-program.ts", by, bundleForBrowser);
}

/** What writes the formulas of a notebook that has some: a script, whose text its frame takes. */
export function bundleFormulas(): Promise<SiteBundle> {
  return keptBundle("src/lib/notebook/parse/formulas/write-formula.ts", by, (entry) =>
    bundleForBrowser(entry, "formulas"),
  );
}

/** The frame in which the cells of a notebook run, as one file: it may run its own script, what that script makes, and nothing else. */
export function bundleDeskFrame(): Promise<SiteBundle> {
  return keptBundle("src/lib/site/frame/frame-program.ts", by, async (entry) =>
    pageOf(await bundleForBrowser(entry)),
  );
}

/** Before all else: the runtime waits for the next picture of its page, and a frame that nobody sees is drawn by no browser. */
const unseen = "globalThis.requestAnimationFrame=act=>setTimeout(()=>act(performance.now()));";

/** No network, no file, no frame in it. The script stands in the page: a frame without origin is given no file of a site. */
function pageOf(module: string): string {
  const script = unseen + module.replaceAll(/<(?=\/script|!--)/gi, "\\x3C");
  const sum = hash("sha256", script, "base64");
  const policy = `default-src 'none'; script-src 'sha256-${sum}' 'unsafe-eval'; base-uri 'none'; form-action 'none'`;
  return [
    "<!doctype html>",
    '<html lang="en">',
    '<meta charset="utf-8" />',
    `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    '<meta name="robots" content="noindex" />',
    "<title>Where the cells of a notebook run</title>",
    `<script type="module">${script}</script>`,
    "</html>",
    "",
  ].join("\n");
}
