import { globSync } from "node:fs";
import { serve } from "../../src/commands/serve/site-server.ts";
import { sharedSite } from "../sites/shared-site.ts";

/** Where the built site of the project lies. */
export const siteFolder: string = (await sharedSite("project")).dist;

/** Where it is served. */
export const siteUrl: string = (await serve({ folder: siteFolder, port: 0 })).url;

/** Every page of it by its address, without the first slash. */
export const pages: readonly string[] = globSync("**/*.html", { cwd: siteFolder })
  .sort()
  .map((file) => file.replaceAll("\\", "/").replace(/index\.html$/, ""));
