import { cpSync } from "node:fs";
import { join, resolve } from "node:path";
import { siteWriter } from "../../../lib/site/node.ts";
import { withFolderBeside } from "../../program/temporary-folder.ts";
import { bundledNotebooks } from "./bundled-notebooks.ts";
import { expectProgram, knownProgram, programKey } from "./pages-program.ts";

/** Where a site is to stand: below which path, and of which host, `https://example.org`, if that is known. */
export interface SitePlace {
  readonly base: string;
  readonly site?: string;
}

/**
 * Renders the pages of a site, and writes the files beside them, into a folder. What renders them is bundled, or, unless
 * `isFresh`, what was bundled before of the same.
 */
export async function renderSite(outDir: string, place: SitePlace, isFresh = false): Promise<void> {
  // Astro keeps what the caller's environment says of these, and a site for development would not refuse mistakes.
  for (const name of ["BASE_URL", "DEV", "MODE", "PROD", "SITE", "SSR"]) delete process.env[name];
  process.env.NODE_ENV = "production";
  if ((await bundledNotebooks()).length > 0) return bundleAndRender(outDir, place);
  const key = programKey(place);
  const known = isFresh ? null : knownProgram(key);
  if (known) {
    const { runProgram } = await import("./run-program.ts");
    return runProgram(known, resolve(outDir), place);
  }
  expectProgram({ key, isStill: () => programKey(place) === key });
  try {
    await bundleAndRender(outDir, place);
  } finally {
    expectProgram(null);
  }
}

/** Astro's own lines stay out: what it would say of an error comes with the error. */
async function bundleAndRender(outDir: string, place: SitePlace): Promise<void> {
  process.env.ASTRO_TELEMETRY_DISABLED = "1";
  const astro = await import("astro");
  const into = async (folder: string): Promise<void> => {
    try {
      await astro.build({ root: process.cwd(), ...place, outDir: folder, logLevel: "silent" });
    } catch (error) {
      // Before the folder is removed, in which files may be written meanwhile.
      await siteWriter()?.abandon();
      throw error;
    }
  };
  if (outDir.startsWith(join(process.cwd(), "/"))) return into(outDir);
  // For a site elsewhere Astro keeps its parts in one folder of the project, where two builds would meet.
  await withFolderBeside(".astro/site", async (work) => {
    await into(join(work, "site"));
    cpSync(join(work, "site"), outDir, { recursive: true });
  });
}
