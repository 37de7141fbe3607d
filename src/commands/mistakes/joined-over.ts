import {
  type Company,
  companiesOf,
  companyIdOf,
  namedReleases,
  releaseNames,
} from "../../lib/company/index.ts";
import { allReleases, listDrafts, loadRelease } from "../../lib/release/node.ts";

/** The releases of one company that a notebook is over, which names it or several of them; null where it names none, or one alone. */
export function joinedOver(release: string): Company | null {
  const names = releaseNames(release);
  const known = allReleases();
  if (names.length === 1 && known.includes(release)) return null;
  const wanted = new Set(
    listDrafts()
      .filter((one) => names.includes(one.company) || names.includes(one.release))
      .map((one) => one.release),
  );
  const declared = known.filter((id) => !listDrafts().some((one) => one.release === id));
  const loaded = [...wanted, ...declared].map((id) => loadRelease(id));
  const own = loaded.filter(
    (one) => wanted.has(one.id) || names.includes(companyIdOf(one)) || names.includes(one.id),
  );
  return namedReleases(names, companiesOf(own));
}
