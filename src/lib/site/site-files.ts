import { readFileSync } from "node:fs";
import { hrefs, type Site } from "../addresses/index.ts";
import type { NotebookParts, SiteFile } from "../files/index.ts";
import { extensionsOf, safeCsv, tableSchema } from "../files/index.ts";
import {
  drawingWriters,
  filesOfChecks,
  filesOfReconciliation,
  notebookWriters,
  possibleStems,
} from "../files/node.ts";
import type { Notebook } from "../notebook/index.ts";
import { readReleaseBytes } from "../release/node.ts";
import { slugOf } from "../show/index.ts";
import type { LoadedNotebook, SiteContent } from "./site-content.ts";

type Content = SiteContent<LoadedNotebook>;

/** The files in which a site offers its data. */
export function siteFiles(content: Content): readonly SiteFile[] {
  const { site, releases, notebooks, guide } = content;
  const modules = [...notebooks.values(), ...(guide ? [guide] : [])];
  return [
    { href: hrefs.tableSchema(site), read: async () => `${JSON.stringify(tableSchema, null, 2)}\n` },
    ...[...releases.keys()].flatMap((release) => filesOfRelease(site, release)),
    ...[...releases.values()].flatMap((release) => filesOfChecks(site, release)),
    ...[...releases.values()].flatMap((release) =>
      release.reconciliations.flatMap((released) => filesOfReconciliation(site, release, released)),
    ),
    ...modules.flatMap(({ notebook }) => filesOfNotebook(content, notebook)),
  ];
}

/** The text of a release as published, byte for byte, and the facts read from it, for spreadsheets. */
function filesOfRelease(site: Site, release: string): readonly SiteFile[] {
  return [
    { href: hrefs.releaseText(site, release), read: async () => readReleaseBytes(release, "release.txt") },
    { href: hrefs.releaseFacts(site, release), read: async () => factsOf(release) },
  ];
}

const factsOf = (release: string): string =>
  safeCsv(Buffer.from(readReleaseBytes(release, "facts.csv")).toString(), `data/${release}/facts.csv`);

function filesOfNotebook(content: Content, notebook: Notebook): readonly SiteFile[] {
  return [
    ...filesOfWhole(content, notebook),
    ...filesOfCells(content, notebook),
    ...filesOfLive(content, notebook),
  ];
}

function filesOfWhole(content: Content, notebook: Notebook): readonly SiteFile[] {
  const hrefOf = (extension: string): string => hrefs.notebookFile(content.site, slugOf(notebook), extension);
  const texts = extensionsOf("notebook").map((extension) => ({
    href: hrefOf(extension),
    read: async () => notebookWriters[extension](await partsOf(content, notebook)),
  }));
  const workbooks = extensionsOf("workbook").map((extension) => ({
    href: hrefOf(extension),
    read: async () => {
      const { workbooks } = await content.exportsOf(notebook);
      return Buffer.from(workbooks[extension] ?? "", "base64");
    },
  }));
  return [...texts, ...workbooks];
}

/** A build names it by its content when it is there. */
function filesOfLive({ site, liveOf }: Content, notebook: Notebook): readonly SiteFile[] {
  if (!notebook.cells.some(({ isLive }) => isLive)) return [];
  return [{ href: hrefs.liveData(site, slugOf(notebook), null), read: () => liveOf(notebook) }];
}

async function partsOf(content: Content, notebook: Notebook): Promise<NotebookParts> {
  const { site } = content;
  const { release } = content.releaseOf(notebook);
  const references = (await content.referencesOf(notebook)).targets;
  const exports = await content.exportsOf(notebook);
  return { site, release, notebook, source: readFileSync(notebook.path, "utf8"), exports, references };
}

function filesOfCells({ site, exportsOf }: Content, notebook: Notebook): readonly SiteFile[] {
  const fileOf = (name: string, read: SiteFile["read"]): SiteFile => ({
    href: hrefs.cellFile(site, slugOf(notebook), name),
    read,
  });
  const textOf = async (name: string): Promise<string | null> =>
    (await exportsOf(notebook)).files[name] ?? null;
  return possibleStems(notebook).flatMap((stem) => [
    ...extensionsOf("table").map((extension) =>
      fileOf(`${stem}.${extension}`, () => textOf(`${stem}.${extension}`)),
    ),
    ...extensionsOf("drawing").map((extension) =>
      fileOf(`${stem}.${extension}`, async () => {
        const svg = await textOf(`${stem}.svg`);
        return svg === null ? null : drawingWriters[extension](svg);
      }),
    ),
  ]);
}
