import { readFileSync } from "node:fs";
import { bundleHrefs, hrefs, localAddress, type Site } from "../../addresses/index.ts";
import { scopeOf } from "../../cells/index.ts";
import type { NotebookExports, NotebookParts, SiteFile } from "../../files/index.ts";
import {
  alternates,
  extensionsOf,
  isWritten,
  possibleStems,
  safeCsv,
  tableSchema,
} from "../../files/index.ts";
import {
  drawingWriters,
  filesOfChecks,
  filesOfReconciliation,
  notebookWriters,
  svgStyles,
} from "../../files/node.ts";
import { deskHref, writeDesk } from "../../kernel/index.ts";
import { liveCode } from "../../live/index.ts";
import type { Notebook } from "../../notebook/index.ts";
import { exhibitFiles, type Release } from "../../release/index.ts";
import { readReleaseBytes } from "../../release/node.ts";
import { type SiteRelease, slugOf } from "../../show/index.ts";
import { atomFeed, feedEntries, llmsText } from "../feeds/index.ts";
import { filesOfShared } from "../sharing/node.ts";
import type { Listed, SiteContent } from "../site-content.ts";
import { type SiteBundles, siteBundle } from "./bundles.ts";
import { fileOfSheet } from "./notebook-sheet.ts";
import { notebookShared, reconciliationShared } from "./shared-pages.ts";

type Content = SiteContent<Listed>;

/** The files of a site that are no pages; those of one notebook stand together. */
export function siteFiles(content: Content): readonly SiteFile[] {
  return [...filesOfSite(content), ...filesOfNotebooks(content)];
}

/** Those that are of no notebook. */
function filesOfSite(content: Content): readonly SiteFile[] {
  const { site, releases } = content;
  return [
    ...filesOfAll(content),
    { href: hrefs.tableSchema(site), read: async () => `${JSON.stringify(tableSchema, null, 2)}\n` },
    ...[...releases.values()].flatMap(({ release }) => filesOfRelease(site, release)),
    ...filesForKernels(content),
    ...filesOfDesk(site),
    ...[...releases.values()].flatMap((release) => filesOfChecks(site, release)),
    ...[...releases.values()].flatMap((release) => filesOfReconciliations(content, release)),
  ];
}

function filesOfNotebooks(content: Content): readonly SiteFile[] {
  return [...content.rendered.values()].flatMap(({ notebook }) =>
    filesOfNotebook(
      content,
      notebook,
      () => content.exportsOf(notebook),
      () => content.liveOf(notebook),
    ),
  );
}

/** What notebooks run on elsewhere; a build names the library by its content when it is there. */
function filesForKernels({ site, notebooks, guide, releaseOf }: Content): readonly SiteFile[] {
  const all = [...notebooks.values(), ...(guide ? [guide] : [])].map(({ notebook }) => releaseOf(notebook));
  const read = new Map(all.map((release) => [deskHref(site, release.release), release]));
  return [
    bundled("library", bundleHrefs.library(site, null), "text/javascript"),
    ...[...read].map(([href, release]) => ({ href, read: async () => writeDesk(release, svgStyles()) })),
  ];
}

function bundled(name: keyof SiteBundles, href: string, mediaType: string): SiteFile {
  return { href, mediaType, read: async () => (await siteBundle(name))?.text ?? null };
}

/** What the desk of a site runs. */
function filesOfDesk(site: Site): readonly SiteFile[] {
  return [
    bundled("deskScript", bundleHrefs.deskScript(site, null), "text/javascript"),
    bundled("deskFrame", bundleHrefs.deskFrame(site, null), "text/html"),
    bundled("formulas", bundleHrefs.formulas(site, null), "text/javascript"),
  ];
}

/** One of them; of the notebooks, only one that the address names is looked into. */
export function siteFileAt(content: Content, href: string): SiteFile | undefined {
  const named = [...content.rendered].filter(([slug]) => href.includes(slug.replace(/^.*\//, "")));
  const isThere = (file: SiteFile): boolean => file.href === href;
  const ofNotebook = filesOfNotebooks({ ...content, rendered: new Map(named) }).find(isThere);
  return ofNotebook ?? filesOfSite(content).find(isThere);
}

/** What tells of the whole site: the feed, and the list for programs that read no HTML. */
function filesOfAll(content: Content): readonly SiteFile[] {
  const { site } = content;
  return [
    {
      href: hrefs.feed(site),
      mediaType: alternates.feed,
      read: async () => atomFeed(site, site.origin, feedEntries(content)),
    },
    { href: `${site.base}llms.txt`, mediaType: "text/plain", read: async () => llmsOf(content) },
  ];
}

function llmsOf(content: Content): string {
  const releases = [...content.releases.values()].map(({ release }) => ({
    title: release.title,
    href: hrefs.release(content.site, release.id),
    description: `${release.issuer}, line by line, each figure with its verdict`,
  }));
  const checks = {
    title: "Checks",
    href: hrefs.allChecks(content.site),
    description: "every check with its verdict, findings first",
  };
  return llmsText(feedEntries(content), [...releases, checks]);
}

function filesOfReconciliations(content: Content, release: SiteRelease): readonly SiteFile[] {
  return release.reconciliations.flatMap((released) => [
    ...filesOfReconciliation(content.site, release, released),
    ...released.reconciliation.periods.flatMap((period) =>
      filesOfShared(reconciliationShared(content, release, released, period)),
    ),
  ]);
}

/** The text of a release as published, byte for byte, and the facts read from it, for spreadsheets. */
function filesOfRelease(site: Site, release: Release): readonly SiteFile[] {
  return [
    ...exhibitFiles(release).map(({ name, folder, file }) => ({
      href: hrefs.exhibit(site, release.id, name),
      mediaType: "text/plain",
      read: async () => readReleaseBytes(folder, file),
    })),
    { href: hrefs.releaseFacts(site, release.id), read: async () => factsOf(release) },
  ];
}

function factsOf(release: Release): string {
  const [{ folder } = { folder: release.id }] = exhibitFiles(release);
  return safeCsv(Buffer.from(readReleaseBytes(folder, "facts.csv")).toString(), `data/${folder}/facts.csv`);
}

/** What the files of a notebook are made of, once it has run. */
type Exports = () => Promise<NotebookExports>;

/** The files beside the page of a notebook; those of its cells are all that there could be. */
export function filesOfNotebook(
  content: Content,
  notebook: Notebook,
  exports: Exports,
  live: SiteFile["read"] = async () => (await exports()).live,
): readonly SiteFile[] {
  return [
    ...filesOfShared(notebookShared(content, notebook)),
    ...filesOfWhole(content, notebook, exports),
    ...filesOfCells(content, notebook, exports),
    ...filesOfLive(content, notebook, live),
    fileOfSheet(content, notebook),
  ];
}

function filesOfWhole(content: Content, notebook: Notebook, exports: Exports): readonly SiteFile[] {
  const hrefOf = (extension: string): string => hrefs.notebookFile(content.site, slugOf(notebook), extension);
  const texts = extensionsOf("notebook").map((extension) => ({
    href: hrefOf(extension),
    read: async () => notebookWriters[extension](await partsOf(content, notebook, exports)),
  }));
  const workbooks = extensionsOf("workbook").map((extension) => ({
    href: hrefOf(extension),
    read: async () => (await exports()).workbooks[extension] ?? null,
  }));
  return [...texts, ...workbooks];
}

/** A build names it by its content when it is there. */
function filesOfLive({ site }: Content, notebook: Notebook, live: SiteFile["read"]): readonly SiteFile[] {
  if (!notebook.cells.some(({ isLive }) => isLive)) return [];
  const slug = slugOf(notebook);
  return [
    { href: hrefs.liveData(site, slug, null), read: live },
    {
      href: hrefs.liveCode(site, slug, null),
      mediaType: "text/javascript",
      read: async () => liveCode(notebook),
    },
  ];
}

async function partsOf(content: Content, notebook: Notebook, exportsOf: Exports): Promise<NotebookParts> {
  const { site } = content;
  const { release, desk } = content.releaseOf(notebook);
  const exports = await exportsOf();
  const references = (await content.referencesOf(notebook)).targets;
  const below = (href: string): string => href.slice(site.base.length);
  const kernel = {
    library: localAddress(site, bundleHrefs.library(site, (await siteBundle("library"))?.hash ?? null)),
    page: below(hrefs.notebook(site, slugOf(notebook))),
    file: below(deskHref(site, release)),
    names: Object.keys(scopeOf(desk)),
  };
  const source = readFileSync(notebook.path, "utf8");
  return { site, release, notebook, source, exports, kernel, references };
}

function filesOfCells({ site }: Content, notebook: Notebook, exports: Exports): readonly SiteFile[] {
  const fileOf = (name: string, read: SiteFile["read"]): SiteFile => ({
    href: hrefs.cellFile(site, slugOf(notebook), name),
    read,
  });
  const textOf = async (name: string): Promise<string | null> => (await exports()).files[name] ?? null;
  return possibleStems(notebook).flatMap((stem) => [
    ...extensionsOf("table").map((extension) =>
      fileOf(`${stem}.${extension}`, () => textOf(`${stem}.${extension}`)),
    ),
    ...extensionsOf("drawing")
      .filter(isWritten)
      .map((extension) =>
        fileOf(`${stem}.${extension}`, async () => {
          const svg = await textOf(`${stem}.svg`);
          return svg === null ? null : drawingWriters[extension](svg);
        }),
      ),
  ]);
}
