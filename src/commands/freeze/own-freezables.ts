import { periodSlug } from "../../lib/addresses/index.ts";
import { isSameRoute, ownReconciliations } from "../../lib/frozen/index.ts";
import { type SiteRelease, slugOf } from "../../lib/show/index.ts";
import { suggestion } from "../../lib/text/index.ts";
import { type NotebookFile, releaseIn } from "../mistakes/notebook-files.ts";
import { UsageError } from "../program/run-command.ts";
import type { Freezable } from "./freezable.ts";
import { notebookNamed } from "./freeze-notebooks.ts";
import { runFile } from "./run-file.ts";

/**
 * Of the reconciliations that cells of a notebook show and no release declares: what `adjusted-ebitda#other-route/2010-q2` means, that of the cell with
 * that id, in one period, or without one in all of them. The notebook runs.
 *
 * @throws UsageError for a name of nothing
 * @throws NotebookError if it cannot be run to its end
 */
export async function ownFreezables(
  name: string,
  files: readonly NotebookFile[],
  releases: readonly SiteRelease[],
): Promise<readonly Freezable[]> {
  const [slug = "", wanted = ""] = name.toLowerCase().replace(/\/$/, "").replace("/#", "#").split("#");
  const file = notebookNamed(slug, files);
  const release = releases.find((one) => one.release.id === releaseIn(file));
  const all = release ? await freezablesOf(release, file) : [];
  const found = all.filter((one) => namesOf(one).includes(wanted));
  if (found.length > 0) return found.map(({ freezable }) => freezable);
  const known = all.map(({ freezable }) => freezable.name);
  const list = `what can be frozen of it is ${known.join(", ") || "nothing: give the cell that shows a reconciliation an id"}`;
  const meant = suggestion(wanted, new Set(all.flatMap(namesOf)));
  const what = `no cell of ${file.path} shows a reconciliation of its own named "${wanted}"`;
  throw new UsageError(meant ? `${what}; ${meant} (${list})` : `${what}; ${list}`);
}

interface Own {
  readonly cell: string;
  readonly freezable: Freezable;
}

async function freezablesOf(release: SiteRelease, file: NotebookFile): Promise<readonly Own[]> {
  const slug = slugOf(file);
  const { notebook, result } = await runFile(release, file);
  const declared = release.reconciliations.map((one) => one.reconciliation);
  const own = ownReconciliations(notebook, result).filter(
    ({ reconciliation }) => !declared.some((one) => isSameRoute(one, reconciliation)),
  );
  return own.flatMap(({ name, id, reconciliation }) =>
    reconciliation.periods.map((period) => ({
      cell: name.toLowerCase(),
      freezable: {
        name: `${slug}#${name}/${periodSlug(period)}`,
        release,
        released: { id, notebook: slug, reconciliation },
        period,
      },
    })),
  );
}

const namesOf = ({ cell, freezable: { period } }: Own): readonly string[] => [
  cell,
  `${cell}/${periodSlug(period)}`,
];
