import { join } from "node:path";
import { formatProblem } from "../../../lib/text/index.ts";
import { drawMovedPictures } from "../../addresses/draw-moved-pictures.ts";
import { settleAddresses } from "../../addresses/settle-addresses.ts";
import { folderMistakes } from "../../mistakes/folder-mistakes.ts";
import { nameMistakes } from "../../mistakes/name-mistakes.ts";
import { readPublishedFiles } from "../../mistakes/notebook-files.ts";
import { settingsMistakes } from "../../mistakes/settings-mistakes.ts";
import type { Output } from "../../program/output.ts";
import { reportStep } from "../../program/report-step.ts";
import { withFolderBeside } from "../../program/temporary-folder.ts";
import { allMistakes } from "../all-mistakes.ts";
import { finishSite } from "../finish-site.ts";
import { writeHeaders } from "../host-headers.ts";
import { addedSentence, isInCi } from "../make-site.ts";
import { renderPages } from "../pages/render-pages.ts";
import type { SitePlace } from "../pages/render-site.ts";
import { listFiles, replaceSite } from "../site-folder.ts";
import { writeSitemap } from "../write-sitemap.ts";
import { joinParts } from "./join-parts.ts";
import type { SitePart } from "./part-record.ts";

/** Parts that fit together, where their site is to stand, and where its files are to lie. */
export interface MergeTask {
  readonly parts: readonly SitePart[];
  readonly place: SitePlace;
  readonly out: string;
  readonly output: Output;
}

/**
 * Makes the pages of the whole site, puts those of its parts beside them, and what is made of all: search, sitemap,
 * redirects, the list of addresses. Puts it in its place once it is checked; returns what an author must mend. What is of
 * one release was checked when its part was made.
 */
export async function mergeSite(task: MergeTask): Promise<readonly string[]> {
  const files = readPublishedFiles();
  const mistakes = [...settingsMistakes(), ...folderMistakes(files), ...nameMistakes(files)];
  if (mistakes.length > 0) return mistakes.map(formatProblem);
  return withFolderBeside(task.out, async (work) => {
    try {
      return await merge(work, task);
    } catch (error) {
      return allMistakes(error);
    }
  });
}

async function merge(work: string, { parts, place, out, output }: MergeTask): Promise<readonly string[]> {
  const [site, files] = [join(work, "site"), readPublishedFiles()];
  await renderPages(site, place);
  reportStep({ stage: "Parts" });
  const refused = joinParts(parts, site);
  if (refused.length > 0) return refused;
  reportStep({ stage: "Search" });
  const scans = await finishSite(site);
  writeSitemap(site, place, files, scans);
  reportStep({ stage: "Addresses" });
  const settled = settleAddresses(site, place.base, files, isInCi(), scans);
  if (settled.mistakes.length > 0) return settled.mistakes;
  await drawMovedPictures(site, settled.pictures);
  writeHeaders(site, place.base);
  listFiles(site);
  replaceSite(out, site, join(work, "before"));
  settled.publish();
  if (settled.added.length > 0) output.print(addedSentence(settled.added));
  return [];
}
