import { setDataFolder } from "./program/data-folder.ts";
import "./build/keep-memory-low.ts";
import "./program/keep-compiled.ts";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { SitePlace } from "./build/pages/render-site.ts";
import { countPages, readOut, shownFolder } from "./build/site-folder.ts";
import { openSites } from "./build/store/index.ts";
import { checkBeside } from "./check/check-beside.ts";
import type { Output } from "./program/output.ts";
import { callersPath, runCommand, UsageError } from "./program/run-command.ts";
import { showProgress } from "./program/show-progress.ts";

/**
 * `build [--data DIR] [--base PATH] [--site ORIGIN] [--out DIR] [--types] [--fresh] [--store DIR] [--shard 3/16]`: builds the site into `dist`, or into another folder, to stand at
 * `/` or below PATH, at the host ORIGIN, of the releases in `data` or DIR, which its pages name if it is known. What an author must mend is told in one
 * line each, returns 1, and leaves the last good site as it was: the new one takes its place only when it is complete.
 * With `--types` it also checks what `check` does, meanwhile; where that finds mistakes, they are what is told.
 * What was made before of the same is taken from the store, in `node_modules/.cache/tieout/site` or in DIR; with `--fresh`
 * nothing is, and all is made anew. A store of parts may be an address, `https://…`, which machines share. With `--shard 3/16` it builds the third of sixteen parts of the site into a folder of
 * its own, `parts/3-of-16`, for `merge`; types are checked once for all of them, by `check`.
 */
export async function runBuild(args: readonly string[], output: Output): Promise<number> {
  const started = performance.now();
  const { shard, ...task } = readArguments(args);
  if (shard !== null) {
    const { buildPart } = await import("./build/parts/index.ts");
    return buildPart(shard, task, output);
  }
  const { place, out, types, fresh, store, address } = task;
  if (address !== null) throw new UsageError(forParts);
  const sites = openSites(store, place);
  const checksTypes = types && (fresh || !sites.areTypesRight());
  const checking = checksTypes ? checkBeside(output, fresh) : Promise.resolve(0);
  const isChecked = (): Promise<boolean> => checking.then((count) => count === 0);
  let isReused = false;
  const build = async (): Promise<readonly string[]> => {
    isReused = !fresh && (await sites.restore(out, isChecked));
    if (isReused) return [];
    const { makeSite } = await import("./build/make-site.ts");
    return makeSite({ place, out, isChecked, output, sites, isFresh: fresh });
  };
  const [check, built] = await Promise.allSettled([isChecked(), showProgress(output, build)]);
  if (check.status === "rejected") throw check.reason;
  if (!check.value) return 1;
  if (checksTypes) sites.keepTypes();
  if (built.status === "rejected") throw built.reason;
  for (const mistake of built.value) output.warn(mistake);
  if (built.value.length > 0) return 1;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const reused = isReused ? ", all as they were built before" : "";
  output.print(`${countPages(out)} pages in ${seconds} s, in ${shownFolder(out)}${reused}`);
  return 0;
}

const options = {
  base: { type: "string", default: "/" },
  site: { type: "string" },
  out: { type: "string" },
  shard: { type: "string" },
  types: { type: "boolean", default: false },
  fresh: { type: "boolean", default: false },
  store: { type: "string" },
  data: { type: "string" },
} as const;

interface Arguments {
  readonly place: SitePlace;
  readonly out: string;
  readonly types: boolean;
  readonly fresh: boolean;
  /** The folder in which results are kept. */
  readonly store: string;
  /** The address of a store that machines share; null where there is none. */
  readonly address: string | null;
  /** The text after `--shard`; null for the whole site. */
  readonly shard: string | null;
}

function readArguments(args: readonly string[]): Arguments {
  const { values } = parseArgs({ args: [...args], options });
  setDataFolder(values.data);
  if (!/^[\w./~-]*$/.test(values.base)) {
    throw new UsageError(`"${values.base}" is no path below a site; write one such as /reports/`);
  }
  const { shard = null } = values;
  const out = readOut(values.out ?? (shard === null ? "dist" : `parts/${shard.replace("/", "-of-")}`));
  const base = `/${values.base}/`.replace(/\/+/g, "/");
  const place = values.site === undefined ? { base } : { base, site: originOf(values.site) };
  const { types, fresh } = values;
  return { place, out, types, fresh, shard, ...readStore(values.store, process.env.TIEOUT_STORE) };
}

/** Where an address is given and the environment names a folder, what the address brings is kept in that. */
function readStore(given: string | undefined, set = ""): Pick<Arguments, "store" | "address"> {
  const kept = given ?? set;
  const folder = [kept, set].find((text) => text !== "" && !isAddress(text));
  const store = folder === undefined ? "node_modules/.cache/tieout/site" : resolve(callersPath(folder));
  return { store, address: isAddress(kept) ? readAddress(kept) : null };
}

const isAddress = (text: string): boolean => /^https?:/i.test(text);

const forParts =
  "a store at an address is for the parts of a site; name a folder, or build a part with --shard 1/4";

function readAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && url.search === "" && url.hash === "") return text;
  throw new UsageError("the store is no address; write one such as https://cache.example.org/tieout");
}

function originOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
  throw new UsageError(`"${text}" is no host; write one such as https://example.org, and its path as --base`);
}

if (import.meta.main) await runCommand(runBuild);
