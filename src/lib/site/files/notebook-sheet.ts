import { readFileSync } from "node:fs";
import { hrefs } from "../../addresses/index.ts";
import type { PublishedNotebookSheet } from "../../desk/index.ts";
import type { SiteFile } from "../../files/index.ts";
import { deskHref } from "../../kernel/index.ts";
import { type Notebook, takesOwnFile } from "../../notebook/index.ts";
import { ownFilesOf, parseNotebook, writtenFormula } from "../../notebook/node.ts";
import { slugOf, titleOfNotebook } from "../../show/index.ts";
import { editAddress } from "../settings/index.ts";
import { readSettings } from "../settings/node.ts";
import type { Listed, SiteContent } from "../site-content.ts";
import { importScript } from "./bundles.ts";

/** What a site says of a notebook for its desk; nothing of one that has none. */
export function fileOfSheet(content: SiteContent<Listed>, notebook: Notebook): SiteFile {
  const href = hrefs.notebookSheet(content.site, slugOf(notebook));
  const read = async (): Promise<string | null> => {
    const scripts = await deskScripts(notebook);
    return scripts && `${JSON.stringify(await sheetOf(content, notebook, scripts))}\n`;
  };
  return { href, read };
}

/** Whether a notebook can run on the desk of a site: all that its cells import can be had there. */
export async function hasDesk(notebook: Notebook): Promise<boolean> {
  return (await deskScripts(notebook)) !== null;
}

/** What cells import beside files of figures, as scripts by how they name it; null where something is no script. */
async function deskScripts(notebook: Notebook): Promise<PublishedNotebookSheet["scripts"] | null> {
  const imported = notebook.imported.filter((one) => !takesOwnFile(one)).map(({ from }) => from);
  const named = [...new Set([...imported, ...Object.keys(notebook.modules)])];
  const scripts = await Promise.all(
    named.map(async (from) => [from ?? "", from ? await importScript(notebook.path, from) : null] as const),
  );
  const found = scripts.flatMap(([from, script]) => (script === null ? [] : [[from, script] as const]));
  return found.length === scripts.length ? found : null;
}

async function sheetOf(
  content: SiteContent<Listed>,
  notebook: Notebook,
  scripts: PublishedNotebookSheet["scripts"],
): Promise<PublishedNotebookSheet> {
  const { base } = content.site;
  const source = readFileSync(notebook.path, "utf8");
  const { links, hrefs: targets } = await content.referencesOf(notebook);
  return {
    title: titleOfNotebook(notebook),
    path: notebook.path,
    source,
    formulas: parseNotebook(source, notebook.path).formulas.map(writtenFormula),
    site: content.site,
    page: hrefs.notebook({ base }, slugOf(notebook)),
    deskFile: deskHref({ base }, content.releaseOf(notebook).release),
    edit: editAddress(readSettings(), notebook.path),
    links: [...links],
    hrefs: [...targets],
    files: [...ownFilesOf(notebook)],
    scripts,
  };
}
