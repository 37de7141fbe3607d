import { takeProblems } from "../../../lib/site/node.ts";
import { authorMistakes, ProblemsError } from "../../../lib/text/index.ts";
import { reportStep } from "../../program/report-step.ts";
import { nameLiveData } from "../name-live-data.ts";
import { renderSite, type SitePlace } from "./render-site.ts";

/**
 * Makes the pages of a site, and the files beside them, in a folder; where `isFresh`, with nothing that was bundled before.
 *
 * @throws ProblemsError with what authors must mend in any of its notebooks
 */
export async function renderPages(site: string, place: SitePlace, isFresh = false): Promise<void> {
  reportStep({ stage: "Bundling" });
  try {
    await renderSite(site, place, isFresh);
  } catch (error) {
    refuse(takeProblems(), error);
    throw error;
  }
  refuse(takeProblems());
  nameLiveData(site);
}

/** What a notebook with mistakes gives may fail later, in words that are none of its author's. */
function refuse(problems: ReturnType<typeof takeProblems>, error?: unknown): void {
  if (problems.length > 0) throw new ProblemsError([...problems, ...(authorMistakes(error) ?? [])]);
}
