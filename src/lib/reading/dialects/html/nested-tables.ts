import { readHtml } from "../../../text/node.ts";

/** Whether each table of a page is closed before the next opens, told by their tags alone; unsure of pages whose text may hold tags. */
function hasNoneWithin(html: string): boolean {
  const text = html.replace(/^\s*<!doctype[^>]*>/i, "").replaceAll(/<!--[\s\S]*?-->/g, "");
  if (/<!|<(?:script|style|textarea|xmp)\b/i.test(text)) return false;
  let depth = 0;
  for (const [tag] of text.matchAll(/<\/?table(?=[\s>/])/gi)) {
    depth += tag.startsWith("</") ? -1 : 1;
    if (depth < 0 || depth > 1) return false;
  }
  return true;
}

/** Which tables of a page, counted from 0 as they open, hold other tables, and so only lay a page out. */
export function outerTables(html: string): ReadonlySet<number> {
  if (hasNoneWithin(html)) return new Set();
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
