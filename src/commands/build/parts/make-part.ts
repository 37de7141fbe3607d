import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { buildOnly } from "../../../lib/release/node.ts";
import { makeOnly } from "../../../lib/site/node.ts";
import { writeStaged } from "../../../lib/text/node.ts";
import { withFolderBeside } from "../../program/temporary-folder.ts";
import type { SitePlace } from "../pages/render-site.ts";
import { listFiles, replaceSite } from "../site-folder.ts";
import {
  keyOf,
  type OfKey,
  openStore,
  type Pack,
  type SharedPlace,
  type Store,
  sha256,
} from "../store/index.ts";
import { type MadeOf, madeOf } from "./made-of.ts";
import { type Owners, ownedSlugs, ownersOf } from "./owners.ts";
import { filesFolder, type PartRecord, writeRecord } from "./part-record.ts";
import { type Shard, shardOfCompany } from "./shard.ts";

/**
 * A part of a site to be made, and the folder in which results are kept, with the place, if any, that shares them with other
 * machines; where `fresh`, none of them is taken.
 */
export interface PartTask {
  readonly shard: Shard;
  readonly place: SitePlace;
  readonly out: string;
  readonly store: string;
  readonly shared: SharedPlace | null;
  readonly fresh: boolean;
}

/** What came of a part: what an author must mend, or how many releases are in it, of which so many were made before. */
export type MadePart =
  | { readonly mistakes: readonly string[] }
  | { readonly mistakes: null; readonly releases: number; readonly reused: number };

/**
 * Makes the part of a site that has the pages and files of some releases, as if there were no others but those of
 * their companies and those that references name. What was made before of the very same release is taken from the store.
 */
export async function makePart(task: PartTask): Promise<MadePart> {
  const { shard, place, out, fresh } = task;
  const made = madeOf(place);
  const own = [...made.releases.keys()]
    .filter((id) => shardOfCompany(made.companies.companyOf(id), shard.of) === shard.number)
    .toSorted();
  const store = openStore(task.store);
  const keysOf = (ids: readonly string[]): readonly string[] => ids.map((id) => packKey(made, id));
  if (!fresh)
    await task.shared?.fetch(
      keysOf(own).filter((key) => !store.has(key)),
      task.store,
    );
  const left = own.filter((id) => fresh || !store.has(packKey(made, id)));
  return withFolderBeside(out, async (work) => {
    const [site, part] = [join(work, "rendered"), join(work, "part")];
    const ownerOf = ownersOf(ownedSlugs());
    const mistakes = await renderReleases(left, made, { site, place, ownerOf, fresh });
    if (mistakes) return { mistakes };
    const rendered = filesByRelease(site, ownerOf);
    const releases: PartRecord["releases"] = {};
    for (const id of own) {
      const files = left.includes(id)
        ? (rendered.get(id) ?? []).map((path) => [path, readFileSync(join(site, path))] as const)
        : store.get<OfKey>(packKey(made, id))?.files;
      // Another build took it away, or it is damaged.
      if (!files) return makePart({ ...task, fresh: true });
      if (left.includes(id)) keep(store, packKey(made, id), files);
      for (const [path, content] of files) writeStaged(join(part, filesFolder, path), content);
      const sums = files.map(([path, content]) => [path, sha256(content)] as const);
      releases[id] = { key: made.releases.get(id) ?? "", files: Object.fromEntries(sums) };
    }
    writeRecord(part, { format: 1, shard, place, common: made.common, releases });
    listFiles(part);
    replaceSite(out, part, join(work, "before"));
    await task.shared?.share(keysOf(left), task.store);
    return { mistakes: null, releases: own.length, reused: own.length - left.length };
  });
}

function keep(store: Store, key: string, files: Pack<OfKey>["files"]): void {
  store.put<OfKey>(key, { about: { key }, files });
}

const packKey = ({ releases }: MadeOf, id: string): string =>
  keyOf({ kind: "files of a release", of: releases.get(id) ?? "" });

interface RenderedPlace {
  readonly site: string;
  readonly place: SitePlace;
  readonly ownerOf: Owners;
  readonly fresh: boolean;
}

/** Renders the pages of some releases and the files beside them into a folder; gives what an author must mend. */
async function renderReleases(
  ids: readonly string[],
  { beside, companies }: MadeOf,
  { site, place, ownerOf, fresh }: RenderedPlace,
): Promise<readonly string[] | null> {
  if (ids.length === 0) return null;
  const made = new Set(ids);
  const known = ids.flatMap((id) => [id, ...(beside.get(id) ?? [])]);
  buildOnly(new Set([...known, ...known.map((id) => companies.companyOf(id))]));
  makeOnly((address) => made.has(ownerOf(address) ?? ""));
  try {
    const { renderPart } = await import("./render-part.ts");
    return await renderPart(site, place, fresh);
  } finally {
    buildOnly(null);
    makeOnly(null);
  }
}

/**
 * The files of each release in a rendered site. What all pages share, and what is copied from the author's folder, is
 * there where parts are merged.
 */
function filesByRelease(site: string, ownerOf: Owners): ReadonlyMap<string | null, readonly string[]> {
  if (!existsSync(site)) return new Map();
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map(({ parentPath, name }) => relative(site, join(parentPath, name)).replaceAll("\\", "/"));
  const made = files.filter((path) => !existsSync(join("public", path)));
  return Map.groupBy(made.toSorted(), (path) => ownerOf(`/${path}`));
}
