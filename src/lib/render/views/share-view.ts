import { htmlOf } from "../html.ts";
import { bibtex } from "../permalink/bibtex.ts";
import { citationOf, plainCitation } from "../permalink/citation.ts";
import { linkedData } from "../permalink/linked-data.ts";
import { frameHtml } from "../permalink/oembed.ts";
import { fileHref, pageAddress } from "../permalink/page-files.ts";
import { pageMeta } from "../permalink/page-meta.ts";
import { ris } from "../permalink/ris.ts";
import type { SharedPage } from "../permalink/shared-page.ts";
import type { ShareView } from "./view.ts";

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
