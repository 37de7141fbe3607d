import { cpSync } from "node:fs";
import { join } from "node:path";
import { settleAddresses } from "../../src/commands/addresses/settle-addresses.ts";
import { listName } from "../../src/commands/build/site-folder.ts";
import { readPublishedFiles } from "../../src/commands/mistakes/notebook-files.ts";
import type { TemporarySite } from "./temporary-site.ts";

/**
 * The last step of a build by itself: what is said of the addresses of a site whose pages were built before, over the
 * notebooks and lists that a project has now. What a test changes of them must not show on pages.
 */
export function mistakesOfAddresses(
  project: TemporarySite,
  built: string,
  base = "/",
  isFixed = false,
): Promise<readonly string[]> {
  const own = (path: string): boolean => !path.endsWith(listName);
  cpSync(built, join(project.folder, "dist"), { recursive: true, filter: own });
  return project.here(() => settleAddresses("dist", base, readPublishedFiles(), isFixed).mistakes);
}
