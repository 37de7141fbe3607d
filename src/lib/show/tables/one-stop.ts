import { type Child, type Html, h } from "../../text/index.ts";

type Properties = Parameters<typeof h>[1];

/**
 * A region with much in it that takes the focus. All of it is one stop of the keyboard, with arrow keys from one thing to the
 * next, where the browser knows groups of focus (HTML `focusgroup`); elsewhere the first stop is a way past the others
 * (WCAG 2.4.1). A grid that moves its own stop (ARIA) would want a script, which pages do not have. `end` is an id
 * that nothing else on the page has. In markup the same is `src/components/one-stop.astro`.
 */
export function oneStop(region: Properties, end: string, ...inside: readonly Child[]): Html {
  const pass = h("a", { class: "pass", href: `#${end}` }, "Past the table");
  return h("div", { ...region, focusgroup: "toolbar" }, pass, inside, h("span", { id: end }));
}
