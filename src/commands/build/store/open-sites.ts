import { join } from "node:path";
import { writeStaged } from "../../../lib/text/node.ts";
import { withFolderBeside } from "../../program/temporary-folder.ts";
import type { SitePlace } from "../pages/render-site.ts";
import { ownFiles, replaceSite } from "../site-folder.ts";
import { listed, permalinksFile, projectFiles, surroundings } from "./build-inputs.ts";
import { keyOf, type StandsOn } from "./key-of.ts";
import { openStore, type Store } from "./open-store.ts";
import { type FileDigest, standsIn } from "./standing-files.ts";

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
  /** Keeps what a site is made of; to be called when it is in its place, and all that it stands on settled. */
  keep(site: WholeSite): void;
}

/** What a site is made of: the keys of its packs, in the order in which they are to be unpacked, and all its files. */
export interface WholeSite {
  readonly packs: readonly string[];
  readonly files: readonly FileDigest[];
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
  return {
    store,
    files,
    around,
    restore: async (out, isChecked) => {
      const whole = store.get<WholeSite>(keyWith(files))?.about;
      if (!whole) return false;
      const { packs } = whole;
      if (isInPlace(out, whole)) {
        for (const key of packs) store.use(key);
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
    keep: (site) => {
      const now = projectFiles();
      if (isSameBut(files, now, permalinksFile())) store.put(keyWith(now), { about: site, files: [] });
      store.trim(most);
    },
  };
}

/** Whether a folder has all files of a site, and no others that are its own. */
function isInPlace(out: string, { files }: WholeSite): boolean {
  return ownFiles(out).length === files.length && files.every((file) => standsIn(out, file));
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
