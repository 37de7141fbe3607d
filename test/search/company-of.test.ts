import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { findCompany } from "../../src/lib/search/company-of.ts";
import { groupOf } from "../../src/lib/search/found.ts";
import { groupHtml } from "../../src/lib/search/results-html.ts";
import { htmlOf } from "../../src/lib/text/markup/html.ts";

const companies = [
  { name: "Fern", paths: ["companies/fern/", "releases/fern-q1/", "notebooks/growth/"] },
  { name: "Moss", paths: ["releases/moss-q1/", "releases/fern-q1/notebooks/of-moss/"] },
];
const companyOf = findCompany(companies, "/base/");

test.each([
  ["/base/releases/fern-q1/#L3", "Fern"],
  ["/base/releases/fern-q1/checks/#a", "Fern"],
  ["/base/releases/moss-q1/", "Moss"],
  ["/base/notebooks/growth/?unit=millions", "Fern"],
  // The nearest folder decides.
  ["/base/releases/fern-q1/notebooks/of-moss/", "Moss"],
  ["/base/releases/fern-q10/", null],
  ["/base/glossary/#margin", null],
])("the company of %s is %s", (url, name) => {
  expect(companyOf?.(url)).toBe(name);
});

test("results of one company stand together, that of the best result first", () => {
  const results = ["releases/moss-q1/", "glossary/", "releases/fern-q1/", "releases/moss-q1/checks/"].map(
    (path) => ({ url: `/base/${path}`, title: path, places: [] }),
  );
  const { document } = parseHTML(
    `<body>${htmlOf(groupHtml(groupOf("Pages", results), results, 0, companyOf))}</body>`,
  );
  const lists = [...document.querySelectorAll("ol")].map((list) => [
    document.getElementById(list.getAttribute("aria-labelledby") ?? "")?.textContent,
    [...list.querySelectorAll("h4")].map(({ textContent }) => textContent),
  ]);
  expect(lists).toEqual([
    ["Moss", ["releases/moss-q1/", "releases/moss-q1/checks/"]],
    ["All companies", ["glossary/"]],
    ["Fern", ["releases/fern-q1/"]],
  ]);
});

test("a site of one company tells nothing apart", () => {
  expect(findCompany(companies.slice(0, 1), "/base/")).toBeNull();
});
