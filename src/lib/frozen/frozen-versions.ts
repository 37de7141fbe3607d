import { hrefs, type Site } from "../addresses/index.ts";
import type { ReleasedReconciliation } from "../analysis/index.ts";
import { aliasesOf } from "../checks/index.ts";
import type { SiteRelease } from "../show/index.ts";
import { longDate } from "../text/index.ts";
import { compareFrozen } from "./compare-frozen.ts";
import { freezeContent } from "./freeze-content.ts";
import { isVersionOf } from "./record/index.ts";
import { openFrozen } from "./record/node.ts";

/** A frozen version of a living page; `words` say whether its figures are those of the page. */
export interface FrozenVersionView {
  readonly href: string;
  readonly hash: string;
  /** For machines, `2026-11-21`, and for readers. */
  readonly day: string;
  readonly frozen: string;
  readonly same: boolean;
  readonly words: string;
}

/** The frozen versions of a reconciliation in one period, the latest first, each held against what is published now. */
export function frozenVersions(
  site: Site,
  release: Pick<SiteRelease, "release" | "checks">,
  released: ReleasedReconciliation,
  period: string,
): readonly FrozenVersionView[] {
  const own = openFrozen().filter(
    (record) =>
      record.release.id === release.release.id && isVersionOf(record, released) && record.period === period,
  );
  if (own.length === 0) return [];
  const living = freezeContent(release, released, period, []);
  return own.map((record) => {
    const differences = compareFrozen(record, living, aliasesOf(release.checks)).length;
    const { hash, frozen } = record;
    return {
      href: hrefs.frozen(site, record.release.id, record.id, period, hash),
      hash,
      day: frozen.on,
      frozen: longDate(frozen.on),
      same: differences === 0,
      words: wordsForVersion(differences),
    };
  });
}

/** In how many places a frozen version is not as the page that lists it. */
export function wordsForVersion(differences: number): string {
  if (differences === 0) return "the same figures as here";
  return differences === 1 ? "one difference from this page" : `${differences} differences from this page`;
}
