import { h, htmlOf } from "../text/index.ts";

/**
 * The link from a paragraph to the desk, by where the desk of its notebook stands and by its line there. It has no words of its
 * own, so that the paragraph keeps its text, and is for those who point: the desk is reached from the foot of the page too,
 * and has each block as a stop of the keyboard.
 */
export function suggestLink(desk: string, line: number): string {
  const properties = {
    class: "suggest",
    href: `${desk}&line=${line}`,
    tabindex: "-1",
    "aria-hidden": "true",
  };
  return htmlOf(h("a", properties));
}
