import { createHash } from "node:crypto";

/**
 * The script of a page that leads on, or that has anchors which do: it takes along what the address of the reader says
 * after `?` and `#`, as no `<meta>` element does. An anchor with a link of its own is followed there,
 * and the filters of a page go with its anchors. It stands at the
 * end of the page; without scripts, a `<meta>` element leads on, or the link that shows where the reader is.
 */
export const movedScript = `{
let id = location.hash.slice(1);
try { id = decodeURIComponent(id); } catch {}
const anchor = id === "" ? null : document.getElementById(id);
const link = anchor?.querySelector(":scope > a.moved-to") ?? document.querySelector("a.moved-page");
const filtered = id === "" && /[?&](?:verdict|table|text)=/.test(location.search) && document.querySelector("a.moved-to");
if (link || filtered) {
  const to = new URL((link || filtered).href);
  if (!link) to.hash = "";
  to.search ||= location.search;
  to.hash ||= location.hash;
  location.replace(to);
}
}`;

/** The script as an element. */
export const movedScriptElement = `<script>${movedScript}</script>`;

/** What a Content-Security-Policy says to allow this script and no other that stands in the page. */
export const movedScriptSource = `'sha256-${createHash("sha256").update(movedScript).digest("base64")}'`;
