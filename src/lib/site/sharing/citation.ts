import { longDate } from "../../text/index.ts";
import { pageAddress } from "./page-files.ts";
import type { SharedPage } from "./shared-page.ts";

/** What is said of a page where it is cited, in no format yet. */
export interface Citation {
  readonly key: string;
  readonly isDataset: boolean;
  readonly authors: readonly string[];
  readonly title: string;
  /** What it is made of. */
  readonly note: string;
  /** The day of its last change, never that of reading. */
  readonly day: string;
  /** Null where the host of the site is not known. */
  readonly address: string | null;
}

/** What is said of a page where it is cited; where it has a frozen version, the address is that of the latest. */
export function citationOf(page: SharedPage): Citation {
  const { id, authors, title, release, covers, published, updated, frozen } = page;
  const source = `${release.issuer}, ${release.title}, ${longDate(release.published)}`;
  return {
    key: id.startsWith("tieout") ? id : `tieout-${id}`,
    isDataset: covers !== undefined,
    authors,
    title,
    note: `${covers ? "Reconciliation" : "Notebook"} of figures in: ${source}`,
    day: updated ?? published,
    address: frozen ? pageAddress({ site: page.site, href: frozen }) : pageAddress(page),
  };
}

/** The publisher of every page, and the author of those that name nobody. */
export const publisher = "Tieout";

/** A citation as a sentence to be copied. */
export function plainCitation({ authors, title, note, day, address }: Citation): string {
  const names = authors.length > 0 ? `${authors.join(", ")}. ` : "";
  return oneLine(
    `${names}“${title}.” ${publisher}, ${longDate(day)}. ${note}.${address === null ? "" : ` ${address}`}`,
  );
}

/** Without line breaks and control characters, which would end a field of a citation. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, " ").trim();
}
