import { readFileSync } from "node:fs";
import { hrefs } from "../../addresses/index.ts";
import type { PublishedNotebookSheet } from "../../desk/index.ts";
import type { SiteFile } from "../../files/index.ts";
import { deskHref } from "../../kernel/index.ts";
import { type Notebook, standsAlone } from "../../notebook/index.ts";
import { ownFilesOf } from "../../notebook/node.ts";
import { slugOf, titleOfNotebook } from "../../show/index.ts";
import { editAddress } from "../settings/index.ts";
import { readSettings } from "../settings/node.ts";
import type { Listed, SiteContent } from "../site-content.ts";

/** What a site says of a notebook for its desk; none of one that needs modules of its own. */
export function fileOfSheet(content: SiteContent<Listed>, notebook: Notebook): readonly SiteFile[] {
  if (!standsAlone(notebook)) return [];
  const href = hrefs.notebookSheet(content.site, slugOf(notebook));
  return [{ href, read: async () => `${JSON.stringify(await sheetOf(content, notebook))}\n` }];
}

async function sheetOf(content: SiteContent<Listed>, notebook: Notebook): Promise<PublishedNotebookSheet> {
  const { base } = content.site;
  const { links, hrefs: targets } = await content.referencesOf(notebook);
  return {
    title: titleOfNotebook(notebook),
    path: notebook.path,
    source: readFileSync(notebook.path, "utf8"),
    site: content.site,
    page: hrefs.notebook({ base }, slugOf(notebook)),
    deskFile: deskHref({ base }, content.releaseOf(notebook).release),
    edit: editAddress(readSettings(), notebook.path),
    links: [...links],
    hrefs: [...targets],
    files: [...ownFilesOf(notebook)],
  };
}
