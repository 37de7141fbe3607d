import { contentPolicy } from "../../lib/site/hosting/index.ts";
import { h, htmlOf } from "../../lib/text/index.ts";
import { movedScriptElement, movedScriptSource } from "./moved-script.ts";

/**
 * A page that leads to another on any static host, with the query and the fragment that a reader came with; without
 * scripts it leads to the page alone. `anchors` lead to a place of their own each.
 */
export function redirectPage(
  href: string,
  anchors: readonly { readonly id: string; readonly href: string }[],
): string {
  const policy = contentPolicy({ inlineScript: movedScriptSource });
  const head = [
    h("meta", { charset: "utf-8" }),
    h("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
    h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    h("title", {}, "Moved"),
    h("meta", { name: "robots", content: "noindex" }),
    h("noscript", {}, h("meta", { "http-equiv": "refresh", content: `0; url=${href}` })),
    h("link", { rel: "canonical", href }),
  ];
  const links = anchors.map((one) =>
    h("li", { id: one.id }, h("a", { class: "moved-to", href: one.href }, one.href)),
  );
  const words = h("p", {}, "This page has moved to ", h("a", { class: "moved-page", href }, href), ".");
  const main = h("main", {}, h("h1", {}, "Moved"), words, links.length > 0 && h("ul", {}, links));
  const page = htmlOf(h("html", { lang: "en" }, h("head", {}, head), h("body", {}, main)));
  return `<!doctype html>\n${page.replace("</body>", () => `${movedScriptElement}</body>`)}\n`;
}
