import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/**
 * Calls `use` with a new folder beside `target`, so that the one can take the place of the other by a rename, and
 * removes it afterwards, on an interruption too.
 */
export async function withFolderBeside<Result>(
  target: string,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const parent = dirname(resolve(target));
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, `.${basename(target)}-`));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  const stops = (["SIGINT", "SIGTERM"] as const).map((signal) => {
    const stop = (): void => {
      remove();
      process.exit(signal === "SIGINT" ? 130 : 143);
    };
    process.once(signal, stop);
    return () => process.removeListener(signal, stop);
  });
  try {
    return await use(folder);
  } finally {
    for (const forget of stops) forget();
    remove();
  }
}
