import { hrefs, relativeHref, type Site } from "../../addresses/index.ts";
import type { Notebook, OpenNotebook } from "../../notebook/index.ts";
import type { SiteRelease } from "../../show/index.ts";
import { slugOf, titleOfNotebook } from "../../show/index.ts";
import { extensionsOf } from "../formats.ts";
import type { CellOutput } from "../tables/index.ts";
import { outputFiles } from "../tables/index.ts";
import { notebookWorkbook } from "../workbook/index.ts";
import { runStates } from "../workbook/node.ts";
import { cellTwins, type OutputTwin } from "./cell-twin.ts";
import { filePlace } from "./file-place.ts";
import { type ValueTwin, valueTwin } from "./value-twin.ts";
import { workbookWriters } from "./writers.ts";

/** What the files of a notebook that has run are made of: nothing in it holds on to what the notebook computed. */
export interface NotebookExports {
  /** The files of its outputs, by name: `waterfall.csv`. */
  readonly files: Readonly<Record<string, string>>;
  /** The bytes of its workbook, by the extension of the format: its page does not wait until they are packed. */
  readonly workbooks: Readonly<Record<string, Promise<Uint8Array>>>;
  /** What its cells displayed, by index as in the notebook. */
  readonly cells: readonly (readonly OutputTwin[])[];
  /** The values of its expressions, by index; empty for those in attributes. */
  readonly values: readonly ValueTwin[];
  /** What the live part of its page reads; null where nothing is live. */
  readonly live: string | null;
}

/** A notebook that has run: by index, what its cells displayed, which of it are outputs, and its values. */
export interface RanNotebook {
  readonly notebook: Notebook;
  readonly displayed: readonly (readonly unknown[])[];
  readonly outputs: readonly (readonly (CellOutput | null)[])[];
  readonly numbers: readonly (readonly (string | null)[])[];
  readonly raw: readonly unknown[];
  readonly open: OpenNotebook;
  readonly live: { readonly data: string } | null;
}

/** What the files of a notebook that has run are made of. */
export async function notebookExports(
  site: Site,
  release: SiteRelease,
  ran: RanNotebook,
): Promise<NotebookExports> {
  const { notebook, displayed, outputs, raw } = ran;
  const slug = slugOf(notebook);
  const where = {
    page: release.page(),
    place: filePlace(site, slug),
    pictureOf: (stem: string) => filePlace(site, slug)(hrefs.cellFile(site, slug, `${stem}.svg`)),
  };
  return {
    files: Object.fromEntries(filesOf(site, release, ran)),
    workbooks: await workbooksOf(site, release, ran),
    cells: notebook.cells.map((_, index) => cellTwins(displayed[index] ?? [], outputs[index] ?? [], where)),
    values: notebook.inlines.map(({ isAttribute, isInFrontmatter }, index) =>
      isAttribute || isInFrontmatter ? { markdown: "", line: null } : valueTwin(raw[index], where),
    ),
    live: ran.live?.data ?? null,
  };
}

async function workbooksOf(
  site: Site,
  release: SiteRelease,
  ran: RanNotebook,
): Promise<NotebookExports["workbooks"]> {
  const { notebook, outputs, numbers, open } = ran;
  const title = titleOfNotebook(notebook);
  const whatIf = notebook.cells.some(({ isLive }) => isLive) ? await runStates(open, release) : null;
  const workbook = notebookWorkbook(site, release, {
    slug: slugOf(notebook),
    title,
    outputs,
    numbers,
    whatIf,
  });
  const written = extensionsOf("workbook").map((extension) => {
    const bytes = workbookWriters[extension](workbook);
    // That it fails is told to who asks for it.
    bytes.catch(() => {});
    return [extension, bytes] as const;
  });
  return Object.fromEntries(written);
}

function filesOf(site: Site, { release }: SiteRelease, { notebook, outputs }: RanNotebook) {
  const slug = slugOf(notebook);
  const schema = relativeHref(hrefs.cellFile(site, slug, ""), hrefs.tableSchema(site));
  return notebook.cells.flatMap(({ id, isLive }, index) =>
    (outputs[index] ?? []).flatMap((output) => {
      if (!output?.stem) return [];
      const { stem } = output;
      const made = outputFiles(output, { release, elements: release, page: `./#${id}`, schema, isLive });
      return made.map(([extension, text]) => [`${stem}.${extension}`, text] as const);
    }),
  );
}
