import { expect, test } from "vitest";
import { openSite } from "../../../src/lib/show/page/open-site.ts";
import { reconciliationIndexView } from "../../../src/lib/site/views/reconciliation-index-view.ts";

const site = openSite({ base: "/" }, []).get("internap-2010-q2");
if (!site) throw new Error("the release is missing");
const view = reconciliationIndexView(site.page(), site);

/** Lines 308 and 325, in millions. */
test("each reconciliation has its measure, verdict and address in every period, latest first", () => {
  expect(view.periods).toEqual(["Second quarter of 2010", "First quarter of 2010", "Second quarter of 2009"]);
  expect(view.rows.map(({ cells }) => cells.map((cell) => cell?.measure))).toEqual([
    ["$9.9 million", "$9.9 million", "$6.8 million"],
    ["$1.4 million", "$0.7 million", "$(1.5) million"],
  ]);
  expect(view.rows[0]?.cells[0]).toMatchObject({
    href: "/releases/internap-2010-q2/reconciliations/adjusted-ebitda/2010-q2/",
    verdict: { id: "ties" },
  });
});

/** Rows of the tables on lines 303 to 308 and 321 to 325. */
test("each concept is listed with what it does and where", () => {
  const uses = view.concepts.find(({ id }) => id === "impairments-and-restructuring")?.uses;
  expect(uses?.map(({ title, role, links }) => [title, role, links.length])).toEqual([
    ["Loss from operations to Adjusted EBITDA", "added", 3],
    ["Net loss to Normalized net income (loss)", "added", 3],
  ]);
  expect(view.concepts.find(({ id }) => id === "loss-from-operations")).toMatchObject({
    element: { name: "OperatingIncomeLoss", words: "taxonomy of 2009" },
    uses: [{ role: "where it starts" }],
  });
  expect(view.concepts.map(({ id }) => id)).toHaveLength(9);
});
