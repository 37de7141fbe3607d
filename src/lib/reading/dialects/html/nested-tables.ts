import { readHtml } from "../../../text/node.ts";

/** Which tables of a page, counted from 0 as they open, hold other tables, and so only lay a page out. */
export function outerTables(html: string): ReadonlySet<number> {
  const open: number[] = [];
  const outer = new Set<number>();
  let count = 0;
  readHtml(html, {
    open: (name) => {
      if (name !== "table") return;
      const around = open.at(-1);
      if (around !== undefined) outer.add(around);
      open.push(count++);
    },
    close: (name) => {
      if (name === "table") open.pop();
    },
  });
  return outer;
}
