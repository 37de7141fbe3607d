import { expect, test } from "vitest";
import type { Release } from "../../../../src/lib/release/index.ts";
import { companyGroups, companyHeads } from "../../../../src/lib/site/views/companies/company-groups.ts";

/** A release, as far as lists know it. */
const release = (id: string, company: string, published: string): Release =>
  ({ id, company, issuer: `${company} Inc.`, published }) as unknown as Release;

const [fern, moss, older, oldest] = [
  release("fern-1", "fern", "2014-05-01"),
  release("moss-3", "moss", "2014-02-01"),
  release("moss-2", "moss", "2013-11-01"),
  release("moss-1", "moss", "2013-08-01"),
];
const site = { base: "/" };

test("releases of one company stand together, the latest first, and companies in the order of their first", () => {
  const groups = companyGroups([older, fern, oldest, moss], (one) => one);
  expect(groups).toEqual([[moss, older, oldest], [fern]]);
});

test("each company has its name above its releases, which leads to its page where it has several", () => {
  expect(companyHeads(site, [[moss, older], [fern]])).toEqual([
    { id: "company-moss", text: "moss Inc.", href: "/companies/moss/" },
    { id: "company-fern", text: "fern Inc.", href: null },
  ]);
});

test("one company has nothing above its releases", () => {
  expect(companyHeads(site, [[moss, older]])).toEqual([]);
});
