import { cpSync, existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { RouteData, SSRManifest } from "astro";
import { DoubledAddressError, siteWriter } from "../../../lib/site/node.ts";
import { writeStaged } from "../../../lib/text/node.ts";
import { withFolderBeside } from "../../program/temporary-folder.ts";
import type { PagesProgram } from "./pages-program.ts";
import { inProject } from "./project-marks.ts";
import type { SitePlace } from "./render-site.ts";
import { useSiteBundles } from "./site-bundles.ts";
import { openPages, type SitePages } from "./site-pages.ts";

const copied = "public";

/** Renders a site into a folder with what was bundled before, as Astro does when it has bundled it. */
export async function runProgram(
  program: PagesProgram,
  outDir: string,
  { base, site }: SitePlace,
): Promise<void> {
  useSiteBundles(false);
  const pages = openPages({ folder: outDir, base: base.replace(/\/*$/, "/"), copied: resolve(copied) });
  if (existsSync(copied)) cpSync(copied, outDir, { recursive: true });
  try {
    await withFolderBeside(".astro/pages", async (folder) => {
      for (const [path, content] of program.files) {
        if (path.startsWith("site/")) writeStaged(join(outDir, path.slice("site/".length)), content);
        else writeStaged(join(folder, path), inProject(content));
      }
      const app = await openApp(join(folder, "program", program.about.entry), program);
      await renderAll(app, outDir, { base, origin: site ?? "http://localhost:4321" }, pages);
    });
    await pages.finish();
  } catch (error) {
    // Before the folder is removed, in which files may be written meanwhile.
    await siteWriter()?.abandon();
    throw error;
  }
}

/** What Astro bundles to render pages, of the version that the lock file names. */
interface App {
  readonly manifest: SSRManifest;
  setInternals(internals: object): void;
  setOptions(options: object): void;
  render(request: Request, options: { readonly routeData: RouteData }): Promise<Response>;
}

async function openApp(entry: string, { about: { styles } }: PagesProgram): Promise<App> {
  const { app }: { readonly app: App } = await import(pathToFileURL(resolve(entry)).href);
  app.setInternals({ pagesByKeys: new Map(styles), entrySpecifierToBundleMap: new Map() });
  const silent = { options: { destination: { write: () => {} } } };
  app.setOptions({ settings: { scripts: [] }, logger: silent });
  return app;
}

async function renderAll(
  app: App,
  outDir: string,
  { base, origin }: { readonly base: string; readonly origin: string },
  pages: SitePages,
): Promise<void> {
  const { StaticPaths } = await import("astro/runtime/prerender/static-paths.js");
  const all = await new StaticPaths(app).getAll();
  const seen = new Set<string>();
  for (const { pathname, route } of pages.begin(all)) {
    const address = `/${pathname.replaceAll(/^\/|\/$/g, "")}`;
    if (seen.has(address)) throw new DoubledAddressError(address);
    seen.add(address);
    const file = fileOf(address);
    const url = new URL(join(base, address === "/" ? "" : `${address}/`).replaceAll("\\", "/"), origin);
    const response = await app.render(new Request(url), { routeData: route });
    pages.rendered();
    if (response.body && !existsSync(join(copied, file)))
      writeStaged(join(outDir, file), Buffer.from(await response.arrayBuffer()));
  }
}

/** The file of a page, by its address below the base. */
function fileOf(address: string): string {
  return address === "/404" ? "404.html" : join(address, "index.html");
}
