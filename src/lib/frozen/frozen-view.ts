import { hrefs, type Site } from "../addresses/index.ts";
import type { ReleasedReconciliation } from "../analysis/index.ts";
import { aliasesOf } from "../checks/index.ts";
import type { HtmlText, LinkView, SiteRelease } from "../show/index.ts";
import { longDate } from "../text/index.ts";
import { cellChanges, type LivingCells } from "./cell-changes.ts";
import { compareFrozen, type Difference } from "./compare-frozen.ts";
import { renderFormat1 } from "./format-1/index.ts";
import { freezeContent } from "./freeze-content.ts";
import { linksOf } from "./frozen-links.ts";
import { livingOwn } from "./own-reconciliations.ts";
import type { FrozenRecord } from "./record/index.ts";
import { isVersionOf } from "./record/index.ts";

/** A frozen page: what its record says, and how the living page stands to it. */
export interface FrozenView {
  readonly href: string;
  readonly title: string;
  readonly description: string;
  readonly head: HtmlText;
  readonly body: HtmlText;
  readonly frozen: string;
  readonly status: "same" | "differs" | "gone";
  /** The status in a sentence. */
  readonly words: string;
  readonly living: LinkView | null;
  readonly differences: readonly Difference[];
  /** What else is not as it was, though the figures may be: each in a sentence. */
  readonly notes: readonly string[];
}

/** What is published now. */
export interface Living {
  readonly releases: ReadonlyMap<string, SiteRelease>;
  readonly cells: LivingCells;
}

/** The page of a record, held against what is published now. */
export function frozenView(site: Site, record: FrozenRecord, living: Living): FrozenView {
  const { id, period, periodTitle, title, hash, frozen, answer } = record;
  const now = livingOf(site, record, living);
  const content = now && freezeContent(now.release, now.released, period, []);
  const differences = content ? compareFrozen(record, content, aliasesOf(now.release.checks)) : [];
  const status = content === null ? "gone" : differences.length === 0 ? "same" : "differs";
  return {
    href: hrefs.frozen(site, record.release.id, id, period, hash),
    title: `${title}, ${periodTitle}, as frozen on ${longDate(frozen.on)}`,
    description: `${answer} Frozen on ${longDate(frozen.on)} as @${hash}.`,
    ...renderFormat1(record, linksOf(site, record.release, living.releases)),
    frozen: longDate(frozen.on),
    status,
    words: wordsFor(status, differences.length, now?.kind),
    living: now && { href: now.href, text: "Open the living page" },
    differences,
    notes: cellChanges(record, living.cells),
  };
}

interface Found {
  readonly release: SiteRelease;
  readonly released: Pick<ReleasedReconciliation, "id" | "reconciliation">;
  readonly kind: "reconciliation" | "own";
  readonly href: string;
}

/**
 * The reconciliation at the record's own address, less the hash: that of its release, and of no other; of a notebook's own,
 * what its cell shows.
 */
function livingOf(site: Site, record: FrozenRecord, { releases, cells }: Living): Found | null {
  const release = releases.get(record.release.id);
  if (!release) return null;
  const released = release.reconciliations.find((one) => isVersionOf(record, one));
  if (!released) return ownOf(site, record, release, cells);
  if (!released.reconciliation.periods.includes(record.period)) return null;
  const href = hrefs.reconciliation(site, release.release.id, released.id, record.period);
  return { release, released, kind: "reconciliation", href };
}

function ownOf(site: Site, record: FrozenRecord, release: SiteRelease, cells: LivingCells): Found | null {
  const own = livingOwn(record, release, cells);
  if (!own) return null;
  const href = `${hrefs.notebook(site, own.slug)}#${own.cell}`;
  return { release, released: own.released, kind: "own", href };
}

/** How the living page stands to a frozen one, in a sentence; `what` is what the page is of. */
export function wordsFor(
  status: FrozenView["status"],
  count: number,
  what: Found["kind"] | "notebook" = "reconciliation",
): string {
  if (status === "gone") return `The living page is gone: this ${what} is not published any more.`;
  if (status === "same" && what === "own")
    return "Over the release as it is now, it still has the same figures.";
  if (status === "same") return "The living page still has the same figures.";
  return count === 1
    ? "The living page differs in one place."
    : `The living page differs in ${count} places.`;
}
