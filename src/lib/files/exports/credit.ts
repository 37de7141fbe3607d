import { type Site, wholeAddress } from "../../addresses/index.ts";
import type { ExportTable } from "../../cells/index.ts";
import type { Release } from "../../release/index.ts";
import type { Credit } from "../pictures/index.ts";

/** What a picture says of a table's figures: their unit, the release, and where it is published. */
export function creditOf(
  site: Site,
  release: Pick<Release, "issuer" | "title" | "published">,
  table: ExportTable | null,
  href: string,
): Credit {
  const { issuer, title, published } = release;
  return {
    unit: unitOfTable(table),
    source: `${issuer}, ${title}, ${published}`,
    address: wholeAddress(site, href),
  };
}

/** What all figures of a table are in; null where they differ, or there are none. */
export function unitOfTable(table: ExportTable | null): string | null {
  const units = new Set(table?.columns.flatMap(({ unit, isMixed }) => (isMixed ? ["mixed"] : (unit ?? []))));
  const [only] = units;
  return units.size === 1 && only !== "mixed" ? (only ?? null) : null;
}
