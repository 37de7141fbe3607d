import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { getBrowser } from "../../src/commands/browser/get-browser.ts";
import { serve } from "../../src/commands/serve/site-server.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the built site lies, and where it is served. */
    siteFolder: string;
    siteUrl: string;
    /** The addresses of its pages, without the first slash. */
    pages: readonly string[];
    /** The program of a Chromium. */
    browser: string;
  }
}

/** Builds the real site once, and serves it to all browser tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const parent = mkdtempSync(join(tmpdir(), "site-"));
  const folder = join(parent, "dist");
  const { status, stderr } = spawnSync(process.execPath, ["src/commands/build.ts", "--out", folder], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`the site does not build:\n${stderr}`);
  const served = await serve({ folder, port: 0 });
  project.provide("siteFolder", folder);
  project.provide("siteUrl", served.url);
  project.provide("pages", pagesIn(folder));
  project.provide("browser", getBrowser().path);
  return async () => {
    await served.close();
    rmSync(parent, { recursive: true });
  };
}

function pagesIn(folder: string): readonly string[] {
  const files = globSync("**/*.html", { cwd: folder }).sort();
  return files.map((file) => file.replaceAll("\\", "/").replace(/index\.html$/, ""));
}
