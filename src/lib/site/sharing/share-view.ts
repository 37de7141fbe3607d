import type { ShareView } from "../../show/index.ts";
import { htmlOf } from "../../text/index.ts";
import { bibtex } from "./bibtex.ts";
import { citationOf, plainCitation } from "./citation.ts";
import { linkedData } from "./linked-data.ts";
import { frameHtml } from "./oembed.ts";
import { fileHref, pageAddress } from "./page-files.ts";
import { pageMeta } from "./page-meta.ts";
import { ris } from "./ris.ts";
import type { SharedPage } from "./shared-page.ts";

/** How a page is linked to, cited and shown elsewhere. */
export function shareView(page: SharedPage): ShareView {
  const citation = citationOf(page);
  const file = (name: "cite.bib" | "cite.ris") => ({ href: fileHref(page, name), text: name });
  return {
    title: page.title,
    description: page.description,
    meta: htmlOf(...pageMeta(page)),
    linkedData: linkedData(page),
    href: page.href,
    address: pageAddress(page),
    citations: [
      { name: "Text", text: plainCitation(citation) },
      { name: "BibTeX", text: bibtex(citation).trimEnd(), file: file("cite.bib") },
      { name: "RIS", text: ris(citation).replaceAll("\r", "").trimEnd(), file: file("cite.ris") },
    ],
    downloads: page.downloads,
    frame: frameHtml(page),
    embed: page.embed,
  };
}
