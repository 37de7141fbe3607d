import { readPublishedFiles } from "../../mistakes/notebook-files.ts";
import { reportStep } from "../../program/report-step.ts";
import { allMistakes } from "../all-mistakes.ts";
import { beforeBuild } from "../make-site.ts";
import { renderPages } from "../pages/render-pages.ts";
import type { SitePlace } from "../pages/render-site.ts";

/** Makes the pages of a part of a site, and the files beside them, in a folder; gives what an author must mend. */
export async function renderPart(
  site: string,
  place: SitePlace,
  isFresh = false,
): Promise<readonly string[] | null> {
  reportStep({ stage: "Checks of releases and words" });
  const files = readPublishedFiles();
  const known = await beforeBuild(files, files);
  if (known) return known;
  try {
    await renderPages(site, place, isFresh);
    return null;
  } catch (error) {
    return allMistakes(error);
  }
}
