import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Served, serve } from "../../src/commands/serve/site-server.ts";
import { TemporarySite } from "../sites/temporary-site.ts";

/** A small site with live notebooks: `controls`, with every kind of control, and `failing`, with a cell that fails. */
export interface LiveSite {
  /** The project. */
  readonly folder: string;
  readonly url: string;
  close(): Promise<void>;
}

/** Builds the small site and serves it. */
export async function openLiveSite(): Promise<LiveSite> {
  const site = new TemporarySite("fern");
  cpSync("test/browser/live-site", join(site.folder, "src/notebooks"), { recursive: true });
  const { code, warned } = site.build();
  if (code !== 0) throw new Error(`the small live site does not build:\n${warned}`);
  const served: Served = await serve({ folder: join(site.folder, "dist"), port: 0 });
  const close = async (): Promise<void> => {
    await served.close();
    rmSync(site.folder, { recursive: true });
  };
  return { folder: site.folder, url: served.url, close };
}
