import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writeStaged } from "../../../lib/text/node.ts";
import { withFolderBeside } from "../../program/temporary-folder.ts";
import type { SitePlace } from "../render-site.ts";
import { replaceSite } from "../site-folder.ts";
import { listed, permalinks, projectFiles, surroundings } from "./build-inputs.ts";
import { keyOf, sha256 } from "./key-of.ts";
import { openStore } from "./open-store.ts";

/** The sites that were built before. */
export interface Sites {
  /** Puts the site in its place if it was built of the very same before, and `isChecked` says so; whether it could. */
  restore(out: string, isChecked: () => Promise<boolean>): Promise<boolean>;
  /** Keeps a site that is complete; what it gives is called when the site is in its place, and all it is made of settled. */
  keep(site: string): () => void;
}

/** The keys of the packs that a site is made of. */
interface WholeSite {
  readonly packs: readonly string[];
}

/** What a store may hold, in bytes; a site of a thousand notebooks needs a tenth of it. */
const most = 4e9;

/** The sites that a folder keeps, of this project as it is now, for one place to stand. */
export function openSites(folder: string, place: SitePlace): Sites {
  const store = openStore(folder);
  const around = surroundings(place);
  const begun = projectFiles();
  const keyWith = (files: ReadonlyMap<string, string>): string =>
    keyOf({ ...around, kind: "site", files: listed(files) });
  const restoreTo = (site: string): boolean => {
    const whole = store.get<WholeSite>(keyWith(begun));
    return whole?.about.packs.every((key) => unpackTo(site, store.get(key))) ?? false;
  };
  return {
    restore: (out, isChecked) =>
      withFolderBeside(out, async (work) => {
        const site = join(work, "site");
        if (!restoreTo(site)) return false;
        if (await isChecked()) replaceSite(out, site, join(work, "before"));
        return true;
      }),
    keep: (site) => {
      const packs = groupsIn(site).map(([name, paths]) => {
        const files = paths.map((path) => [path, readFileSync(join(site, path))] as const);
        const key = keyOf({
          kind: "files",
          name,
          files: files.map(([path, text]) => `${path} ${sha256(text)}`),
        });
        if (!store.has(key)) store.put(key, { about: {}, files });
        return key;
      });
      return () => {
        const now = projectFiles();
        if (isSameBut(begun, now, permalinks)) store.put(keyWith(now), { about: { packs }, files: [] });
        store.trim(most);
      };
    },
  };
}

function unpackTo(site: string, pack: ReturnType<ReturnType<typeof openStore>["get"]>): boolean {
  for (const [path, content] of pack?.files ?? []) writeStaged(join(site, path), content);
  return pack !== null;
}

/** Whether all files are as they were, but for one: what changed while a site was built may be in it or not. */
function isSameBut(
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
  but: string,
): boolean {
  const paths = new Set([...before.keys(), ...now.keys()]);
  return [...paths].every((path) => path === but || before.get(path) === now.get(path));
}

/** The files of a site in groups of what changes together: those of one notebook, of one release, of the search. */
function groupsIn(site: string): readonly (readonly [string, readonly string[]])[] {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(site.length + 1)
        .replaceAll("\\", "/"),
    )
    .toSorted();
  return [...Map.groupBy(files, groupOf)];
}

function groupOf(path: string): string {
  const [notebook] = /^(?:releases\/[^/]+\/)?notebooks\/[^/.]+/.exec(path) ?? [];
  return notebook ?? path.split("/")[0] ?? "";
}
