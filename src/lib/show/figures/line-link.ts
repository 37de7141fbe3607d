import { hrefs } from "../../addresses/index.ts";
import { type Html, h } from "../../text/index.ts";
import type { Page } from "../page/index.ts";

/** A link to a line of the release. */
export function lineLink(page: Page, line: number): Html {
  return h("a", { href: hrefs.line(page.site, page.release.id, line) }, `line ${line}`);
}
