import type { SharedPage } from "../../../src/lib/site/sharing/shared-page.ts";
import { sharedReconciliation } from "../../../src/lib/site/sharing/shared-page.ts";
import { internap } from "../internap.ts";

/** Markup, quotes, TeX, line breaks and control characters, in one text. */
export const hostile = `</script><!--<b onload="x">&amp;'"\\{}%#_~^$\r\nER  - \u0000\u2028@misc{x,`;

/** The page of Adjusted EBITDA in the second quarter, on `https://example.org/base/`. */
export function sharedPage(changed: Partial<SharedPage> = {}): SharedPage {
  const [released] = internap().reconciliations;
  if (!released) throw new Error("the release has no reconciliation");
  const site = { base: "/base/", origin: "https://example.org" };
  const page = sharedReconciliation(site, internap(), released, "2010-Q2", undefined);
  return { ...page, frozen: undefined, ...changed };
}

/** The same page with hostile texts wherever an author, a release or a label could put one. */
export function hostilePage(): SharedPage {
  const page = sharedPage();
  const { key } = page;
  if (!key) throw new Error("the page has no key figure");
  const rows = key.released.reconciliation.rows.map((row) => ({ ...row, title: hostile }));
  const own = Object.create(key.released.reconciliation, {
    title: { value: hostile },
    rows: { value: rows },
  });
  return {
    ...page,
    title: hostile,
    description: hostile,
    authors: [hostile],
    release: { ...page.release, title: hostile, issuer: hostile },
    key: { ...key, periodTitle: hostile, released: { ...key.released, reconciliation: own } },
    downloads: [{ href: "/base/a.csv", text: hostile }],
  };
}
