import { expect, test } from "vitest";
import { bibtex } from "../../../src/lib/site/sharing/bibtex.ts";
import { citationOf, plainCitation } from "../../../src/lib/site/sharing/citation.ts";
import { ris } from "../../../src/lib/site/sharing/ris.ts";
import { sharedPage } from "./hostile-page.ts";

const title = "Loss from operations to Adjusted EBITDA, Second quarter of 2010";
const address = "https://example.org/base/releases/internap-2010-q2/reconciliations/adjusted-ebitda/2010-q2/";
const note =
  "Reconciliation of figures in: Internap Network Services Corporation, Internap Reports Second Quarter 2010 Financial Results, 4 August 2010";

test("a sentence names title, publisher, the day of the release, what it is made of, and the address", () => {
  expect(plainCitation(citationOf(sharedPage()))).toBe(
    `“${title}.” Tieout, 4 August 2010. ${note}. ${address}`,
  );
});

test("a BibTeX entry is made of the same", () => {
  expect(bibtex(citationOf(sharedPage()))).toBe(`@misc{tieout-adjusted-ebitda-2010-q2,
  author = {{Tieout}},
  title = {{${title}}},
  publisher = {Tieout},
  year = {2010},
  month = aug,
  note = {${note}},
  url = {${address}}
}
`);
});

test("an RIS record is made of the same", () => {
  const lines = [
    "TY  - DATA",
    "AU  - Tieout",
    `TI  - ${title}`,
    "PB  - Tieout",
    "PY  - 2010",
    "DA  - 2010/08/04/",
    `N1  - ${note}`,
    `UR  - ${address}`,
    "ER  - ",
    "",
  ];
  expect(ris(citationOf(sharedPage()))).toBe(lines.join("\r\n"));
});

test("authors come in the order given, and the day is that of the last change", () => {
  const page = sharedPage({ authors: ["Ada Lovelace", "Grace Hopper"], updated: "2024-12-01" });
  const citation = citationOf(page);
  expect(plainCitation(citation)).toMatch(/^Ada Lovelace, Grace Hopper\. “.*” Tieout, 1 December 2024\. /);
  expect(bibtex(citation)).toContain("author = {{Ada Lovelace} and {Grace Hopper}}");
  expect(ris(citation)).toContain("AU  - Ada Lovelace\r\nAU  - Grace Hopper\r\n");
});

test("where a version is frozen, its address is cited", () => {
  const frozen = "/base/releases/internap-2010-q2/reconciliations/adjusted-ebitda/2010-q2/@3c1f/";
  expect(citationOf(sharedPage({ frozen })).address).toBe(`https://example.org${frozen}`);
});

test("without a host no form of a citation has an address", () => {
  const citation = citationOf(sharedPage({ site: { base: "/base/" } }));
  expect(plainCitation(citation)).toBe(`“${title}.” Tieout, 4 August 2010. ${note}.`);
  expect(bibtex(citation)).toMatch(/note = \{[^\n]*\}\n\}\n$/);
  expect([bibtex(citation), ris(citation)].filter((text) => /url|UR|\/base/.test(text))).toEqual([]);
});
