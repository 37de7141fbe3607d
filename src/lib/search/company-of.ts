/** A company, and where its pages stand below the base of the site: `releases/fern-2024-q1/`. */
export interface CompanyPaths {
  readonly name: string;
  readonly paths: readonly string[];
}

/** The name of the company of an address, which holds the base path; null of what is of no one company. */
export type CompanyOf = (url: string) => string | null;

/** Finds companies by where their pages stand; null where there are not several, and nothing need be told apart. */
export function findCompany(companies: readonly CompanyPaths[], base: string): CompanyOf | null {
  if (companies.length < 2) return null;
  const names = new Map(companies.flatMap(({ name, paths }) => paths.map((path) => [path, name] as const)));
  return (url) => {
    const [path = ""] = url.slice(base.length).split(/[?#]/, 1);
    const folders = [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index + 1));
    return folders.map((folder) => names.get(folder)).findLast((name) => name !== undefined) ?? null;
  };
}
