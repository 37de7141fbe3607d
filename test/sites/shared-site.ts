import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { type BuildResult, TemporarySite } from "./temporary-site.ts";

/** A built site that no test changes. */
export interface SharedSite extends BuildResult {
  /** The project. */
  readonly folder: string;
  /** The site. */
  readonly dist: string;
}

/** Where in the world the site of the project is built, and by whom. */
export const sharedPlace = {
  TZ: "Pacific/Kiritimati",
  LC_ALL: "de_DE.UTF-8",
  LANG: "de_DE.UTF-8",
  USER: "one",
  LOGNAME: "one",
};

const reports = ["--base", "/reports/", "--site", "https://example.org"];

/** How each is made, by a name. */
const makers = {
  /** The project's own, at the root of a host that is not known. */
  project: () => {
    const site = new TemporarySite();
    Object.assign(site.env, sharedPlace, { HOME: mkdtempSync(join(tmpdir(), "home-")) });
    return made(site);
  },
  /** The project's own, below a folder of a known host. */
  "project-reports": () => made(new TemporarySite(), ...reports),
  /** Two notebooks over one release. */
  fern: () => made(new TemporarySite("fern")),
  /** The same, below a folder, and with no list of its addresses. */
  "fern-reports": () => {
    const site = new TemporarySite("fern");
    rmSync(join(site.folder, "data/permalinks.txt"));
    return made(site, "--base", "reports");
  },
  /** Three releases of two companies, and two of their reconciliations frozen. */
  moss: () => frozen("moss", ["moss-2012/adjusted/2012", "adjusted/2013"]),
  /** Markup, scripts and formulas in all that is free text, and a frozen page of it; below a folder of a known host. */
  hostile: () => frozen("hostile", ["adjusted/2012"], ...reports),
  /** Notebooks with every kind of control, with a cell that fails, and with a table that changes. */
  live: () => {
    const site = new TemporarySite("fern");
    cpSync("test/browser/live-site", join(site.folder, "src/notebooks"), { recursive: true });
    return made(site);
  },
} satisfies Record<string, () => Made>;

interface Made extends BuildResult {
  readonly site: TemporarySite;
}

/** The day on which reconciliations of shared sites are frozen. */
export const frozenOn = "2013-02-07";

function frozen(name: string, reconciliations: readonly string[], ...args: readonly string[]): Made {
  const site = new TemporarySite(name);
  const result = site.run("freeze", "--date", frozenOn, ...reconciliations);
  return result.code === 0 && result.warned === "" ? made(site, ...args) : { ...result, site };
}

/** The name of a shared site. */
export type SharedName = keyof typeof makers;

function made(site: TemporarySite, ...args: readonly string[]): Made {
  return { ...site.build(...args), site };
}

/** In milliseconds, on a machine that is busy with other things. */
const longestBuild = 280_000;

/**
 * A site that tests share: in one run it is built once, by the test that asks first, and others wait for it.
 *
 * @throws Error if it does not build without a word of warning
 */
export async function sharedSite(name: SharedName): Promise<SharedSite> {
  const file = join(tmpdir(), `shared-${name}.json`);
  if (isFirst(name)) make(name, file);
  const until = Date.now() + longestBuild;
  while (!existsSync(file)) {
    if (Date.now() > until) throw new Error(`${name} was not built in time by whoever began it`);
    await setTimeout(100);
  }
  const site = JSON.parse(readFileSync(file, "utf8")) as SharedSite;
  if (site.code !== 0 || site.warned !== "") throw new Error(`${name} does not build:\n${site.warned}`);
  return site;
}

/** The temporary folder is that of one run of the tests; of all who would make a folder there, one can. */
function isFirst(name: SharedName): boolean {
  try {
    mkdirSync(join(tmpdir(), `shared-${name}`));
    return true;
  } catch {
    return false;
  }
}

function make(name: SharedName, file: string): void {
  const { site, ...result } = makers[name]();
  const told: SharedSite = { ...result, folder: site.folder, dist: join(site.folder, "dist") };
  writeFileSync(`${file}.part`, JSON.stringify(told));
  renameSync(`${file}.part`, file);
}

if (import.meta.main) await sharedSite(process.argv[2] as SharedName);
