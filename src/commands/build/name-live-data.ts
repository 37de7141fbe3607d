import { existsSync, globSync, readdirSync, readFileSync, renameSync, rmdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { bundleHrefs, hrefs } from "../../lib/addresses/index.ts";
import { liveHash } from "../../lib/live/index.ts";
import { bundleHash } from "./kept-bundle.ts";

/**
 * Names what live pages load by its content, as these pages do: `live/fern/profit.json` is `live/fern-profit.81c8f0a2b3d4.json`
 * then. Who renders a site wants to know its files before notebooks have run.
 */
export function nameLiveData(site: string): void {
  for (const href of [
    bundleHrefs.library,
    bundleHrefs.deskScript,
    bundleHrefs.deskFrame,
    bundleHrefs.formulas,
  ])
    nameBundle(site, href);
  const folder = join(site, "live");
  for (const file of globSync("**/*.{json,js}", { cwd: folder }).sort()) {
    const path = join(folder, file);
    const slug = file.replaceAll("\\", "/").replace(/\.\w+$/, "");
    const hash = liveHash(readFileSync(path, "utf8"));
    const named = file.endsWith(".js") ? hrefs.liveCode : hrefs.liveData;
    renameSync(path, join(site, named({ base: "" }, slug, hash)));
    if (dirname(path) !== folder && readdirSync(dirname(path)).length === 0) rmdirSync(dirname(path));
  }
}

/** Who asks for it says its name already. */
function nameBundle(site: string, href: typeof bundleHrefs.library): void {
  const path = join(site, href({ base: "" }, null));
  if (!existsSync(path)) return;
  const hash = bundleHash(readFileSync(path, "utf8"));
  renameSync(path, join(site, href({ base: "" }, hash)));
}
