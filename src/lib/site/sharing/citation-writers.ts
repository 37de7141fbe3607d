import type { ExtensionOf } from "../../files/index.ts";
import { bibtex } from "./bibtex.ts";
import type { Citation } from "./citation.ts";
import { ris } from "./ris.ts";

/** A writer for each format of a citation. */
export const citationWriters: Readonly<Record<ExtensionOf<"citation">, (citation: Citation) => string>> = {
  bib: bibtex,
  ris,
};
