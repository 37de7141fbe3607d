import type { Site } from "./site.ts";

/** Where what is bundled of the project stands: in a built site, whose hosts let browsers and programs keep it, by a hash of it. */
export const bundleHrefs = {
  /** The library that runs notebooks elsewhere. */
  library: bundle("tieout", "js"),
  /** What the page runs on which a reader changes a copy of a notebook. */
  deskScript: bundle("desk", "js"),
  /** The frame in which that runs a notebook, which is no page of the site. */
  deskFrame: bundle("desk-frame", "htm"),
  formulas: bundle("formulas", "js"),
};

function bundle(name: string, extension: string): (site: Site, hash: string | null) => string {
  return ({ base }, hash) => `${base}lib/${name}${hash === null ? "" : `.${hash}`}.${extension}`;
}
