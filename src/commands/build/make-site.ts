import { join } from "node:path";
import { publishedReleases } from "../../lib/release/node.ts";
import { keepNotebooks } from "../../lib/site/node.ts";
import { formatProblem } from "../../lib/text/index.ts";
import { folderOfData } from "../../lib/text/node.ts";
import { drawMovedPictures } from "../addresses/draw-moved-pictures.ts";
import type { Scans } from "../addresses/read-site.ts";
import { settleAddresses } from "../addresses/settle-addresses.ts";
import { staleFacts } from "../extract.ts";
import { folderMistakes } from "../mistakes/folder-mistakes.ts";
import { nameMistakes } from "../mistakes/name-mistakes.ts";
import { type NotebookFile, readPublishedFiles } from "../mistakes/notebook-files.ts";
import { releaseMistakes } from "../mistakes/release-mistakes.ts";
import { settingsMistakes } from "../mistakes/settings-mistakes.ts";
import { wordMistakes } from "../mistakes/word-mistakes.ts";
import type { Output } from "../program/output.ts";
import { reportStep } from "../program/report-step.ts";
import { withFolderBeside } from "../program/temporary-folder.ts";
import { allMistakes, withOthers } from "./all-mistakes.ts";
import { finishSite } from "./finish-site.ts";
import { writeHeaders } from "./host-headers.ts";
import { renderPages } from "./pages/render-pages.ts";
import type { SitePlace } from "./pages/render-site.ts";
import { listFiles, replaceSite } from "./site-folder.ts";
import { keptIndexes } from "./store/kept-indexes.ts";
import type { Sites } from "./store/open-sites.ts";
import { LostEntryError } from "./store/restore-notebook.ts";
import { type SiteNotebooks, siteNotebooks } from "./store/site-notebooks.ts";
import { writeSitemap } from "./write-sitemap.ts";

/** A site to be made: where it is to stand, and where its files are to lie. */
export interface SiteTask {
  readonly place: SitePlace;
  readonly out: string;
  /** Whether nothing else is wrong that is looked for meanwhile. */
  isChecked(): Promise<boolean>;
  readonly output: Output;
  readonly sites: Sites;
  /** Nothing that was made before is taken. */
  readonly isFresh: boolean;
}

/** Makes the site, and puts it in its place once it is checked; returns what an author must mend. */
export async function makeSite(task: SiteTask): Promise<readonly string[]> {
  reportStep({ stage: "Checks of releases and words" });
  const files = readPublishedFiles();
  const notebooks = siteNotebooks(task.sites, files, task.isFresh);
  const kept = new Set(notebooks.kept.map(({ record }) => record.notebook.path));
  const known = await beforeBuild(
    files,
    files.filter(({ path }) => !kept.has(path)),
  );
  if (known) return known;
  try {
    return await withFolderBeside(task.out, (work) => make(work, files, notebooks, task));
  } catch (error) {
    if (!(error instanceof LostEntryError)) throw error;
    return makeSite({ ...task, isFresh: true });
  }
}

/** What is wrong with the releases, and then with the notebooks too; null if nothing is known to be. */
export async function beforeBuild(
  files: readonly NotebookFile[],
  changed: readonly NotebookFile[],
): Promise<readonly string[] | null> {
  const mistakes = [
    ...settingsMistakes(),
    ...staleFacts(publishedReleases()),
    ...folderMistakes(files),
    ...nameMistakes(files),
    ...releaseMistakes(files),
    ...wordMistakes(changed),
  ];
  return mistakes.length > 0 ? withOthers(mistakes.map(formatProblem)) : null;
}

/** Makes the site in `work` and puts it in its place once it is checked. */
async function make(
  work: string,
  files: readonly NotebookFile[],
  notebooks: SiteNotebooks,
  { place, out, isChecked, output: { print }, sites, isFresh }: SiteTask,
): Promise<readonly string[]> {
  const site = join(work, "site");
  let scans: Scans;
  try {
    keepNotebooks(notebooks.kept.map(({ record }) => record));
    await renderPages(site, place, isFresh);
    reportStep({ stage: "Notebooks built before" });
    const pages = await notebooks.complete({ site, out });
    reportStep({ stage: "Search" });
    scans = await finishSite(site, pages, keptIndexes(sites, isFresh));
    writeSitemap(site, place, files, scans);
  } catch (error) {
    return allMistakes(error);
  } finally {
    keepNotebooks([]);
  }
  reportStep({ stage: "Types" });
  if (!(await isChecked())) return [];
  reportStep({ stage: "Addresses" });
  const settled = settleAddresses(site, place.base, files, isInCi(), scans);
  if (settled.mistakes.length > 0) return settled.mistakes;
  await drawMovedPictures(site, settled.pictures);
  writeHeaders(site, place.base);
  listFiles(site);
  const whole = notebooks.keep(site, settled.rewritten);
  replaceSite(out, site, join(work, "before"));
  settled.publish();
  sites.keep(whole);
  if (settled.added.length > 0) print(addedSentence(settled.added));
  return [];
}

/** What is told of addresses that are new. */
export function addedSentence(added: readonly string[]): string {
  const more = added.length > 3 ? `, and ${added.length - 3} more` : "";
  const count = added.length === 1 ? "1 new address" : `${added.length} new addresses`;
  return `${count} in ${folderOfData()}/permalinks.txt, to be committed: ${added.slice(0, 3).join(", ")}${more}`;
}

/** In CI nothing that is committed may change. */
export function isInCi(): boolean {
  return !["", "false", undefined].includes(process.env.CI);
}
