import { type Desk, deskOfWords, openDesk } from "../analysis/index.ts";
import { receiveValues, sendValues } from "../cells/index.ts";
import type { Check } from "../checks/index.ts";
import type { SvgStyles } from "../files/index.ts";
import type { Release } from "../release/index.ts";
import type { SiteRelease } from "../show/index.ts";

/** Files of another number are read by another library. */
const format = 1;

/** What a site says of a release to programs that run the cells of its notebooks elsewhere. */
interface DeskFile {
  readonly format: typeof format;
  readonly release: Release;
  readonly checks: readonly Check[];
  /** Of several releases that are read as one: the same by the word that was said first. */
  readonly first: Release | null;
  /** How drawings look in files of their own. */
  readonly styles: SvgStyles;
}

/** A desk that was read from the file of a release, with the look of its drawings. */
export interface ReadDesk {
  readonly desk: Desk;
  readonly styles: SvgStyles;
}

/** The text of the file with all that cells know of a release: its figures, its lines and the checks on it. */
export function writeDesk(
  { release, checks, first }: Pick<SiteRelease, "release" | "checks" | "first">,
  styles: SvgStyles,
): string {
  return `${sendValues({ format, release, checks, first: first ?? null, styles } satisfies DeskFile)}\n`;
}

/** The desk that a file holds; throws RangeError for one of another format. */
export function readDesk(text: string): ReadDesk {
  const file = receiveValues(text) as DeskFile;
  if (file.format !== format)
    throw new RangeError("the site has changed since this notebook was taken from it; download it again");
  const { release, checks, first, styles } = file;
  const desk = openDesk(release, checks);
  return { desk: first ? deskOfWords(desk, openDesk(first, [])) : desk, styles };
}
