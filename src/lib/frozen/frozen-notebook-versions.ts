import { hrefs, type Site } from "../addresses/index.ts";
import { longDate } from "../text/index.ts";
import { compareFigures } from "./compare-figures.ts";
import type { LivingNotebook } from "./frozen-notebook-view.ts";
import { type FrozenVersionView, wordsForVersion } from "./frozen-versions.ts";
import { openFrozenNotebooks } from "./record/node.ts";

/**
 * The frozen versions of a notebook, the latest first, each held against what is published now.
 *
 * @param open opens it as it is now, which is asked for only where a version is frozen
 * @param former the slugs that it had
 */
export function frozenNotebookVersions(
  site: Site,
  open: () => LivingNotebook,
  current: string,
  former: readonly string[] = [],
): readonly FrozenVersionView[] {
  const own = openFrozenNotebooks().filter(({ slug }) => [current, ...former].includes(slug));
  if (own.length === 0) return [];
  const living = open();
  return own.map(({ slug, hash, figures, source, frozen }) => {
    const differences = compareFigures(figures, living.figures).length;
    const isSame = differences === 0 && source === living.source;
    return {
      href: hrefs.frozenNotebook(site, slug, hash),
      hash,
      day: frozen.on,
      frozen: longDate(frozen.on),
      same: isSame,
      words:
        differences === 0 && !isSame ? "the same figures, other text or code" : wordsForVersion(differences),
    };
  });
}
