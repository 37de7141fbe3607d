import { periodSlug } from "../../lib/addresses/index.ts";
import type { ReleasedReconciliation } from "../../lib/analysis/index.ts";
import type { SiteRelease } from "../../lib/show/index.ts";
import { suggestion } from "../../lib/text/index.ts";
import { ambiguous } from "../program/named-in-releases.ts";
import { UsageError } from "../program/run-command.ts";

/** A reconciliation in one period, as it is published; `name` begins with its release: `internap-2010-q2/adjusted-ebitda/2010-q2`. */
export interface Freezable {
  readonly name: string;
  readonly release: SiteRelease;
  readonly released: Pick<ReleasedReconciliation, "id" | "notebook" | "reconciliation">;
  readonly period: string;
}

/** Everything that can be frozen, in the order of the releases. */
export function freezables(releases: Iterable<SiteRelease>): readonly Freezable[] {
  return [...releases].flatMap((release) =>
    release.reconciliations.flatMap((released) =>
      released.reconciliation.periods.map((period) => ({
        name: `${release.release.id}/${released.id}/${periodSlug(period)}`,
        release,
        released,
        period,
      })),
    ),
  );
}

/**
 * What a name on the command line means: one period of a reconciliation, or without one all of them; with its release,
 * `internap-2010-q2/adjusted-ebitda/2010-q2`, or without it where no other release has the like.
 *
 * @throws UsageError for a name of nothing, and for one that could be of several releases
 */
export function freezablesNamed(all: readonly Freezable[], name: string): readonly Freezable[] {
  const wanted = name
    .toLowerCase()
    .replace(/^\/?(?:releases\/)?/, "")
    .replace(/^([^/]+\/)?reconciliations\//, "$1")
    .replace(/\/$/, "");
  const found = all.filter((one) => namesOf(one).includes(wanted));
  const releases = new Set(found.map(({ release }) => release.release.id));
  if (releases.size > 1) {
    throw new UsageError(
      ambiguous(
        name,
        [...releases].map((release) => ({ name: `${release}/${wanted}` })),
      ),
    );
  }
  if (found.length > 0) return found;
  const [id = ""] = wanted.split("/");
  const own = all.filter(({ released, release }) => released.id === id || release.release.id === id);
  const known =
    own.length > 0
      ? own.map((one) => shortest(one, all))
      : [...new Set(all.map(({ released }) => released.id))];
  const meant = suggestion(wanted, new Set(all.flatMap(namesOf)));
  const list = `what can be frozen is ${known.join(", ") || "nothing"}`;
  const what = `there is no reconciliation "${name}"`;
  throw new UsageError(meant ? `${what}; ${meant} (${list})` : `${what}; ${list}`);
}

/** All names that mean it: with and without its release and its period. */
function namesOf({ name, release: { release }, released: { id } }: Freezable): readonly string[] {
  return [name, name.slice(release.id.length + 1), `${release.id}/${id}`, id];
}

/** Its name without the release, where no other has it. */
function shortest(one: Freezable, all: readonly Freezable[]): string {
  const short = one.name.slice(one.release.release.id.length + 1);
  return all.filter((other) => namesOf(other).includes(short)).length === 1 ? short : one.name;
}
