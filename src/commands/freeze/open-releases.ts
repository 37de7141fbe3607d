import { compileNotebook } from "../../lib/notebook/node.ts";
import type { SiteRelease } from "../../lib/show/index.ts";
import { openSite } from "../../lib/show/node.ts";
import type { NotebookFile } from "../mistakes/notebook-files.ts";

/** The releases of the data folder, checked against what the notebooks expect, as the build opens them. */
export function openReleases(files: readonly NotebookFile[]): readonly SiteRelease[] {
  const notebooks = files.map(({ source, path }) => ({
    ...compileNotebook(source, path).notebook,
    imports: {},
    modules: {},
  }));
  return [...openSite({ base: "/" }, notebooks).values()];
}
