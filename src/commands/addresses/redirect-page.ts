import { contentPolicy } from "../../lib/render/content-policy.ts";
import { h, htmlOf } from "../../lib/render/html.ts";

/** A page that leads to another on any static host, without a script; `anchors` lead to a place of their own each. */
export function redirectPage(
  href: string,
  anchors: readonly { readonly id: string; readonly href: string }[],
): string {
  const head = [
    h("meta", { charset: "utf-8" }),
    h("meta", { "http-equiv": "Content-Security-Policy", content: contentPolicy() }),
    h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    h("title", {}, "Moved"),
    h("meta", { name: "robots", content: "noindex" }),
    h("meta", { "http-equiv": "refresh", content: `0; url=${href}` }),
    h("link", { rel: "canonical", href }),
  ];
  const links = anchors.map((one) => h("li", { id: one.id }, h("a", { href: one.href }, one.href)));
  const words = h("p", {}, "This page has moved to ", h("a", { href }, href), ".");
  const main = h("main", {}, h("h1", {}, "Moved"), words, links.length > 0 && h("ul", {}, links));
  return `<!doctype html>\n${htmlOf(h("html", { lang: "en" }, h("head", {}, head), h("body", {}, main)))}\n`;
}
