import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { useDataFolder } from "../../lib/text/node.ts";
import { callersPath, UsageError } from "./run-command.ts";

/**
 * Has this process read the data folder that a command line names; nothing where it names none.
 *
 * @throws UsageError if there is no such folder
 */
export function setDataFolder(named: string | undefined): void {
  if (named === undefined) return;
  const folder = resolve(callersPath(named));
  if (!existsSync(folder)) throw new UsageError(`there is no folder ${named}`);
  const isOwn = folder.startsWith(join(process.cwd(), "/"));
  useDataFolder((isOwn ? relative(".", folder) : folder).replaceAll("\\", "/"));
}
