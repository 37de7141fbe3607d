import { wholeAddress } from "../../addresses/index.ts";
import type { Figure } from "../../figures/index.ts";
import { formatOf } from "../../files/index.ts";
import type { LinkView } from "../../show/index.ts";
import { releaseHref } from "../../show/index.ts";
import { fileHref, pageAddress } from "./page-files.ts";
import type { SharedPage } from "./shared-page.ts";

/** Of the software and of what it computes; the release is quoted as published. */
const license = "https://opensource.org/license/mit";

/** What a page is, in the words of schema.org, as JSON for a script element: a Dataset, or an Article for a notebook. */
export function linkedData(page: SharedPage): string {
  const data = { "@context": "https://schema.org", ...(page.covers ? dataset(page) : article(page)) };
  return scriptJson(data);
}

/** JSON that can stand in a script element: no `<` begins a tag or a comment in it. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}

function dataset(page: SharedPage): object {
  return {
    "@type": "Dataset",
    name: page.title,
    description: page.description,
    ...common(page),
    temporalCoverage: page.covers && `${page.covers.start}/${page.covers.end}`,
    variableMeasured: variables(page),
    distribution: page.downloads.map((link) => download(page, link)),
    creator: authorsOf(page),
  };
}

function article(page: SharedPage): object {
  const modified = page.updated && { dateModified: page.updated };
  return {
    "@type": "Article",
    headline: page.title,
    description: page.description,
    ...common(page),
    ...modified,
    author: authorsOf(page),
  };
}

function common(page: SharedPage): object {
  const { site, release, published } = page;
  const source = wholeAddress(site, releaseHref(site, release));
  // Relative ones are read from the address of the page itself.
  return {
    url: pageAddress(page) ?? page.href,
    image: pageAddress(page, "preview.png") ?? fileHref(page, "preview.png"),
    datePublished: published,
    license,
    isBasedOn: {
      "@type": "CreativeWork",
      name: release.title,
      url: source,
      datePublished: release.published,
      author: { "@type": "Organization", name: release.issuer },
    },
  };
}

function authorsOf({ authors }: SharedPage): object {
  if (authors.length === 0) return { "@type": "Organization", name: "Tieout" };
  return authors.map((name) => ({ "@type": "Person", name }));
}

function variables({ key }: SharedPage): readonly object[] {
  if (!key) return [];
  const { reconciliation } = key.released;
  const rows = reconciliation.rows.map(({ title, series }) => variable(title, series.at(key.period)));
  return [...rows, variable(reconciliation.printed.title, reconciliation.at(key.period))];
}

/** The value as text, since a JSON number is read as a binary one. */
function variable(name: string, { value, unit }: Figure): object {
  return { "@type": "PropertyValue", name, value: value.toFixed(), unitText: unit };
}

function download({ site }: SharedPage, { href, text }: LinkView): object {
  const encodingFormat = formatOf(href)?.mediaType;
  return { "@type": "DataDownload", name: text, contentUrl: wholeAddress(site, href), encodingFormat };
}
