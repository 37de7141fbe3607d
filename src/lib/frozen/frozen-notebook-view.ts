import { hrefs, type Site } from "../addresses/index.ts";
import type { SiteRelease } from "../show/index.ts";
import { longDate } from "../text/index.ts";
import { compareFigures } from "./compare-figures.ts";
import { renderNotebook1 } from "./format-1/index.ts";
import { linksOf } from "./frozen-links.ts";
import { type FrozenView, wordsFor } from "./frozen-view.ts";
import type { FrozenNotebook, StatedFigure } from "./record/index.ts";

/** A notebook as it is published now. */
export interface LivingNotebook {
  readonly slug: string;
  readonly figures: readonly StatedFigure[];
  /** The SHA-256 of its source. */
  readonly source: string;
}

/** The page of a notebook's record, held against what is published now; `living` is null where it is not published any more. */
export function frozenNotebookView(
  site: Site,
  record: FrozenNotebook,
  living: LivingNotebook | null,
  releases: ReadonlyMap<string, Pick<SiteRelease, "release">>,
): FrozenView {
  const { slug, title, standfirst, hash, frozen, release } = record;
  const differences = living ? compareFigures(record.figures, living.figures) : [];
  const status = living === null ? "gone" : differences.length === 0 ? "same" : "differs";
  return {
    href: hrefs.frozenNotebook(site, slug, hash),
    title: `${title}, as frozen on ${longDate(frozen.on)}`,
    description: `${standfirst} Frozen on ${longDate(frozen.on)} as @${hash}.`,
    ...renderNotebook1(record, linksOf(site, release, releases)),
    frozen: longDate(frozen.on),
    status,
    words: wordsFor(status, differences.length, "notebook"),
    living: living && { href: hrefs.notebook(site, living.slug), text: "Open the living page" },
    differences,
    notes: living && living.source !== record.source ? [changed] : [],
  };
}

const changed = "The text or the code of the notebook was changed since.";
