import { readFileSync } from "node:fs";
import { hrefs } from "../addresses/index.ts";
import type { NotebookParts, SiteFile } from "../files/index.ts";
import { filesOfChecks, tableSchema } from "../files/index.ts";
import {
  jupyterNotebook,
  keptRasterOf,
  notebookMarkdown,
  possibleStems,
  reconciliationFile,
  reconciliationFormats,
} from "../files/node.ts";
import type { Notebook } from "../notebook/index.ts";
import { slugOf } from "../show/index.ts";
import type { NotebookModule, SiteContent } from "./site-content.ts";

type Content = SiteContent<NotebookModule>;

/** The files in which a site offers its data. */
export function siteFiles(content: Content): readonly SiteFile[] {
  const modules = [...content.notebooks.values(), ...(content.guide ? [content.guide] : [])];
  return [
    { href: hrefs.tableSchema(content.site), read: async () => `${JSON.stringify(tableSchema, null, 2)}\n` },
    ...[...content.releases.values()].flatMap((release) => filesOfChecks(content.site, release)),
    ...filesOfReconciliations(content),
    ...modules.flatMap(({ notebook }) => filesOfNotebook(content, notebook)),
  ];
}

function filesOfReconciliations({ site, releases }: Content): readonly SiteFile[] {
  return [...releases.values()].flatMap(({ release, reconciliations }) =>
    reconciliations.flatMap((released) =>
      released.reconciliation.periods.flatMap((period) =>
        reconciliationFormats.map((format) => ({
          href: hrefs.reconciliationFile(site, release.id, released.id, period, format),
          read: () => reconciliationFile({ site, release, released, period }, format),
        })),
      ),
    ),
  );
}

function filesOfNotebook(content: Content, notebook: Notebook): readonly SiteFile[] {
  return [...filesOfWhole(content, notebook), ...filesOfCells(content, notebook)];
}

function filesOfWhole(content: Content, notebook: Notebook): readonly SiteFile[] {
  const writers = { ipynb: jupyterNotebook, md: notebookMarkdown };
  const texts = Object.entries(writers).map(([extension, write]) => ({
    href: hrefs.notebookFile(content.site, slugOf(notebook), extension),
    read: async () => write(await partsOf(content, notebook)),
  }));
  const workbook = {
    href: hrefs.notebookFile(content.site, slugOf(notebook), "xlsx"),
    read: async () => Buffer.from((await content.exportsOf(notebook)).workbook, "base64"),
  };
  return [...texts, workbook];
}

async function partsOf(content: Content, notebook: Notebook): Promise<NotebookParts> {
  const { site } = content;
  const { release } = content.releaseOf(notebook);
  const references = (await content.referencesOf(notebook)).targets;
  const exports = await content.exportsOf(notebook);
  return { site, release, notebook, source: readFileSync(notebook.path, "utf8"), exports, references };
}

function filesOfCells({ site, exportsOf }: Content, notebook: Notebook): readonly SiteFile[] {
  const slug = slugOf(notebook);
  return possibleStems(notebook).flatMap((stem) =>
    (["csv", "json", "svg", "png"] as const).map((format) => ({
      href: hrefs.cellFile(site, slug, `${stem}.${format}`),
      read: async () => {
        const { files } = await exportsOf(notebook);
        if (format !== "png") return files[`${stem}.${format}`] ?? null;
        const svg = files[`${stem}.svg`];
        return svg === undefined ? null : keptRasterOf(svg);
      },
    })),
  );
}
