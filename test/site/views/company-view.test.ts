import { expect, test } from "vitest";
import { pagesTogether } from "../../../src/lib/show/node.ts";
import { openCompanies } from "../../../src/lib/show/page/open-companies.ts";
import { openSite } from "../../../src/lib/show/page/open-site.ts";
import { companyView } from "../../../src/lib/site/views/company-view.ts";

const site = { base: "/" };
const company = openCompanies(site, openSite(site, [], { dataFolder: "examples/data" })).get("quillfeather");
if (!company) throw new Error("examples/data has no quillfeather");
const view = companyView(site, company, pagesTogether([...company.releases, company.joined]));

// The three errors that examples/README.md works out; the first and the last release have none.
test("the page of a company has its releases, the latest first, with what does not tie in each", () => {
  expect(view.releases.map(({ page, findings }) => [page.href, findings])).toEqual([
    ["/releases/quillfeather-2025-q1/", "Nothing that was checked fails to tie."],
    ["/releases/quillfeather-2024-q4/", "One figure does not tie."],
    ["/releases/quillfeather-2024-q3/", "One figure does not tie."],
    ["/releases/quillfeather-2024-q2/", "One figure does not tie."],
    ["/releases/quillfeather-2024-q1/", "Nothing that was checked fails to tie."],
  ]);
});

// Restated are the first quarter's 15 of 28 figures that are printed again; 60 of balance sheets and 13 others agree.
test("it counts what agrees, and shows what does not with both figures and the difference", () => {
  expect(view.agreement).toBe(
    "88 figures of an earlier release are printed again: 73 agree, 15 are restated.",
  );
  const [restated] = view.restated;
  expect([restated?.before.href, restated?.after.href]).toEqual([
    "/releases/quillfeather-2024-q1/",
    "/releases/quillfeather-2025-q1/",
  ]);
  const [costs] = restated?.rows ?? [];
  expect([costs?.title, costs?.difference]).toEqual(["Cost of sales", "200"]);
  expect(String(costs?.before)).toContain("13,152");
  expect(String(costs?.after)).toContain("13,352");
});

// Line 6 of the last release, and those after it; two quarters of line 12 nobody printed.
test("it holds what releases say of many quarters, the latest release first", () => {
  const verdicts = view.claims.map(({ release, verdict }) => [release, verdict.words]);
  expect(verdicts.map(([, words]) => words)).toEqual([
    "Ties",
    "Ties",
    "Ties",
    "Not checkable",
    "Ties",
    "Not checkable",
    "Not checkable",
    "Not checkable",
  ]);
  expect(view.claims[0]?.text).toContain("fourth consecutive quarter of segment margin expansion");
});

test("it shows the definition that changed, from the release before it did to the one that changed it", () => {
  expect(view.definitions.map(({ measure, before, after }) => [measure, before.href, after.href])).toEqual([
    [
      "Adjusted EBITDA",
      expect.stringContaining("/releases/quillfeather-2024-q3/"),
      expect.stringContaining("/releases/quillfeather-2024-q4/"),
    ],
  ]);
});
