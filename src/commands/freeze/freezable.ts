import { type ReleasedReconciliation, suggest } from "../../lib/analysis/index.ts";
import type { SiteRelease } from "../../lib/render/open-site.ts";
import { periodSlug } from "../../lib/render/site.ts";
import { UsageError } from "../run-command.ts";

/** A reconciliation in one period, as it is published; `name` is that of its address: `adjusted-ebitda/2010-q2`. */
export interface Freezable {
  readonly name: string;
  readonly release: SiteRelease;
  readonly released: ReleasedReconciliation;
  readonly period: string;
}

/** Everything that can be frozen, in the order of the releases. */
export function freezables(releases: Iterable<SiteRelease>): readonly Freezable[] {
  return [...releases].flatMap((release) =>
    release.reconciliations.flatMap((released) =>
      released.reconciliation.periods.map((period) => ({
        name: `${released.id}/${periodSlug(period)}`,
        release,
        released,
        period,
      })),
    ),
  );
}

/** What a name on the command line means: one period of a reconciliation, or without one all of them. */
export function freezablesNamed(all: readonly Freezable[], name: string): readonly Freezable[] {
  const wanted = name
    .toLowerCase()
    .replace(/^\/?(?:reconciliations\/)?/, "")
    .replace(/\/$/, "");
  const found = all.filter((one) => one.name === wanted || one.released.id === wanted);
  if (found.length > 0) return found;
  const names = all.flatMap((one) => [one.name, one.released.id]);
  const [id = ""] = wanted.split("/");
  const own = all.filter(({ released }) => released.id === id);
  const known =
    own.length > 0 ? own.map((one) => one.name) : [...new Set(all.map(({ released }) => released.id))];
  const suggestion = suggest(wanted, new Set(names));
  const list = `what can be frozen is ${known.join(", ") || "nothing"}`;
  const what = `there is no reconciliation "${name}"`;
  throw new UsageError(suggestion ? `${what}${suggestion} (${list})` : `${what}; ${list}`);
}
