import { hrefs } from "../../addresses/index.ts";
import { type Html, h } from "../../text/index.ts";
import type { Page } from "../page/index.ts";

/** A link to a line of the release; of another one, which a page tells of too, it says which. */
export function lineLink({ site, release }: Page, line: number, of = release.id): Html {
  const text = of === release.id ? `line ${line}` : `line ${line} of ${of}`;
  return h("a", { href: hrefs.line(site, of, line) }, text);
}
