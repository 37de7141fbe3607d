import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writeStaged } from "../../../lib/text/node.ts";
import { isBelow } from "../site-folder.ts";
import { sha256 } from "../store/index.ts";
import { filesFolder, type SitePart } from "./part-record.ts";

/** Puts the files of parts into a site that has the pages of the whole; gives why it cannot, one sentence each. */
export function joinParts(parts: readonly SitePart[], site: string): readonly string[] {
  return parts.flatMap((part) =>
    Object.values(part.record.releases).flatMap(({ files }) =>
      Object.entries(files).flatMap(([path, sum]) => putFile(part, path, sum, site) ?? []),
    ),
  );
}

function putFile({ folder }: SitePart, path: string, sum: string, site: string): string | null {
  const file = join(folder, filesFolder, path);
  if (!isBelow(path) || !existsSync(file)) return `${file} is missing; copy the part again`;
  if (existsSync(join(site, path))) {
    return `/${path}  ${folder} has it, and it is made for the whole site, too; give what has it there another id`;
  }
  const content = readFileSync(file);
  if (sha256(content) !== sum) return `${file} is not what the build wrote; copy the part again`;
  writeStaged(join(site, path), content);
  return null;
}
