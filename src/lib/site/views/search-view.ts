import { hrefs, type Site } from "../../addresses/index.ts";
import { asPrinted } from "../../checks/index.ts";
import { companiesOf, companyIdOf } from "../../company/index.ts";
import { unitEntry } from "../../figures/index.ts";
import type { Notebook } from "../../notebook/index.ts";
import type { Fact, Release } from "../../release/index.ts";
import type { CompanyPaths } from "../../search/index.ts";
import { type LinkView, slugOf } from "../../show/index.ts";

/** The search page. `href` is its own address, `base` where the site stands. */
export interface SearchView {
  readonly title: string;
  readonly introduction: string;
  readonly base: string;
  readonly href: string;
  readonly examples: readonly LinkView[];
  readonly lists: readonly (LinkView & { readonly about: string })[];
  /** By which results are told apart; none where the site has but one company. */
  readonly companies: readonly CompanyPaths[];
}

/** What a search page is made of. */
export interface Searched {
  readonly site: Site;
  readonly releases: readonly Release[];
  /** Each with its release, or all releases of a company as one. */
  readonly notebooks: readonly { readonly notebook: Notebook; readonly release: Release }[];
}

/** The search page, with examples, and the lists that lead to everything without a search. */
export function searchView(searched: Searched): SearchView {
  const { site, releases } = searched;
  const href = hrefs.search(site);
  const companies = companyPaths(searched);
  return {
    title: "Search",
    introduction: "All pages, and every line of the releases. A number is found exactly as it was printed.",
    base: site.base,
    href,
    examples: examplesIn(releases).map((text) => ({
      href: `${href}?${new URLSearchParams({ q: text })}`,
      text,
    })),
    lists: [
      { href: hrefs.notebooks(site), text: "Notebooks", about: "one question each" },
      { href: hrefs.allReconciliations(site), text: "Reconciliations", about: "by concept and period" },
      { href: hrefs.allChecks(site), text: "Checks", about: "every figure that can be recomputed" },
      { href: hrefs.glossary(site), text: "Glossary", about: "each term and where it is defined" },
      ...releases.map(({ id, title, issuer }) => ({
        href: hrefs.release(site, id),
        text: companies.length > 0 ? `${issuer}, ${title}` : title,
        about: "as published, line by line",
      })),
    ],
    companies,
  };
}

/** Of the latest release: the amount and the percentage that it prints most often, and the name of a measure. */
function examplesIn(releases: readonly Release[]): readonly string[] {
  const [latest] = releases.toSorted((a, b) => b.published.localeCompare(a.published));
  if (!latest) return [];
  const facts = [...latest.facts.values()].filter(({ witnesses: [first] }) =>
    /\d[\d.,]*\d/.test(first?.printed ?? ""),
  );
  const amount = mostPrinted(facts.filter(({ unit }) => !unitEntry(unit).inside));
  const share = mostPrinted(facts.filter(({ unit }) => unitEntry(unit).inside));
  const printed = [amount, share].flatMap((fact) => fact?.witnesses.slice(0, 1).map(asPrinted) ?? []);
  return [...printed, ...(amount ? [amount.label] : [])];
}

function mostPrinted(facts: readonly Fact[]): Fact | undefined {
  const most = Math.max(...facts.map(({ witnesses }) => witnesses.length));
  return facts.find(({ witnesses }) => witnesses.length === most);
}

/** Where the pages of each company stand, below the base of the site. */
function companyPaths({ site, releases, notebooks }: Searched): readonly CompanyPaths[] {
  const companies = companiesOf(releases);
  if (companies.length < 2) return [];
  const below = (href: string): string => href.slice(site.base.length);
  return companies.map(({ id, name, releases: own }) => {
    const over = notebooks.filter(({ release }) => companyIdOf(release) === id);
    const pages = [
      hrefs.company(site, id),
      ...own.map((release) => hrefs.release(site, release.id)),
      ...over.map(({ notebook }) => hrefs.notebook(site, slugOf(notebook))),
    ];
    return { name, paths: pages.map(below) };
  });
}
