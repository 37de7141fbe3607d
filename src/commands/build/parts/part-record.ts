import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { shaped, writeStaged, z } from "../../../lib/text/node.ts";
import { UsageError } from "../../program/run-command.ts";

/** The file in which a part says what it is, and the folder beside it with its pages and files. */
export const [partFile, filesFolder] = ["part.json", "site"];

const schema = z.strictObject({
  format: z.literal(1),
  shard: z.strictObject({ number: z.int().min(1), of: z.int().min(1) }),
  place: z.strictObject({ base: z.string(), site: z.string().exactOptional() }),
  /** As `MadeOf` has them. */
  common: z.string(),
  releases: z.record(
    z.string(),
    z.strictObject({ key: z.string(), files: z.record(z.string(), z.string()) }),
  ),
});

/** What a part of a site is: its releases, each with its files, by their paths, and the SHA-256 of each. */
export type PartRecord = z.infer<typeof schema>;

/** A part in its folder. */
export interface SitePart {
  readonly folder: string;
  readonly record: PartRecord;
}

/** Writes the record of a part into its folder; the same part gives the same bytes. */
export function writeRecord(folder: string, record: PartRecord): void {
  writeStaged(join(folder, partFile), `${JSON.stringify(record, null, 1)}\n`);
}

/**
 * Reads a part.
 *
 * @throws UsageError for a folder that holds none
 */
export function readPart(folder: string): SitePart {
  const file = join(folder, partFile);
  if (!existsSync(file)) {
    throw new UsageError(
      `${folder} is no part of a site: it has no ${partFile}; make one with npm run build -- --shard 1/4 --out ${folder}`,
    );
  }
  const record = parsed(readFileSync(file, "utf8"));
  if (record) return { folder, record };
  throw new UsageError(`${file} is not what a build of this version writes; build the part again`);
}

function parsed(text: string): PartRecord | null {
  try {
    return shaped(schema, JSON.parse(text)).value;
  } catch {
    return null;
  }
}
