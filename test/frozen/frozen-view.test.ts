import { expect, test } from "vitest";
import { frozenView } from "../../src/lib/frozen/frozen-view.ts";
import { sealRecord } from "../../src/lib/frozen/record/seal-record.ts";
import { internap } from "../site/internap.ts";
import { cell, content, record } from "./records.ts";

const site = { base: "/base/" };
const release = internap();
const releases = new Map([[release.release.id, release]]);
const cells = () => [{ id: cell.id, source: cell.code.join("\n") }];
const note = record.frozen;

test("a frozen page leads to the living one and says that its figures are the same", () => {
  const view = frozenView(site, record, { releases, cells });
  expect(view).toMatchObject({
    href: `/base/releases/internap-2010-q2/reconciliations/adjusted-ebitda/2010-q2/@${record.hash}/`,
    title: "Loss from operations to Adjusted EBITDA, Second quarter of 2010, as frozen on 21 November 2026",
    status: "same",
    words: "The living page still has the same figures.",
    living: { href: "/base/releases/internap-2010-q2/reconciliations/adjusted-ebitda/2010-q2/" },
    differences: [],
    notes: [],
  });
  expect(view.body).toContain('href="/base/releases/internap-2010-q2/#L303"');
});

test("where a figure is another now, the page says how many are, and keeps its own", () => {
  const other = { ...content, recomputed: { ...content.recomputed, value: "9925" } };
  const view = frozenView(site, sealRecord(other, note), { releases, cells });
  expect(view).toMatchObject({ status: "differs", words: "The living page differs in one place." });
  expect(view.differences).toEqual([
    { what: "Adjusted EBITDA, recomputed", frozen: "9,925", living: "9,924" },
  ]);
  expect(view.body).toContain("9,925");
});

test.each([
  ["the reconciliation", { id: "other" }],
  ["the period", { period: "2008-Q2" }],
])("a page whose %s is not published any more says so", (_, change) => {
  const view = frozenView(site, sealRecord({ ...content, ...change }, note), { releases, cells });
  expect(view).toMatchObject({
    status: "gone",
    words: "The living page is gone: this reconciliation is not published any more.",
    living: null,
    differences: [],
  });
});

test("with the release gone too, the page stands without links to its lines", () => {
  const view = frozenView(site, record, { releases: new Map(), cells: () => undefined });
  expect(view).toMatchObject({ status: "gone", living: null });
  expect(view.head + view.body).not.toMatch(/href="(?!#)/);
  expect(view.notes).toEqual(["The notebook src/notebooks/adjusted-ebitda.mdx is not published any more."]);
});

test("code that was changed is said, though the figures are the same", () => {
  const view = frozenView(site, record, { releases, cells: () => [{ id: cell.id, source: "ebitda" }] });
  expect(view.status).toBe("same");
  expect(view.notes).toHaveLength(1);
});
