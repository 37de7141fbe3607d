import { expect, test } from "vitest";
import { ownersOf } from "../../../../src/commands/build/parts/owners.ts";
import { SiteCompanies } from "../../../../src/commands/build/store/site-companies.ts";

const companies = new SiteCompanies(
  new Map([
    ["moss-2013", "moss"],
    ["moss-2012", "moss"],
    ["reed-2012", "reed"],
  ]),
);
const ownerOf = ownersOf({
  companies,
  notebooks: new Map([
    ["fern-2012/profit", "fern-2012"],
    ["sales", "moss-2013"],
    ["sales.v2", "reed-2012"],
    ["guide", "moss-2013"],
  ]),
  frozen: new Map([["sales/@0123456789ab", "moss-2012"]]),
});

test.each([
  ["/releases/fern-2012/", "fern-2012"],
  ["/releases/fern-2012", "fern-2012"],
  ["/releases/fern-2012/reconciliations/adjusted/2012/adjusted-2012.csv", "fern-2012"],
  ["/embed/releases/fern-2012/reconciliations/adjusted/2012/", "fern-2012"],
  ["/releases/fern-2012/notebooks/profit.md", "fern-2012"],
  ["/notebooks/sales/", "moss-2013"],
  ["/notebooks/sales/index.html", "moss-2013"],
  ["/notebooks/sales/growth.csv", "moss-2013"],
  ["/notebooks/sales.md", "moss-2013"],
  ["/notebooks/sales.v2.xlsx", "reed-2012"],
  ["/notebooks/sales.v2/preview.png", "reed-2012"],
  ["/notebooks/sales/@0123456789ab/", "moss-2012"],
  ["/live/fern-2012/profit.json", "fern-2012"],
  ["/live/fern-2012-profit.81c8f0a2b3d4.json", "fern-2012"],
  ["/live/sales.js", "moss-2013"],
  ["/companies/moss/", "moss-2012"],
  ["/companies/moss/index.html", "moss-2012"],
])("%s is of %s", (address, release) => {
  expect(ownerOf(address)).toBe(release);
});

test.each([
  "/",
  "/index.html",
  "/releases/",
  "/releases/index.html",
  "/notebooks/",
  "/notebooks/index.html",
  "/guide/",
  "/guide.md",
  "/live/guide.json",
  "/embed/copy/",
  "/embed/picture/",
  "/checks/",
  "/_astro/base.css",
  "/search/pages/pagefind.js",
  "/notebooks/unknown/",
  "/companies/unknown/",
])("%s is of the whole site", (address) => {
  expect(ownerOf(address)).toBeNull();
});

test.each([
  ["moss-2013", "moss-2013"],
  ["moss", "moss-2012"],
  ["moss-2013, moss-2012", "moss-2012"],
  ["reed", "reed-2012"],
  ["unknown", "unknown"],
])("a notebook over %s is kept with %s", (over, release) => {
  expect(companies.keeperOf(over)).toBe(release);
});
