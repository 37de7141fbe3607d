import { readFileSync } from "node:fs";
import { join } from "node:path";
import { guideSlug, hrefs } from "../../lib/addresses/index.ts";
import type { FrozenNote, FrozenNotebook } from "../../lib/frozen/index.ts";
import { freezeNotebook, sealRecord } from "../../lib/frozen/node.ts";
import { historyOf } from "../../lib/notebook/frontmatter/index.ts";
import { loadRelease } from "../../lib/release/node.ts";
import { slugOf } from "../../lib/show/index.ts";
import { suggestion } from "../../lib/text/index.ts";
import { renderSite } from "../build/pages/render-site.ts";
import { type NotebookFile, releaseIn } from "../mistakes/notebook-files.ts";
import { UsageError } from "../program/run-command.ts";
import { withFolderBeside } from "../program/temporary-folder.ts";

/**
 * Records of the notebooks that are named, as their pages are now: the site is rendered for it, beside the last one.
 *
 * @throws UsageError for the name of no notebook
 */
export async function freezeNotebooks(
  names: readonly string[],
  files: readonly NotebookFile[],
  note: FrozenNote,
): Promise<readonly FrozenNotebook[]> {
  const wanted = [...new Set(names.map((name) => notebookNamed(name, files)))];
  return withFolderBeside("dist", async (work) => {
    const site = join(work, "site");
    await renderSite(site, { base: "/" });
    return wanted.map((file) => sealRecord(contentIn(site, file), note));
  });
}

function contentIn(site: string, file: NotebookFile): ReturnType<typeof freezeNotebook> {
  const slug = slugOf(file);
  const page = readFileSync(join(site, hrefs.notebook({ base: "/" }, slug), "index.html"), "utf8");
  const { title, description, ...rest } = file.frontmatter.data;
  const head = {
    title: String(title ?? file.path),
    standfirst: String(description ?? ""),
    author: historyOf(rest).authors.join(", ") || "Tieout",
  };
  return freezeNotebook({ slug, source: file.source, page, ...head }, loadRelease(releaseIn(file)));
}

/**
 * The notebook of a slug, or of an address.
 *
 * @throws UsageError for the name of no notebook
 */
export function notebookNamed(name: string, files: readonly NotebookFile[]): NotebookFile {
  const wanted = name
    .replace(/^\/?(?:releases\/(?=[^/]+\/notebooks\/)|notebooks\/)/, "")
    .replace("/notebooks/", "/")
    .replace(/\/$/, "");
  const all = files.filter((file) => slugOf(file) !== guideSlug);
  const found = all.find((file) => slugOf(file) === wanted);
  if (found) return found;
  const slugs = all.map(slugOf);
  const list = `what can be frozen is ${slugs.join(", ") || "nothing"}`;
  const meant = suggestion(wanted, new Set(slugs));
  const what = `there is no notebook "${name}"`;
  throw new UsageError(meant ? `${what}; ${meant} (${list})` : `${what}; ${list}`);
}
