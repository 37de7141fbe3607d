/**
 * A page of our own build as a plain page: the finished markup in the same layout, with nothing to compute. The
 * markup is `is:raw`, text that Astro copies. That is the fastest form by far: without it Astro parses every
 * element, which takes seven times as long, and is no way to keep finished HTML.
 */
export function plainPage(html: string): string {
  const main = between(html, /<main\b[^>]*>/, "</main>");
  const cards = between(html, /<\/footer>/, "</body>");
  const title = between(html, /<title>/, "</title>");
  return `---
import "../../styles/index.css";
import Base from "../../layouts/base.astro";
---
<Base title="${title}" description="A plain page." current="notebooks">
<Fragment is:raw>${main}</Fragment>
<Fragment slot="popovers" is:raw>${cards}</Fragment>
</Base>
`;
}

function between(html: string, opening: RegExp, closing: string): string {
  const found = opening.exec(html);
  const start = found ? found.index + found[0].length : html.length;
  const end = html.indexOf(closing, start);
  if (end < 0) throw new RangeError(`the page has no ${closing}`);
  return html.slice(start, end);
}
