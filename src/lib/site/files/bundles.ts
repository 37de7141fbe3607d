/** A file that is bundled of the code of the project: a module, or a page for a frame. */
export interface SiteBundle {
  readonly text: string;
  /** What stands in its name; null while editing, when it has one name. */
  readonly hash: string | null;
}

/** What a site bundles: the library that runs notebooks elsewhere, and what its desk runs, in the page and in the frame. */
export interface SiteBundles {
  readonly library: SiteBundle;
  readonly deskScript: SiteBundle;
  readonly deskFrame: SiteBundle;
  /** What that frame takes where a notebook has formulas. */
  readonly formulas: SiteBundle;
}

type Makers = { readonly [Name in keyof SiteBundles]?: () => Promise<SiteBundle> } & {
  /**
   * A module that cells of the notebook at a path import, as a script that leaves it in the variable `imported`; null where it
   * cannot be one.
   */
  readonly importScript?: (path: string, from: string) => Promise<string | null>;
};

let makers: Makers = {};

/** Says how these are made, each of which is asked for when it is needed. */
export function useBundles(make: Makers): void {
  makers = make;
}

/** What `importScript` of these makes; null where nobody has said how. */
export async function importScript(path: string, from: string): Promise<string | null> {
  return (await makers.importScript?.(path, from)) ?? null;
}

/** One of them; null where nobody has said how it is made. */
export async function siteBundle(name: keyof SiteBundles): Promise<SiteBundle | null> {
  return (await makers[name]?.()) ?? null;
}
