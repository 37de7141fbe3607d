import { reportStep } from "../program/report-step.ts";
import { nameLiveData } from "./name-live-data.ts";
import { renderSite, type SitePlace } from "./render-site.ts";

/** Makes the pages of a site, and the files beside them, in a folder. */
export async function renderPages(site: string, place: SitePlace): Promise<void> {
  reportStep({ stage: "Bundling" });
  await renderSite(site, place);
  nameLiveData(site);
}
