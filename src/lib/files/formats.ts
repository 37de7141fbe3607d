/** What a file is written from. A row of `formats` says which; what has a table and a drawing has the files of both. */
export type Form = "table" | "drawing" | "workbook" | "notebook" | "citation";

/** A kind of file in which something of the site can be taken along. */
export interface Format {
  /** Without parameters, as JSON-LD says it. */
  readonly mediaType: string;
  /** As readers call it. */
  readonly title: string;
  readonly of: Form;
  /** Its bytes are no text. */
  readonly isBinary?: true;
  /** Few hosts know its media type, so that the file `_headers` says it, and `Caddyfile`. */
  readonly isRare?: true;
  /** A page whose cells are live cannot make it anew: its links lead to the file as published. */
  readonly isAsPublished?: true;
  /**
   * Of what a cell shows no such file is written: to draw one takes as long as a page. A reader's browser makes it, of the
   * file of this format, when asked.
   */
  readonly drawnFrom?: string;
  /**
   * By this extension a browser saves it, where its own program wants one that means something else on a site: a file of
   * HTML would be a page among the pages.
   */
  readonly savedAs?: string;
  /** It says where its table is from and what a reader has set; tables of other formats have columns for the latter. */
  readonly saysSource?: true;
}

/** Every format by its extension, in the order in which links stand. Its writer is in `writers.ts`. */
export const formats = {
  csv: { mediaType: "text/csv", title: "CSV", of: "table" },
  json: { mediaType: "application/json", title: "JSON", of: "table", saysSource: true },
  svg: { mediaType: "image/svg+xml", title: "SVG", of: "drawing" },
  png: {
    mediaType: "image/png",
    title: "PNG",
    of: "drawing",
    isBinary: true,
    isAsPublished: true,
    drawnFrom: "svg",
  },
  xlsx: {
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    title: "Excel workbook",
    of: "workbook",
    isBinary: true,
  },
  ipynb: { mediaType: "application/x-ipynb+json", title: "Jupyter notebook", of: "notebook", isRare: true },
  observable: {
    mediaType: "application/x-observable-notebook",
    title: "Observable notebook",
    of: "notebook",
    isRare: true,
    savedAs: "html",
  },
  md: { mediaType: "text/markdown", title: "Markdown", of: "notebook", isRare: true },
  bib: { mediaType: "application/x-bibtex", title: "BibTeX", of: "citation", isRare: true },
  ris: { mediaType: "application/x-research-info-systems", title: "RIS", of: "citation", isRare: true },
} as const satisfies Readonly<Record<string, Format>>;

/** The extension of a format, without its dot. */
export type Extension = keyof typeof formats;

/** The extensions of the formats that are written from a form. */
export type ExtensionOf<F extends Form> = {
  readonly [E in Extension]: (typeof formats)[E]["of"] extends F ? E : never;
}[Extension];

/** The extensions of the formats that are written from one of these forms, in their order. */
export function extensionsOf<F extends Form>(...forms: readonly F[]): readonly ExtensionOf<F>[] {
  const known: readonly Form[] = forms;
  const isOf = (extension: Extension): extension is ExtensionOf<F> => known.includes(formats[extension].of);
  return extensions.filter(isOf);
}

const extensions = Object.keys(formats) as readonly Extension[];

/** Whether what a cell shows lies beside its page as a file of a format, and is not made by a browser. */
export function isWritten(extension: Extension): boolean {
  const format: Format = formats[extension];
  return format.drawnFrom === undefined;
}

/** The format in which a notebook is read by programs that read no HTML: `llms.txt` leads to these files. */
export const twinExtension = "md" satisfies ExtensionOf<"notebook">;

/** The format of a file, by the end of its name; null for one of another kind. */
export function formatOf(file: string): (Format & { readonly extension: Extension }) | null {
  const end = file.slice(file.lastIndexOf(".") + 1);
  const extension = extensions.find((one) => one === end);
  return extension ? { ...formats[extension], extension } : null;
}

/** A media type as a server says it. Rules: JSON has no charset (RFC 8259, section 11); all texts of a site are UTF-8. */
export function contentType({ mediaType, isBinary }: Pick<Format, "mediaType" | "isBinary">): string {
  return isBinary || mediaType.endsWith("json") ? mediaType : `${mediaType}; charset=utf-8`;
}

/** The media types of what pages link to in their heads. */
export const alternates = { feed: "application/atom+xml", oembed: "application/json+oembed" } as const;
