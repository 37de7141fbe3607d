import type { Site } from "../../addresses/index.ts";
import { type Desk, openDesk, type ReleasedReconciliation } from "../../analysis/index.ts";
import { releasedReconciliations } from "../../analysis/node.ts";
import { type CheckedRelease, type Expectation, toExpectations } from "../../checks/index.ts";
import { checkFolder } from "../../checks/node.ts";
import type { Notebook } from "../../notebook/index.ts";
import type { Release } from "../../release/index.ts";
import { allReleases, dataStamp, publishedReleases } from "../../release/node.ts";
import { keepLatest } from "../../text/index.ts";
import { folderOfData } from "../../text/node.ts";
import { Prints, printsOf } from "../prints/index.ts";
import { CardIds } from "./card-ids.ts";
import { openPage, type ReleasePage } from "./page.ts";
import { WrittenCards } from "./written-cards.ts";

/** A release with all that its pages are made of. */
export interface SiteRelease extends CheckedRelease {
  readonly desk: Desk;
  /** Of several releases that are read as one: the same by the word that was said first. */
  readonly first?: Release;
  readonly reconciliations: readonly ReleasedReconciliation[];
  /** What its cards tell of what it prints. */
  readonly prints: Prints;
  /** A new page of this release, without cards yet; `ids` are shared by those that stand in one document. */
  page(ids?: CardIds): ReleasePage;
}

/**
 * While editing, every change of a notebook opens the site again; as long as neither data nor expectations change, the
 * checks are the same.
 */
const latest = keepLatest<ReadonlyMap<string, SiteRelease>>();

/** The releases of the data folder, by id, checked against what the notebooks expect. */
export function openSite(
  site: Site,
  notebooks: readonly Notebook[],
  { dataFolder = folderOfData(), withDrafts = false }: { dataFolder?: string; withDrafts?: boolean } = {},
): ReadonlyMap<string, SiteRelease> {
  const stated = notebooks.map((one) => [String(one.frontmatter.release), expectationsOf(one)] as const);
  const ids = (withDrafts ? allReleases : publishedReleases)(dataFolder);
  const key = JSON.stringify([site, ids, dataStamp(dataFolder), stated.filter(([, own]) => own.length > 0)]);
  return latest(key, () => {
    const entries = ids.map((id) => {
      const own = stated.flatMap(([release, expectations]) => (release === id ? expectations : []));
      return [
        id,
        toSiteRelease(site, checkFolder(id, own, { dataFolder, anew: false }), dataFolder),
      ] as const;
    });
    return new Map(entries);
  });
}

function expectationsOf({ frontmatter, frontmatterPlaces, path }: Notebook): readonly Expectation[] {
  return toExpectations(frontmatter.expect, path, frontmatterPlaces.expect?.line);
}

function toSiteRelease(site: Site, checked: CheckedRelease, dataFolder: string): SiteRelease {
  const { release, checks } = checked;
  const desk = openDesk(release, checks);
  const written = new WrittenCards();
  const prints = new Prints(printsOf(release, checks));
  const page = (ids?: CardIds): ReleasePage => openPage({ site, release, checks, prints }, written, ids);
  return { ...checked, desk, reconciliations: releasedReconciliations(desk, dataFolder), prints, page };
}

/** A page of each release, for one document that shows figures of them all: no two cards on it have one id. */
export function pagesTogether(releases: Iterable<SiteRelease>): ReadonlyMap<SiteRelease, ReleasePage> {
  const ids = new CardIds();
  return new Map([...releases].map((release) => [release, release.page(ids)]));
}
