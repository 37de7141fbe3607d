import { hrefs, type Site } from "../../addresses/index.ts";
import type { Release } from "../../release/index.ts";
import type { LinkView } from "../../show/index.ts";

/** The search page. `href` is its own address, `base` where the site stands. */
export interface SearchView {
  readonly title: string;
  readonly introduction: string;
  readonly base: string;
  readonly href: string;
  readonly examples: readonly LinkView[];
  readonly lists: readonly (LinkView & { readonly about: string })[];
}

const examples = ["9,924", "$9.9 million", "36.6%", "OperatingIncomeLoss", "treasury stock method"];

/** The search page, with examples, and the lists that lead to everything without a search. */
export function searchView(site: Site, releases: readonly Release[]): SearchView {
  const href = hrefs.search(site);
  return {
    title: "Search",
    introduction: "All pages, and every line of the releases. A number is found exactly as it was printed.",
    base: site.base,
    href,
    examples: examples.map((text) => ({ href: `${href}?${new URLSearchParams({ q: text })}`, text })),
    lists: [
      { href: hrefs.notebooks(site), text: "Notebooks", about: "one question each" },
      { href: hrefs.allReconciliations(site), text: "Reconciliations", about: "by concept and period" },
      { href: hrefs.allChecks(site), text: "Checks", about: "every figure that can be recomputed" },
      { href: hrefs.glossary(site), text: "Glossary", about: "each term and where it is defined" },
      ...releases.map(({ id, title }) => ({
        href: hrefs.release(site, id),
        text: title,
        about: "as published, line by line",
      })),
    ],
  };
}
