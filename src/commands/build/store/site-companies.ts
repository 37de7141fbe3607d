import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { companyIdOf, releaseNames } from "../../../lib/company/index.ts";
import { listDrafts, publishedReleases } from "../../../lib/release/node.ts";
import { folderOfData } from "../../../lib/text/node.ts";

/** The companies of the published releases: those of one company are read together, stand in one part, and have a page together. */
export class SiteCompanies {
  readonly #companies: ReadonlyMap<string, string>;
  readonly #releases: ReadonlyMap<string, readonly string[]>;

  /** Of the company of each release, by the id of that. */
  constructor(companies: ReadonlyMap<string, string>) {
    this.#companies = companies;
    const groups = Map.groupBy([...companies.keys()].toSorted(), (id) => this.companyOf(id));
    this.#releases = groups;
  }

  companyOf(release: string): string {
    return this.#companies.get(release) ?? release;
  }

  /** All releases of the company of one, in the order of their ids. */
  besides(release: string): readonly string[] {
    return this.#releases.get(this.companyOf(release)) ?? [];
  }

  /** The release that stands for a company: what is of several of its releases is kept with it. */
  firstOf(company: string): string | null {
    return this.#releases.get(company)?.[0] ?? null;
  }

  /** The release with which a notebook is kept, by what it says that it is over: a release, a company, or several releases. */
  keeperOf(over: string): string {
    if (this.#companies.has(over)) return over;
    const [name = ""] = releaseNames(over);
    return this.firstOf(this.#companies.get(name) ?? name) ?? over;
  }
}

/** The companies of the project as it is, by what lies in the folders: of a release that cannot be read, it is itself. */
export function readSiteCompanies(dataFolder = folderOfData()): SiteCompanies {
  const added = new Map(listDrafts(dataFolder).map(({ release, company }) => [release, company]));
  const companyOf = (id: string): string => {
    const declared = existsSync(join(dataFolder, id, "release.json"));
    return declared ? declaredCompany(id, dataFolder) : (added.get(id) ?? id);
  };
  return new SiteCompanies(new Map(publishedReleases(dataFolder).map((id) => [id, companyOf(id)])));
}

function declaredCompany(id: string, dataFolder: string): string {
  const text = readFileSync(join(dataFolder, id, "release.json"), "utf8");
  // The rest may be broken, which is told of where the release is built.
  const [, issuer = '""'] = /"issuer"\s*:\s*("(?:[^"\\]|\\.)*")/.exec(text) ?? [];
  try {
    return companyIdOf({ id, issuer: String(JSON.parse(issuer)) });
  } catch {
    return id;
  }
}
