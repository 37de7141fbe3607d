import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { writeStaged } from "../../../lib/text/node.ts";
import { withFolderBeside } from "../../program/temporary-folder.ts";
import type { SitePlace } from "../pages/render-site.ts";
import { ownFiles, replaceSite } from "../site-folder.ts";
import { listed, permalinksFile, projectFiles, surroundings } from "./build-inputs.ts";
import { keyOf, type StandsOn } from "./key-of.ts";
import { openStore, type Store } from "./open-store.ts";

/** The sites that were built before of a project, for one place to stand, and what the project is made of now. */
export interface Sites {
  readonly store: Store;
  /** The digests of its files, as they were when the build began. */
  readonly files: ReadonlyMap<string, string>;
  /** What its results stand on beside these. */
  readonly around: StandsOn;
  /**
   * Puts the site in its place if it was built of the very same before, and `isChecked` says so; whether it could. Where it
   * is there already, byte for byte, nothing is written.
   */
  restore(out: string, isChecked: () => Promise<boolean>): Promise<boolean>;
  /** Whether the project is still what it was, but for the list of addresses: what changed meanwhile may be in a result or not. */
  isUnchanged(): boolean;
  /** Whether the types of the very same project were checked before, and right. */
  areTypesRight(): boolean;
  /** Keeps that they are. */
  keepTypes(): void;
  /** Keeps a site, by the keys of its packs; to be called when it is in its place, and all it is made of settled. */
  keep(packs: readonly string[]): void;
}

/** The keys of the packs that a site is made of. */
interface WholeSite {
  readonly packs: readonly string[];
}

/** What a store may hold, in bytes; a site of a thousand notebooks needs a tenth of it. */
const most = 4e9;

/** Opens the sites that a folder keeps. */
export function openSites(folder: string, place: SitePlace): Sites {
  const store = openStore(folder);
  const around = surroundings(place);
  const files = projectFiles();
  const keyWith = (some: ReadonlyMap<string, string>): string =>
    keyOf({ ...around, kind: "site", files: listed(some) });
  const typesKey = keyOf({
    ...around,
    kind: "types",
    files: listed([...files].filter(([path]) => path !== permalinksFile())),
  });
  const packsOfAll = (): readonly string[] => store.get<WholeSite>(keyWith(files))?.about.packs ?? [];
  return {
    store,
    files,
    around,
    restore: async (out, isChecked) => {
      const packs = packsOfAll();
      if (packs.length === 0) return false;
      if (isInPlace(out, packs, store)) {
        await isChecked();
        return true;
      }
      return withFolderBeside(out, async (work) => {
        const site = join(work, "site");
        if (!packs.every((key) => unpackTo(site, store.get(key)))) return false;
        if (await isChecked()) replaceSite(out, site, join(work, "before"));
        return true;
      });
    },
    areTypesRight: () => store.get(typesKey) !== null,
    keepTypes: () => {
      if (isSameBut(files, projectFiles(), permalinksFile())) store.put(typesKey, { about: {}, files: [] });
    },
    isUnchanged: () => isSameBut(files, projectFiles(), permalinksFile()),
    keep: (packs) => {
      const now = projectFiles();
      if (isSameBut(files, now, permalinksFile())) store.put(keyWith(now), { about: { packs }, files: [] });
      store.trim(most);
    },
  };
}

/** Whether the files of the site in a folder are those of these packs, of which the later ones have the last word. */
function isInPlace(out: string, packs: readonly string[], store: Store): boolean {
  const own = new Set(ownFiles(out));
  const seen = new Set<string>();
  for (const key of packs.toReversed()) {
    for (const [path, content] of store.get(key)?.files ?? []) {
      if (seen.has(path)) continue;
      seen.add(path);
      if (!own.has(path) || !isContentOf(join(out, path), content)) return false;
    }
  }
  return seen.size === own.size;
}

function isContentOf(file: string, content: Uint8Array): boolean {
  const there = statSync(file, { throwIfNoEntry: false });
  return there?.isFile() === true && there.size === content.length && readFileSync(file).equals(content);
}

function unpackTo(site: string, pack: ReturnType<Store["get"]>): boolean {
  for (const [path, content] of pack?.files ?? []) writeStaged(join(site, path), content);
  return pack !== null;
}

function isSameBut(
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
  but: string,
): boolean {
  const paths = new Set([...before.keys(), ...now.keys()]);
  return [...paths].every((path) => path === but || before.get(path) === now.get(path));
}
