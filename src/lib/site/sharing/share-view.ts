import { extensionsOf, formats } from "../../files/index.ts";
import type { ShareView } from "../../show/index.ts";
import { htmlOf } from "../../text/index.ts";
import { dayViews } from "../views/index.ts";
import { citationOf, plainCitation, publisher } from "./citation.ts";
import { citationWriters } from "./citation-writers.ts";
import { linkedData } from "./linked-data.ts";
import { frameHtml, frameOf } from "./oembed.ts";
import { fileHref, pageAddress } from "./page-files.ts";
import { pageMeta } from "./page-meta.ts";
import type { SharedPage } from "./shared-page.ts";

/** How a page is linked to, cited and shown elsewhere. */
export function shareView(page: SharedPage): ShareView {
  const citation = citationOf(page);
  return {
    title: page.title,
    description: page.description,
    author: page.authors.join(", ") || publisher,
    days: dayViews(page),
    meta: htmlOf(...pageMeta(page)),
    linkedData: linkedData(page),
    href: page.href,
    address: pageAddress(page),
    citations: [
      { name: "Text", text: plainCitation(citation) },
      ...extensionsOf("citation").map((extension) => {
        const file = `cite.${extension}` as const;
        const text = citationWriters[extension](citation).replaceAll("\r", "").trimEnd();
        return { name: formats[extension].title, text, file: { href: fileHref(page, file), text: file } };
      }),
    ],
    downloads: page.downloads,
    frame: frameHtml(page),
    embed: page.embed,
    frameSize: frameOf(page),
  };
}
