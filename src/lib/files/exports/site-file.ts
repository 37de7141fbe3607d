/** A file of the site that is no page. */
export interface SiteFile {
  readonly href: string;
  /** Where the end of its name does not say it. */
  readonly mediaType?: string;
  /** Null where there is no such file after all, which for the output of a cell is known only when it has run. */
  read(): Promise<string | Uint8Array | null>;
}
