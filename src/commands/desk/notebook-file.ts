import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";

/** A notebook by its path below a folder, as it stands on the disk: exactly so written, no link, in no other folder. Null for any other. */
export function notebookFile(folder: string, name: string): string | null {
  if (!/^(?:\w[\w-]*\/)*\w[\w-]*\.mdx$/.test(name)) return null;
  let at = folder;
  for (const part of name.split("/")) {
    // A file system that knows no case would open what is listed otherwise.
    if (!existsSync(at) || !readdirSync(at).includes(part)) return null;
    at = join(at, part);
    if (lstatSync(at).isSymbolicLink()) return null;
  }
  return realpathSync(at) === join(realpathSync(folder), name) ? at : null;
}

/** The text of a file in UTF-8, its mark of the byte order too; null where it is in no UTF-8, and could not be written back as it is. */
export function exactText(path: string): string | null {
  const bytes = readFileSync(path);
  const text = bytes.toString("utf8");
  return Buffer.from(text, "utf8").equals(bytes) ? text : null;
}
